/// Answers and errors among turns, with what it means that turns of one conversation are alike.
package struct AnswerTally: Sendable {
    package private(set) var answers = 0
    package private(set) var errors = 0
    private let isClustered: Bool
    /// Answers and errors of each conversation, by number; empty where no conversation has several turns.
    private var conversations: [(answers: Int, errors: Int)] = []
    /// Conversations with answers.
    private var conversationCount = 0
    /// Sums over conversations: of the squares of answers and of errors, and of their products.
    private var answersSquared = 0
    private var errorsSquared = 0
    private var products = 0

    /// - Parameter isClustered: Whether conversations have several turns.
    package init(isClustered: Bool) {
        self.isClustered = isClustered
    }

    var right: Int { answers - errors }

    package mutating func add(_ turn: TuningTurn) {
        guard turn.isAnswered else { return }
        answers += 1
        if !turn.isRight { errors += 1 }
        guard isClustered else { return }
        while conversations.count <= turn.conversation { conversations.append((0, 0)) }
        let before = conversations[turn.conversation]
        let after = (answers: before.answers + 1, errors: before.errors + (turn.isRight ? 0 : 1))
        conversations[turn.conversation] = after
        if before.answers == 0 { conversationCount += 1 }
        answersSquared += after.answers * after.answers - before.answers * before.answers
        errorsSquared += after.errors * after.errors - before.errors * before.errors
        products += after.answers * after.errors - before.answers * before.errors
    }

    /// How many independent answers tell as much at best, whatever came of them.
    ///
    /// That is as many as there are conversations where these are of one length, and fewer where they are not (Leslie
    /// Kish, *Survey Sampling*, 1965).
    var independentAnswers: Int { isClustered && answers > 0 ? answers * answers / answersSquared : answers }

    /// How many independent answers and errors tell as much.
    package var effective: (answers: Int, errors: Int) { effective(of: answers) }

    /// The same if turns went on as they began until there were so many answers.
    ///
    /// Where errors come in bunches, a conversation at a time, the counts are divided by the design effect: J. N. K. Rao
    /// and A. J. Scott, "A simple method for the analysis of clustered binary data", *Biometrics* 48 (1992). Bunches can
    /// only cost; answers are rounded down and errors up.
    package func effective(of count: Int) -> (answers: Int, errors: Int) {
        guard answers > 0 else { return (0, 0) }
        let effect = max(1, designEffect(growth: Double(count) / Double(answers)))
        // Multiplied first: a share of whole numbers would bring errors that are none.
        let grownErrors = Double(errors) * Double(count) / Double(answers)
        return (Int(Double(count) / effect), Int((grownErrors / effect).rounded(.up)))
    }

    /// Variance of the share of errors over what it would be if all turns were independent.
    ///
    /// Few bad conversations say little of how bunched errors are, and none says nothing. So it is taken as if one more
    /// conversation had come out wrong throughout, as long as the one in which an answer stands on average. Without an
    /// error, it then takes as many conversations as it would take single answers; with many, the one more is nothing.
    private func designEffect(growth: Double) -> Double {
        guard isClustered, errors < answers else { return 1 }
        let further = Double(answersSquared) / Double(answers)
        let total = Double(answers) * growth + further
        let share = (Double(errors) * growth + further) / total
        let residuals =
            Double(errorsSquared) - 2 * share * Double(products) + share * share * Double(answersSquared)
        let squares = residuals * growth + (further - share * further) * (further - share * further)
        let count = Double(conversationCount) * growth
        return (count + 1) / count * squares / (total * share * (1 - share))
    }
}
