/// Typographic apostrophes and ellipses become plain ones, before compatibility folding takes the acute accent, which
/// many keyboards give for an apostrophe, for a mark on a space.
enum Typography {
    static func apply(to buffer: inout FoldBuffer) {
        for index in buffer.scalars.indices {
            switch buffer.scalars[index] {
            case 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07, 0xFF40:
                buffer.scalars[index] = Scalars.apostrophe
            case 0x2026, 0x22EF:
                buffer.scalars[index] = 0x2E
            default:
                break
            }
        }
    }
}
