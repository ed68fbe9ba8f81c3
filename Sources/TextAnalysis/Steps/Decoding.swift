/// Reads the original's scalars and notes what kinds there are.
enum Decoding {
    static func apply(_ text: String, to buffer: inout FoldBuffer) {
        buffer.scalars.removeAll(keepingCapacity: true)
        buffer.offsets.removeAll(keepingCapacity: true)
        var contents: FoldBuffer.Contents = []
        var offset: Int32 = 0
        for scalar in text.unicodeScalars {
            let value = scalar.value
            buffer.scalars.append(value)
            buffer.offsets.append(offset)
            if value < 0x80 {
                if Scalars.isASCIILetter(value) { contents.insert(.latin) }
                offset += 1
            } else {
                offset += value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
                if (0x4E00...0x9FFF).contains(value) {
                    contents.insert(.han)
                } else {
                    if Scalars.isKana(value) { contents.insert(.kana) }
                    if !CompatibilityFold.isSettled(value) { contents.insert(.other) }
                }
            }
        }
        buffer.contents = contents
        buffer.sourceLength = offset
    }
}
