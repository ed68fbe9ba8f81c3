/// Answers and errors among turns, with what it means that turns of one conversation are alike.
package struct AnswerTally: Sendable {
    package private(set) var answers = 0
    package private(set) var errors = 0
    private let isClustered: Bool
    /// Answers and errors of each conversation, by number; empty where no conversation has several turns.
    private var conversations: [(answers: Int32, errors: Int32)] = []

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
        conversations[turn.conversation].answers += 1
        if !turn.isRight { conversations[turn.conversation].errors += 1 }
    }

    /// How many independent answers and errors tell as much.
    ///
    /// Where errors come in bunches, a conversation at a time, the counts are divided by the design effect: J. N. K. Rao
    /// and A. J. Scott, "A simple method for the analysis of clustered binary data", *Biometrics* 48 (1992). Bunches can
    /// only cost; answers are rounded down and errors up.
    package var effective: (answers: Int, errors: Int) {
        let effect = designEffect
        guard effect > 1 else { return (answers, errors) }
        return (Int(Double(answers) / effect), Int((Double(errors) / effect).rounded(.up)))
    }

    /// Variance of the share of errors over what it would be if all turns were independent.
    private var designEffect: Double {
        guard errors > 0, errors < answers else { return 1 }
        let share = Double(errors) / Double(answers)
        var squares = 0.0
        var count = 0.0
        for conversation in conversations where conversation.answers > 0 {
            let residual = Double(conversation.errors) - share * Double(conversation.answers)
            squares += residual * residual
            count += 1
        }
        guard count > 1 else { return 1 }
        return count / (count - 1) * squares / (Double(answers) * share * (1 - share))
    }
}
