internal import IntentModel

/// Checks what the files of a pack say of each other: ids, targets of follow-ups, details, answers' placeholders.
struct PackLinks {
    let draft: PackDraft
    let log: ProblemLog

    func check() {
        let pack = draft.pack
        checkIDs()
        let placeholders = Placeholders(pack: pack)
        for name in pack.facts.keys where placeholders.details[name] != nil {
            guard let place = draft.factPlaces[name] else { continue }
            log.add(
                .error,
                at: place,
                "the fact '\(name)' has the name of a detail's placeholder; give it another",
                offending: name
            )
        }
        let answers = AnswerCheck(draft: draft, placeholders: placeholders, log: log)
        let ids = pack.intents.map(\.id)
        let knownIDs = Set(ids)
        for (intent, place) in draft.tunedIntents where !knownIDs.contains(intent) {
            log.add(
                .error,
                at: place,
                "a threshold of \(Quoting.quoted(intent)), which is no intent",
                offending: intent,
                suggestion: NearestName.of(intent, in: ids)
            )
        }
        let details = BuiltInDetail.allCases.map(\.rawValue) + pack.directories.map(\.name)
        for (intent, references) in zip(pack.intents, draft.references) {
            for (target, place) in references.targets where !knownIDs.contains(target) {
                log.add(
                    .error,
                    at: place,
                    "a follow-up leads to \(Quoting.quoted(target)), which is no intent",
                    offending: target,
                    suggestion: NearestName.of(target, in: ids)
                )
            }
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
            for answer in intent.answers { answers.check(answer, of: intent) }
            for followUp in intent.followUps {
                for answer in followUp.answers { answers.check(answer, of: intent) }
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
}
