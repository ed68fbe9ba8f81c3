/// What a folded scalar means for cutting a message into tokens.
enum ScalarClass: UInt8 {
    case letter
    case digit
    case ideograph
    /// Belongs to what stands before it.
    case mark
    case separator
}

/// Classes of Unicode scalars.
enum Scalars {
    static let space: UInt32 = 0x20
    static let newline: UInt32 = 0x0A
    static let apostrophe: UInt32 = 0x27

    @inline(__always)
    static func isHan(_ scalar: UInt32) -> Bool {
        (0x4E00...0x9FFF).contains(scalar) || (scalar > 0x3004 && isRareHan(scalar))
    }

    @inline(__always)
    static func isHiragana(_ scalar: UInt32) -> Bool {
        // Between them lie the voicing marks.
        (0x3041...0x3096).contains(scalar) || (0x309D...0x309F).contains(scalar)
    }

    /// Katakana without the middle dot.
    @inline(__always)
    static func isKatakana(_ scalar: UInt32) -> Bool {
        (0x30A1...0x30FF).contains(scalar) && scalar != 0x30FB
    }

    @inline(__always)
    static func isKana(_ scalar: UInt32) -> Bool { isHiragana(scalar) || isKatakana(scalar) }

    @inline(__always)
    static func isASCIILetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) &- 0x61 < 26 }

    @inline(__always)
    static func isASCIIDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

    /// Letters of scripts that are written without spaces: kept as runs, like ideographs.
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        isHan(scalar) || isKana(scalar) || (0xAC00...0xD7A3).contains(scalar)
            || (0x0E00...0x0EFF).contains(scalar) || (0x1000...0x109F).contains(scalar)
            || (0x1780...0x17FF).contains(scalar) || (0x3100...0x312F).contains(scalar)
    }

    /// What a scalar is.
    @inline(__always)
    static func classify(_ scalar: UInt32) -> ScalarClass {
        if scalar < 0x80 {
            if isASCIILetter(scalar) { return .letter }
            return isASCIIDigit(scalar) ? .digit : .separator
        }
        if (0x4E00...0x9FFF).contains(scalar) || isKana(scalar) { return .ideograph }
        return classifyRare(scalar)
    }

    private static func classifyRare(_ scalar: UInt32) -> ScalarClass {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return .separator }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
            return isUnspaced(scalar) ? .ideograph : .letter
        case .nonspacingMark, .spacingMark:
            return .mark
        case .decimalNumber:
            return .digit
        default:
            return .separator
        }
    }

    private static func isRareHan(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }
}
