/// Cuts a folded message into tokens.
///
/// - A word is a run of letters and digits that begins with a letter, with apostrophes between letters inside it.
/// - A number is a run of digits; letters right behind digits begin a word of their own (`3pm`, `20rmb`).
/// - Everything of scripts without spaces is one run, to the next character that is none.
enum Tokenizer {
    static func tokenize(_ scalars: [UInt32], into tokens: inout [Token]) {
        tokens.removeAll(keepingCapacity: true)
        scalars.withUnsafeBufferPointer { tokenize($0, into: &tokens) }
    }

    private static func tokenize(_ scalars: UnsafeBufferPointer<UInt32>, into tokens: inout [Token]) {
        var start = 0
        while start < scalars.count {
            let kind = Scalars.classify(scalars[start])
            var end = start + 1
            switch kind {
            case .separator, .mark:
                start = end
                continue
            case .ideograph:
                while end < scalars.count, continuesRun(scalars[end]) { end += 1 }
                tokens.append(Token(kind: .ideographs, range: start..<end))
            case .digit:
                while end < scalars.count, Scalars.classify(scalars[end]) == .digit { end += 1 }
                tokens.append(Token(kind: .number, range: start..<end))
            case .letter:
                while end < scalars.count, continuesWord(scalars, at: end) { end += 1 }
                tokens.append(Token(kind: .word, range: start..<end))
            }
            start = end
        }
    }

    @inline(__always)
    private static func continuesRun(_ scalar: UInt32) -> Bool {
        let kind = Scalars.classify(scalar)
        return kind == .ideograph || kind == .mark
    }

    @inline(__always)
    private static func continuesWord(_ scalars: UnsafeBufferPointer<UInt32>, at index: Int) -> Bool {
        switch Scalars.classify(scalars[index]) {
        case .letter, .digit, .mark:
            true
        case .ideograph:
            false
        case .separator:
            scalars[index] == Scalars.apostrophe && index + 1 < scalars.count
                && Scalars.classify(scalars[index - 1]) == .letter
                && Scalars.classify(scalars[index + 1]) == .letter
        }
    }
}
