internal import IntentModel
internal import MessageTemplates

/// Checks that an answer is a message pattern, and that what it names in braces exists.
struct AnswerCheck {
    let draft: PackDraft
    let placeholders: Placeholders
    let log: ProblemLog

    func check(_ answer: Answer, of intent: Intent) {
        // Only braces and apostrophes mean something in a pattern.
        guard answer.pattern.utf8.contains(where: { $0 == 0x7b || $0 == 0x7d || $0 == 0x27 }) else { return }
        let template: MessageTemplate
        do {
            template = try MessageTemplate(pattern: answer.pattern, locale: answer.language.rawValue)
        } catch {
            let failure = error as? MessageTemplateError
            log.add(
                .error,
                at: place(of: failure?.offset, in: answer),
                "the answer cannot be read: \(failure?.description ?? "\(error)")",
                offending: answer.pattern
            )
            return
        }
        let numeric = Set(template.numericArgumentNames)
        for name in template.argumentNames {
            if let detail = placeholders.details[name] {
                checkDetail(detail, name, in: answer, of: intent)
            } else if let fact = draft.pack.facts[name] {
                guard numeric.contains(name), !isNumber(fact) else { continue }
                log.add(
                    .error,
                    at: place(of: name, in: answer),
                    "the answer counts with {\(name)}, a fact that is no plain number",
                    offending: name
                )
            } else {
                let valid = draft.pack.facts.keys.sorted() + placeholders.details.keys.sorted()
                log.add(
                    .error,
                    at: place(of: name, in: answer),
                    "the answer names {\(name)}, which is no fact and no detail",
                    offending: name,
                    suggestion: NearestName.of(name, in: valid)
                )
            }
        }
    }

    private func isNumber(_ fact: FactValue) -> Bool {
        if case .number = fact { return true }
        return false
    }

    private func checkDetail(_ detail: String, _ name: String, in answer: Answer, of intent: Intent) {
        guard !intent.details.contains(detail) else { return }
        log.add(
            .warning,
            at: place(of: name, in: answer),
            "the answer names {\(name)}, but the intent's 'details' do not list '\(detail)'",
            offending: name
        )
    }

    // MARK: Places

    /// Where a placeholder's name first stands in an answer.
    private func place(of name: String, in answer: Answer) -> SourcePlace {
        let pattern = answer.pattern
        var rest = pattern[...]
        while let brace = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: brace)...]
            let inside = rest.drop { $0 == " " }
            if inside.hasPrefix(name), inside.dropFirst(name.count).first.map({ " ,}".contains($0) }) == true {
                return place(of: pattern.distance(from: pattern.startIndex, to: inside.startIndex), in: answer)
            }
        }
        return answer.place
    }

    /// Where a character of an answer stands, as far as that can be told.
    private func place(of character: Int?, in answer: Answer) -> SourcePlace {
        guard let character, let column = draft.answerColumns[answer.place] else { return answer.place }
        var place = answer.place
        place.column = column + character
        return place
    }
}

/// What answers may name in braces beside facts.
struct Placeholders {
    /// The detail that gives each placeholder its value.
    var details: [String: String] = [:]

    init(pack: Pack) {
        for kind in BuiltInDetail.allCases { details[kind.rawValue] = kind.rawValue }
        for directory in pack.directories {
            details["\(directory.name)_name"] = directory.name
            for entry in directory.entries {
                for key in entry.fields.keys { details["\(directory.name)_\(key)"] = directory.name }
            }
        }
    }
}
