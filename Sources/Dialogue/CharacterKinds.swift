/// What a folded scalar is, as far as the dialogue cares.
extension UInt32 {
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) || self == 0xA0 || self == 0x3000 }

    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isLatinLetter: Bool {
        (self >= 0x61 && self <= 0x7A) || (self >= 0x41 && self <= 0x5A)
            || (self >= 0xC0 && self <= 0x24F && self != 0xD7 && self != 0xF7)
    }

    var isAlphanumeric: Bool { isDigit || isLatinLetter }

    /// Han characters, the iteration mark and the ideographic zero.
    var isHan: Bool {
        (self >= 0x4E00 && self <= 0x9FFF) || (self >= 0x3400 && self <= 0x4DBF) || self == 0x3005 || self == 0x3007
            || (self >= 0x20000 && self <= 0x3FFFF) || (self >= 0xF900 && self <= 0xFAFF)
    }

    var isKana: Bool { (self >= 0x3041 && self <= 0x30FF && self != 0x30FB) || (self >= 0x31F0 && self <= 0x31FF) }

    var isHangul: Bool { (self >= 0xAC00 && self <= 0xD7A3) || (self >= 0x1100 && self <= 0x11FF) }

    /// Scripts that are written without spaces, and Hangul, of which a run counts by its characters.
    var isIdeograph: Bool { isHan || isKana || isHangul }

    /// Letters of any other script with spaces: Greek, Cyrillic, Arabic, Thai and so on.
    var isOtherLetter: Bool {
        self >= 0x370 && self < 0x2000 && Unicode.Scalar(self)?.properties.isAlphabetic == true
    }

    var isWordCharacter: Bool { isAlphanumeric || isIdeograph || isOtherLetter }
}
