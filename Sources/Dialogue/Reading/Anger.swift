internal import TextAnalysis

/// How angry a message sounds.
enum Anger: Int, Sendable, Comparable {
    case none
    /// Stretched exclamations, capitals.
    case raised
    /// Words of impatience.
    case mild
    /// Abuse, accusations, threats.
    case strong

    static func < (left: Anger, right: Anger) -> Bool { left.rawValue < right.rawValue }

    /// Least capitals of a message that is shouted.
    private static let leastCapitals = 12

    init(of cued: CuedText) {
        if cued.has(.strongAnger) {
            self = .strong
        } else if cued.has(.mildAnger) {
            self = .mild
        } else {
            self = Self.isShouted(cued.text.original) ? .raised : .none
        }
    }

    /// Two exclamation marks in a row, three question marks, or nothing but capitals and then a sign.
    private static func isShouted(_ text: String) -> Bool {
        var exclamations = 0
        var questions = 0
        var capitals = 0
        var hasSmallLetters = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "!", "！": exclamations += 1
            case "?", "？": questions += 1
            default:
                exclamations = 0
                questions = 0
                if scalar.value >= 0x41, scalar.value <= 0x5A { capitals += 1 }
                if scalar.value >= 0x61, scalar.value <= 0x7A { hasSmallLetters = true }
            }
            if exclamations >= 2 || questions >= 3 { return true }
        }
        // Some people write in capitals because they always do.
        return capitals >= leastCapitals && !hasSmallLetters && exclamations + questions > 0
    }
}
