/// Katakana becomes hiragana: customers write either, and half-width katakana has become full-width before.
enum KanaFold {
    static func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.kana) || buffer.contents.contains(.other) else { return }
        for index in buffer.scalars.indices where isFoldable(buffer.scalars[index]) {
            buffer.scalars[index] -= 0x60
        }
    }

    /// The katakana that have a hiragana, with the two iteration marks.
    private static func isFoldable(_ scalar: UInt32) -> Bool {
        (0x30A1...0x30F6).contains(scalar) || scalar == 0x30FD || scalar == 0x30FE
    }
}
