internal import IntentModel

/// What a customer at the prompt can type instead of a message.
enum ChatCommandLine: Hashable {
    case why
    case person
    /// The language of the next messages; `nil` asks which it is.
    case language(String?)
    case help
    case quit
    /// A slash with a word that is no command.
    case unknown(String)

    /// - Returns: `nil` where the line is a message.
    init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, first.hasPrefix("/"), first.count > 1 else { return nil }
        switch first {
        case "/why": self = .why
        case "/person": self = .person
        case "/lang": self = .language(words.count > 1 ? String(words[1]) : nil)
        case "/help", "/?": self = .help
        case "/quit", "/exit": self = .quit
        default: self = .unknown(String(first))
        }
    }

    /// The commands, for `/help`.
    static let helpText = """
        /why        why the last message got its answer
        /person     ask for a person
        /lang TAG   the language of what you write next, such as zh-Hant or en
        /quit       leave; Ctrl-D does the same
        """
}
