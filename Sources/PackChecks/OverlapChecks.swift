internal import IntentFiles
internal import IntentModel

/// Warns of examples that stand in two intents, or twice in one and the same language.
///
/// One intent may hold a text in both Chinese scripts, which are one to the matcher.
struct ExampleOverlapCheck {
    let texts: ComparableTexts

    func problems(of pack: Pack) -> [PackProblem] {
        var first: [String: (owner: String?, example: Example)] = [:]
        var problems: [PackProblem] = []
        func add(_ example: Example, of owner: String?) {
            let key = texts.key(example.text)
            guard let known = first[key] else {
                first[key] = (owner, example)
                return
            }
            guard owner != known.owner || example.language == known.example.language else { return }
            let message = message(example, owner, known.owner, known.example.place)
            problems.append(.warning(at: example.place, message, offending: example.text))
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
                func warn(_ message: String) {
                    problems.append(.warning(at: keyword.place, message, offending: keyword.text))
                }
                if against.contains(key) { warn("the keyword \(text) speaks both for and against its intent") }
                guard let owner = owners[key] else {
                    owners[key] = (index, keyword.place)
                    continue
                }
                // Within one intent the two spellings of a word in both Chinese scripts are no mistake.
                guard owner.intent != index else { continue }
                let other = Quoting.quoted(pack.intents[owner.intent].id)
                warn("the keyword \(text) is claimed by \(other) too, at \(owner.place)")
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
                guard earlier.id != followUp.id else { continue }
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
