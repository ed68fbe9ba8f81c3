internal import IntentFiles
internal import IntentModel

/// Warns of review dates and validity that have passed.
struct DateCheck {
    let today: Day

    func problems(of pack: Pack) -> [PackProblem] { pack.intents.flatMap(problems) }

    private func problems(of intent: Intent) -> [PackProblem] {
        var problems: [PackProblem] = []
        if let review = intent.reviewBy, review < today {
            let who = intent.owner.map { " (owner: \($0))" } ?? ""
            problems.append(
                .warning(
                    at: intent.place,
                    "\(Quoting.quoted(intent.id)) was to be reviewed by \(review)\(who)",
                    offending: "\(review)"
                )
            )
        }
        if let until = intent.validity.until, until < today {
            problems.append(
                .warning(
                    at: intent.place,
                    "\(Quoting.quoted(intent.id)) was valid until \(until): its answers are never given",
                    offending: "\(until)"
                )
            )
        }
        for answer in intent.answers + intent.followUps.flatMap(\.answers) {
            guard let until = answer.validity.until, until < today else { continue }
            problems.append(
                .warning(
                    at: answer.place,
                    "this answer was valid until \(until) and is never given",
                    offending: "\(until)"
                )
            )
        }
        return problems
    }
}
