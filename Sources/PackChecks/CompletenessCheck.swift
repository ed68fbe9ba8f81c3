internal import IntentFiles
internal import IntentModel
internal import MessageTemplates

/// Warns of languages, titles and answers that are missing.
struct CompletenessCheck {
    func problems(of pack: Pack) -> [PackProblem] {
        pack.intents.flatMap { problems(of: $0, languages: pack.policy.languages) }
    }

    private func problems(of intent: Intent, languages: [Language]) -> [PackProblem] {
        var problems: [PackProblem] = []
        func warn(_ message: String) {
            problems.append(.warning(at: intent.place, "\(Quoting.quoted(intent.id)) \(message)", offending: intent.id))
        }
        func warnOfMissing(_ what: String, spoken: Set<Language>) {
            let missing = languages.filter { !spoken.contains($0) }
            guard !missing.isEmpty else { return }
            warn("has no \(what) in \(missing.map(\.rawValue).joined(separator: ", "))")
        }
        if intent.examples.isEmpty, intent.keywords.any.isEmpty, intent.keywords.all.isEmpty {
            warn("has neither examples nor keywords: no message is understood as it")
        } else if !intent.examples.isEmpty {
            warnOfMissing("examples", spoken: Set(intent.examples.map(\.language)))
        }
        if intent.answers.isEmpty {
            // An opener is answered with a question.
            if !intent.alwaysHandsOff, intent.role != .vague { warn("has no answers: its messages go to a person") }
        } else {
            warnOfMissing("answers", spoken: Set(intent.answers.map(\.language)))
        }
        if intent.title.isEmpty {
            warn("has no title: customers who are asked what they mean read its id")
        } else {
            warnOfMissing("title", spoken: Set(intent.title.keys))
        }
        for followUp in intent.followUps where !followUp.answers.isEmpty {
            let spoken = Set(followUp.answers.map(\.language))
            let missing = languages.filter { !spoken.contains($0) }
            guard !missing.isEmpty else { continue }
            problems.append(
                .warning(
                    at: followUp.place,
                    "the follow-up \(Quoting.quoted(followUp.id)) has no answers in "
                        + missing.map(\.rawValue).joined(separator: ", "),
                    offending: followUp.id
                )
            )
        }
        return problems
    }
}

/// Warns where an answer names a fact that has no wording in the answer's language.
struct FactLanguageCheck {
    func problems(of pack: Pack) -> [PackProblem] {
        pack.intents.flatMap { $0.answers + $0.followUps.flatMap(\.answers) }.flatMap { answer in
            names(in: answer).compactMap { name in
                guard case .byLanguage(let texts) = pack.facts[name] else { return nil }
                let spoken = [answer.language] + answer.language.fallbacks
                guard !spoken.contains(where: { texts[$0] != nil }) else { return nil }
                return .warning(
                    at: answer.place,
                    "the fact {\(name)} has no wording in \(answer.language)",
                    offending: name
                )
            }
        }
    }

    /// The names that a readable pattern uses; the reader has refused the others.
    private func names(in answer: Answer) -> [String] {
        guard answer.pattern.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return (try? MessageTemplate(pattern: answer.pattern, locale: answer.language.rawValue).argumentNames) ?? []
    }
}
