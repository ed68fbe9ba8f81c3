internal import IntentModel
internal import MessageTemplates

/// Answers of a pack with its facts written in, as other systems need them.
struct RenderedAnswers {
    /// A wording as customers read it.
    struct Wording: Hashable {
        var text: String
        var language: Language
    }

    private let pack: Pack
    private let language: Language?

    /// - Parameters:
    ///   - pack: Whose answers.
    ///   - language: The one language to write; `nil` writes all.
    init(pack: Pack, language: Language?) {
        self.pack = pack
        self.language = language
    }

    /// The wordings of an intent's answer that say the same to everybody.
    func wordings(of intent: Intent, notes: inout ExchangeNotes) -> [Wording] {
        var wordings: [Wording] = []
        for answer in intent.answers where language == nil || answer.language == language {
            guard let text = text(of: answer, notes: &notes) else { continue }
            if answer.validity != .always {
                notes.add(
                    answer.place,
                    "an answer that is valid on some days alone is exported without them",
                    remedy: "delete it there when its days are over"
                )
            }
            let wording = Wording(text: text, language: answer.language)
            if !wordings.contains(wording) { wordings.append(wording) }
        }
        return wordings
    }

    private func text(of answer: Answer, notes: inout ExchangeNotes) -> String? {
        do {
            let template = try MessageTemplate(pattern: answer.pattern, locale: answer.language.rawValue)
            var values: [String: TemplateValue] = [:]
            for name in template.argumentNames {
                guard let fact = pack.facts[name], let value = value(fact, in: answer.language) else {
                    notes.add(
                        answer.place,
                        "an answer that names {\(name)}, which customers give, is not exported",
                        remedy: "write one there that holds for everybody"
                    )
                    return nil
                }
                values[name] = value
            }
            if !template.argumentNames.isEmpty {
                notes.add(
                    answer.place,
                    "facts are written into an answer as they are today",
                    remedy: "export again when a fact changes"
                )
            }
            return try template.format(values)
        } catch {
            notes.add(answer.place, "an answer could not be written out: \(error)")
            return nil
        }
    }

    private func value(_ fact: FactValue, in language: Language) -> TemplateValue? {
        switch fact {
        case .text(let text): return .text(text)
        case .number(let number): return .number(number)
        case .byLanguage(let texts):
            for candidate in [language] + language.fallbacks + pack.policy.languages {
                if let text = texts[candidate] { return .text(text) }
            }
            return texts.min { $0.key < $1.key }.map { .text($0.value) }
        }
    }
}
