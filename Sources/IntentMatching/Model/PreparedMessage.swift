internal import TextAnalysis

/// The message that a scratch holds: dialogue asks about one several times, for its intent and for its follow-ups.
struct PreparedMessage {
    /// What was read as something else.
    private(set) var repairs: [Repair] = []
    private var original: String?
    // Copied, for whoever analyses messages into the same storage needs it for themselves.
    private var scalars: [UInt32] = []
    private var tokens: [Token] = []
    private var isMojibake = false

    /// Whether it is this one.
    func holds(_ message: AnalyzedText) -> Bool {
        scalars.count == message.scalars.count && original == message.original && scalars == message.scalars
            && tokens == message.tokens && isMojibake == message.isMojibake
    }

    mutating func become(_ message: AnalyzedText, _ repairs: [Repair]) {
        self.repairs = repairs
        original = message.original
        scalars.removeAll(keepingCapacity: true)
        scalars.append(contentsOf: message.scalars)
        tokens.removeAll(keepingCapacity: true)
        tokens.append(contentsOf: message.tokens)
        isMojibake = message.isMojibake
    }
}
