internal import IntentFiles
internal import IntentModel

/// Warns of examples that stand in two intents, or twice in one.
struct ExampleOverlapCheck {
    let texts: ComparableTexts

    func problems(of pack: Pack) -> [PackProblem] {
        var first: [String: (owner: String?, place: SourcePlace)] = [:]
        var problems: [PackProblem] = []
        func add(_ example: Example, of owner: String?) {
            let key = texts.key(example.text)
            guard let known = first[key] else {
                first[key] = (owner, example.place)
                return
            }
            problems.append(
                .warning(at: example.place, message(example, owner, known.owner, known.place), offending: example.text)
            )
        }
        for intent in pack.intents {
            for example in intent.examples { add(example, of: intent.id) }
        }
        for example in pack.uncovered { add(example, of: nil) }
        return problems
    }

    private func message(_ example: Example, _ owner: String?, _ other: String?, _ place: SourcePlace) -> String {
        let text = Quoting.quoted(example.text)
        guard owner != other else {
            return "the example \(text) stands at \(place) already"
        }
        guard owner != nil, let other else {
            return "\(text) is said to be uncovered, and is an example of \(Quoting.quoted(other ?? "")) at \(place)"
        }
        return "the example \(text) is one of \(Quoting.quoted(other)) too, at \(place)"
    }
}

/// Warns of keywords that two intents claim, or one intent both for and against itself.
struct KeywordOverlapCheck {
    let texts: ComparableTexts

    func problems(of pack: Pack) -> [PackProblem] {
        var owners: [String: (intent: Int, place: SourcePlace)] = [:]
        var problems: [PackProblem] = []
        for (index, intent) in pack.intents.enumerated() {
            let against = Set(intent.keywords.not.map { texts.key($0.text) })
            for keyword in intent.keywords.any {
                let key = texts.key(keyword.text)
                let text = Quoting.quoted(keyword.text)
                if against.contains(key) {
                    problems.append(
                        .warning(
                            at: keyword.place,
                            "the keyword \(text) speaks both for and against its intent",
                            offending: keyword.text
                        )
                    )
                }
                guard let owner = owners[key] else {
                    owners[key] = (index, keyword.place)
                    continue
                }
                let other = pack.intents[owner.intent].id
                let message =
                    owner.intent == index
                    ? "the keyword \(text) stands at \(owner.place) already"
                    : "the keyword \(text) is claimed by \(Quoting.quoted(other)) too, at \(owner.place)"
                problems.append(.warning(at: keyword.place, message, offending: keyword.text))
            }
        }
        return problems
    }
}

/// Warns of follow-ups that no message reaches, or that have nothing to say.
struct FollowUpCheck {
    let texts: ComparableTexts

    func problems(of pack: Pack) -> [PackProblem] {
        pack.intents.flatMap(problems)
    }

    private func problems(of intent: Intent) -> [PackProblem] {
        var problems: [PackProblem] = []
        var first: [String: FollowUp] = [:]
        for followUp in intent.followUps {
            let name = "the follow-up \(Quoting.quoted(followUp.id))"
            if followUp.target == nil, followUp.answers.isEmpty {
                problems.append(
                    .warning(
                        at: followUp.place,
                        "\(name) has neither answers nor an intent to lead on to",
                        offending: followUp.id
                    )
                )
            }
            if followUp.examples.isEmpty, followUp.keywords.any.isEmpty, followUp.keywords.all.isEmpty {
                problems.append(
                    .warning(
                        at: followUp.place,
                        "\(name) has neither examples nor keywords: it is never reached",
                        offending: followUp.id
                    )
                )
            }
            for example in followUp.examples {
                let key = texts.key(example.text)
                guard let earlier = first[key] else {
                    first[key] = followUp
                    continue
                }
                problems.append(
                    .warning(
                        at: example.place,
                        "\(Quoting.quoted(example.text)) is an example of the follow-up "
                            + "\(Quoting.quoted(earlier.id)) too, which comes first",
                        offending: example.text
                    )
                )
            }
        }
        return problems
    }
}
