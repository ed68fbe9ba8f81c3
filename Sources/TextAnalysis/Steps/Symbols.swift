/// Emoji, pictographs, controls and damaged characters become spaces: they part words and say nothing themselves.
enum Symbols {
    static func apply(to buffer: inout FoldBuffer) {
        for index in buffer.scalars.indices {
            let scalar = buffer.scalars[index]
            if scalar < 0x80 {
                if scalar < 0x20 && scalar != Scalars.newline || scalar == 0x7F {
                    buffer.scalars[index] = Scalars.space
                }
            } else if !(0x3000...0x9FFF).contains(scalar), isSymbol(scalar) {
                buffer.scalars[index] = Scalars.space
            }
        }
    }

    private static func isSymbol(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0xA9, 0xAE, 0x2122: true  // C1 controls, © ® ™
        case 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF: true
        case 0x20E3, 0xFE0E, 0xFE0F, 0xFFF9...0xFFFD, 0xE000...0xF8FF: true
        case 0x1F000...0x1F0FF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0xE0000...0x10FFFF: true
        default: false
        }
    }
}
