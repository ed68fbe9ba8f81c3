internal import IntentFiles
internal import IntentModel
internal import MessageTemplates

/// Drafts of new intents as YAML, with what a person must do about them.
struct DraftText {
    /// What stands above the drafts in a file of their own.
    static let heading = """
        # Drafted by `concierge mine` from questions that nobody could answer. Read every line before it serves customers:
        # mend ids and titles, take out wordings that mean something else, and write the answers. Until an intent has an
        # answer, the bot calls a person.

        """

    /// Blanks before each entry's `-`.
    var indent = "  "
    var lineBreak = "\n"

    /// Entries of `intents`.
    func entries(_ drafts: [(draft: IntentDraft, group: MinedGroup)]) -> String {
        drafts.map { entry($0.draft, $0.group) }.joined()
    }

    /// A whole file of drafts.
    static func file(of drafts: [(draft: IntentDraft, group: MinedGroup)]) -> String {
        heading + "intents:\n" + DraftText().entries(drafts)
    }

    /// A whole file of what no intent covers.
    static func file(of uncovered: [ProposedExample]) -> String {
        "# What customers asked and no intent covers, so that the bot hands it over.\nuncovered:\n"
            + DraftText().lists(uncovered, indent: "  ")
    }

    private func entry(_ draft: IntentDraft, _ group: MinedGroup) -> String {
        let inner = indent + "  "
        let turns = "\(group.turns) turn\(group.turns == 1 ? "" : "s")"
        let conversations = "\(group.conversations) conversation\(group.conversations == 1 ? "" : "s")"
        var lines = ["\(indent)# \(turns) of \(conversations): \(Self.comment(group.reason))."]
        lines.append("\(indent)- id: \(YAMLScalar.written(draft.id))")
        let titles = draft.titles.sorted { $0.key < $1.key }
            .map { "\(YAMLScalar.written($0.key.rawValue)): \(YAMLScalar.written($0.value))" }
        lines.append("\(inner)title: {\(titles.joined(separator: ", "))}")
        lines.append("\(inner)examples:")
        var text = lines.map { $0 + lineBreak }.joined() + lists(draft.examples, indent: inner + "  ")
        text += answer(draft.answer, indent: inner).map { $0 + lineBreak }.joined()
        return text
    }

    private func lists(_ examples: [ProposedExample], indent: String) -> String {
        var languages: [Language] = []
        for example in examples where !languages.contains(example.language) { languages.append(example.language) }
        var text = ""
        for language in languages {
            text += "\(indent)\(YAMLScalar.written(language.rawValue)):\(lineBreak)"
            for example in examples where example.language == language {
                text += "\(indent)  - \(YAMLScalar.written(example.text))\(lineBreak)"
            }
        }
        return text
    }

    /// The draft of an answer, as a comment: what an agent told one customer must not reach others unread.
    private func answer(_ reply: CentralReply?, indent: String) -> [String] {
        guard let reply else {
            return ["\(indent)# REVIEW: no agent's reply could be taken over; write 'answers:'."]
        }
        let replies = reply.of == 1 ? "one reply" : "\(reply.of) replies, of which this is most like all others"
        return [
            "\(indent)# REVIEW: agents gave \(replies). Make it right for all, and take '# ' away:",
            "\(indent)# answers:",
            "\(indent)#   \(YAMLScalar.written(reply.language.rawValue)):",
            "\(indent)#     - \(YAMLScalar.written(MessagePattern.literal(reply.text)))",
        ]
    }

    private static func comment(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
