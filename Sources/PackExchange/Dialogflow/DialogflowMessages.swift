internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// What an intent of Dialogflow says, language by language.
struct DialogflowMessages {
    private let intent: DialogflowAgent.Intent

    init(intent: DialogflowAgent.Intent) {
        self.intent = intent
    }

    /// Wordings of the answer; what is more than words is noted.
    func answers(in collector: inout PackCollector) -> [GatheredText] {
        var answers: [GatheredText] = []
        for response in intent.json["responses"]?.elements ?? [] {
            let messages = response["messages"]?.elements ?? []
            for (language, spoken) in byLanguage(messages) {
                for text in wordings(spoken, in: &collector) {
                    answers.append(GatheredText(text: text, language: language ?? .undetermined))
                }
            }
            // Agents of older exports say it outside the messages.
            if messages.isEmpty {
                for text in response["speech"]?.texts ?? [] where isCarried(text, in: &collector) {
                    answers.append(GatheredText(text: text.trimmed, language: .undetermined))
                }
            }
        }
        return answers
    }

    private func byLanguage(_ messages: [JSONValue]) -> [(language: Language?, messages: [JSONValue])] {
        var groups: [(language: Language?, messages: [JSONValue])] = []
        for message in messages {
            let language = message["lang"]?.text.flatMap(Language.known)
            if let index = groups.firstIndex(where: { $0.language == language }) {
                groups[index].messages.append(message)
            } else {
                groups.append((language, [message]))
            }
        }
        return groups
    }

    /// Messages of one language are sent one after the other; each may have variants.
    private func wordings(_ messages: [JSONValue], in collector: inout PackCollector) -> [String] {
        // What is said on every channel goes before what is said on one.
        let everywhere = messages.filter { $0["platform"]?.text.map { $0.isEmpty } ?? true }
        let hasWords = everywhere.contains { !texts(of: $0).isEmpty }
        var parts: [[String]] = []
        for message in messages {
            let texts = texts(of: message)
            noteRest(of: message, in: &collector)
            guard !texts.isEmpty else { continue }
            if let platform = message["platform"]?.text, !platform.isEmpty {
                if hasWords {
                    collector.note(
                        intent.place,
                        "the answer of \(shown) for \(platform) alone is not carried over: \(Quoting.quoted(texts[0]))"
                    )
                    continue
                }
                collector.note(
                    intent.place,
                    "the answer of \(shown) was for \(platform) alone, and is given on every channel now"
                )
            }
            let carried = texts.filter { isCarried($0, in: &collector) }
            if !carried.isEmpty { parts.append(carried) }
        }
        let most = parts.map(\.count).max() ?? 0
        return (0..<most).map { index in parts.map { $0[index % $0.count].trimmed }.joined(separator: "\n") }
    }

    private var shown: String { Quoting.quoted(intent.name) }

    /// Texts of a message that is words: variants of each other.
    private func texts(of message: JSONValue) -> [String] {
        let spoken = message["speech"]?.texts ?? []
        let simple = [message["displayText"]?.text ?? "", message["textToSpeech"]?.text ?? ""].first { !$0.isBlank }
        let items = (message["items"]?.elements ?? []).compactMap {
            $0["displayText"]?.text ?? $0["textToSpeech"]?.text
        }
        return (spoken.isEmpty ? items.isEmpty ? simple.map { [$0] } ?? [] : items : spoken).filter { !$0.isBlank }
    }

    /// Whether a wording holds no value that only Dialogflow could put in.
    private func isCarried(_ text: String, in collector: inout PackCollector) -> Bool {
        guard !text.isBlank else { return false }
        guard let found = text.firstMatch(of: /[$#]([A-Za-z_][\w.-]*)/),
            text.hasPrefix("$") || isParameter(found.1, text)
        else { return true }
        collector.note(
            intent.place,
            "a wording of \(shown) was left out, because it names the value \(found.0): \(Quoting.quoted(text))",
            remedy: "write it with a fact or a detail in braces, or without the value"
        )
        return false
    }

    /// Whether a name behind `$` or `#` is one of the intent's parameters, or of a context's.
    private func isParameter(_ name: Substring, _ text: String) -> Bool {
        let parameters = (intent.json["responses"]?.elements ?? []).flatMap { $0["parameters"]?.elements ?? [] }
        let first = name.prefix { $0 != "." }
        return text.contains("$\(first)") || name.contains(".")
            || parameters.contains { $0["name"]?.text == String(first) }
    }

    private static let kinds = [
        "1": "a card", "2": "quick replies", "3": "an image", "4": "a custom payload", "basic_card": "a card",
        "suggestion_chips": "suggestions", "list_card": "a list", "carousel_card": "a carousel",
        "link_out_chip": "a link", "custom_payload": "a custom payload",
    ]

    /// Notes what a message holds beside words.
    private func noteRest(of message: JSONValue, in collector: inout PackCollector) {
        let type: String =
            switch message["type"] {
            case .integer(let number)?: String(number)
            case let value?: value.text ?? ""
            case nil: ""
            }
        guard let kind = Self.kinds[type] else { return }
        let titles =
            [message["title"]?.text].compactMap { $0 } + (message["replies"]?.texts ?? [])
            + (message["suggestions"]?.elements ?? []).compactMap { $0["title"]?.text }
            + (message["buttons"]?.elements ?? []).compactMap { $0["text"]?.text }
        let list = titles.filter { !$0.isBlank }.joined(separator: ", ")
        collector.note(
            intent.place,
            "left out of the answer of \(shown): \(kind)" + (list.isEmpty ? "" : " (\(Quoting.clipped(list)))"),
            remedy: "write what it says into the answer, and what customers ask next under 'follow_ups'"
        )
    }
}

extension GatheredText {
    /// The language, where it is known.
    var known: Language? { language == .undetermined ? nil : language }
}
