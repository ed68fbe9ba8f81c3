internal import IntentModel
internal import MessageTemplates

/// Checks what the files of a pack say of each other: ids, targets of follow-ups, details, placeholders.
struct PackLinks {
    let draft: PackDraft
    let log: ProblemLog

    func check() {
        let pack = draft.pack
        checkIDs()
        let placeholders = Placeholders(pack: pack)
        for name in pack.facts.keys where placeholders.ofDetails.contains(name) {
            guard let place = draft.factPlaces[name] else { continue }
            log.add(
                .error,
                at: place,
                "the fact '\(name)' has the name of a detail's placeholder; give it another",
                offending: name
            )
        }
        for (intent, references) in zip(pack.intents, draft.references) {
            checkReferences(references)
            for answer in intent.answers { check(answer, of: intent, placeholders) }
            for followUp in intent.followUps {
                for answer in followUp.answers { check(answer, of: intent, placeholders) }
            }
        }
    }

    private func checkIDs() {
        var places: [String: SourcePlace] = [:]
        for intent in draft.pack.intents where !intent.id.isEmpty {
            guard let first = places[intent.id] else {
                places[intent.id] = intent.place
                continue
            }
            log.add(
                .error,
                at: intent.place,
                "the id \(Quoting.quoted(intent.id)) is taken by the intent at \(first)",
                offending: intent.id
            )
        }
    }

    private func checkReferences(_ references: IntentReferences) {
        let ids = draft.pack.intents.map(\.id)
        for (target, place) in references.targets where !ids.contains(target) {
            log.add(
                .error,
                at: place,
                "a follow-up leads to \(Quoting.quoted(target)), which is no intent",
                offending: target,
                suggestion: NearestName.of(target, in: ids)
            )
        }
        let details = BuiltInDetail.allCases.map(\.rawValue) + draft.pack.directories.map(\.name)
        for (detail, place) in references.details where !details.contains(detail) {
            let nearest = NearestName.of(detail, in: details)
            let list = nearest == nil ? "; known are: \(details.joined(separator: ", "))" : ""
            log.add(
                .error,
                at: place,
                "unknown detail \(Quoting.quoted(detail))\(list)",
                offending: detail,
                suggestion: nearest
            )
        }
    }

    private func check(_ answer: Answer, of intent: Intent, _ placeholders: Placeholders) {
        // Only braces and apostrophes mean something in a pattern.
        guard answer.pattern.utf8.contains(where: { $0 == 0x7b || $0 == 0x7d || $0 == 0x27 }) else { return }
        let names: [String]
        do {
            names = try MessageTemplate(pattern: answer.pattern, locale: answer.language.rawValue).argumentNames
        } catch {
            let detail = (error as? MessageTemplateError)?.description ?? "\(error)"
            log.add(.error, at: answer.place, "the answer cannot be read: \(detail)", offending: answer.pattern)
            return
        }
        for name in names where draft.pack.facts[name] == nil && !placeholders.ofDetails.contains(name) {
            let valid = draft.pack.facts.keys.sorted() + placeholders.ofDetails.sorted()
            log.add(
                .error,
                at: answer.place,
                "the answer names {\(name)}, which is no fact and no detail",
                offending: name,
                suggestion: NearestName.of(name, in: valid)
            )
        }
        for name in names {
            guard let detail = placeholders.detail[name], !intent.details.contains(detail) else { continue }
            log.add(
                .warning,
                at: answer.place,
                "the answer names {\(name)}, but the intent's 'details' do not list '\(detail)'",
                offending: name
            )
        }
    }
}

/// What answers may name in braces beside facts.
struct Placeholders {
    /// The detail that gives each placeholder its value.
    var detail: [String: String] = [:]
    var ofDetails: Set<String> { Set(detail.keys) }

    init(pack: Pack) {
        for kind in BuiltInDetail.allCases { detail[kind.rawValue] = kind.rawValue }
        for directory in pack.directories {
            detail["\(directory.name)_name"] = directory.name
            for key in Set(directory.entries.flatMap(\.fields.keys)) {
                detail["\(directory.name)_\(key)"] = directory.name
            }
        }
    }
}
