/// Traditional characters become Simplified ones, by the generated table and a list of exceptions.
struct SimplifiedChinese: Sendable {
    /// What each ideograph from U+4E00 on becomes.
    private let table: [UInt16]
    private static let first: UInt32 = 0x4E00

    init() {
        var table = Array(UInt16(Self.first)...0x9FFF)
        var traditional: UInt32?
        for scalar in String(describing: SimplifiedTable.pairs).unicodeScalars {
            if let from = traditional {
                table[Int(from - Self.first)] = UInt16(scalar.value)
                traditional = nil
            } else {
                traditional = scalar.value
            }
        }
        self.table = table
    }

    func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.han) else { return }
        for index in buffer.scalars.indices {
            let place = Int(buffer.scalars[index]) - Int(Self.first)
            if place >= 0, place < table.count { buffer.scalars[index] = UInt32(table[place]) }
        }
    }
}
