public import IntentModel

/// Finds thresholds of which a promise holds, from labelled turns.
///
/// The log is replayed at every threshold of a fixed grid, so that what is tested is what customers would meet: answers
/// to follow-ups, choices and several questions at once included. A single threshold for all is tested first. Where
/// languages or intents are frequent enough, thresholds of their own are tried too, each part tested by itself; the risk
/// is shared out among all tests (Bonferroni). If every part keeps the promise, so do all together, and those thresholds
/// are taken; else the single one is.
public struct ThresholdTuner: Sendable {
    private let promise: AnswerPromise
    private let clarify: Double
    private let test: PromiseTest
    /// How many thresholds further the curve goes in one step, once nothing more can be proven.
    private static let coarseStep = 4

    /// - Parameters:
    ///   - promise: What the thresholds must keep.
    ///   - clarify: Least confidence to offer a choice, computed without the labels; it is lowered to a threshold that
    ///     lies below it.
    public init(promise: AnswerPromise, clarify: Double) {
        self.promise = promise
        self.clarify = clarify
        test = PromiseTest(precision: promise.precision)
    }

    /// Replays and tests.
    /// - Parameters:
    ///   - inForce: Thresholds that hold until now.
    ///   - replay: What came of the labelled turns with some thresholds; conversations numbered from 0.
    /// - Returns: New thresholds, or why there are none.
    public func tune(
        inForce: Thresholds,
        replay: (Thresholds) throws -> [TuningTurn]
    ) rethrows -> TuningOutcome {
        let loosest = try replay(thresholds(ThresholdGrid.thresholds.last ?? 0))
        let conversations = Set(loosest.map(\.conversation)).count
        // Turns that stand alone need no look at conversations.
        let isClustered = conversations < loosest.count
        let restarts = isClustered ? ThresholdGrid.restarts : []
        let groups = TuningGroups(loosest, test: test, risk: promise.risk / 2, restarts: restarts)
        var outcome = TuningOutcome(
            promise: promise,
            turns: loosest.count,
            conversations: conversations,
            before: point(inForce.answer, try replay(inForce), isClustered),
            curve: [],
            parts: [],
            answersPerPart: groups.least
        )
        let ownRisk = groups.isWhole ? promise.risk : promise.risk / 2
        var overall = FixedSequence(test: test, risk: ownRisk, restarts: restarts)
        var parts = groups.groups.map { _ in
            FixedSequence(test: test, risk: promise.risk / 2 / Double(groups.groups.count), restarts: restarts)
        }
        var left = 0
        for threshold in ThresholdGrid.thresholds {
            let isSettled = overall.isOver && (groups.isWhole || parts.allSatisfy(\.isOver))
            left += 1
            if isSettled, left < Self.coarseStep { continue }
            left = 0
            let turns = try replay(thresholds(threshold))
            var point = point(threshold, turns, isClustered)
            point.isProven = overall.take(threshold, tally(turns, isClustered))
            outcome.curve.append(point)
            guard !groups.isWhole else { continue }
            var tallies = parts.map { _ in AnswerTally(isClustered: isClustered) }
            for turn in turns { tallies[groups.place(of: turn)].add(turn) }
            for (place, tally) in tallies.enumerated() { parts[place].take(threshold, tally) }
        }
        outcome.overall = overall.proven
        if !groups.isWhole { outcome.parts = described(groups, parts, loosest) }
        try settle(&outcome, isClustered, replay)
        if outcome.thresholds == nil {
            let share = ownRisk / Double(restarts.count + 1)
            outcome.shortfall = Shortfalls(test: test, risk: share, start: overall.start).shortfall(outcome.curve)
        }
        return outcome
    }

    /// Takes the parts' thresholds where every part passed and so does the whole, else the single one.
    private func settle(
        _ outcome: inout TuningOutcome,
        _ isClustered: Bool,
        _ replay: (Thresholds) throws -> [TuningTurn]
    ) rethrows {
        if let composed = composed(outcome.parts) {
            // Parts meet in conversations, where a hand-off in one language ends the questions in another.
            let point = point(composed.answer, try replay(composed), isClustered)
            if point.probability <= promise.risk {
                outcome.thresholds = composed
                outcome.after = point
                return
            }
        }
        guard let single = outcome.overall else { return }
        outcome.thresholds = thresholds(single)
        outcome.after = outcome.curve.first { $0.threshold == single }
    }

    private func thresholds(_ answer: Double) -> Thresholds {
        Thresholds(answer: answer, clarify: min(clarify, answer))
    }

    /// `nil` where a part has none, or there are no parts.
    private func composed(_ parts: [TuningOutcome.Part]) -> Thresholds? {
        guard let rest = parts.first?.threshold else { return nil }
        var thresholds = thresholds(rest)
        for part in parts.dropFirst() {
            guard let name = part.name, let threshold = part.threshold else { return nil }
            if part.isIntent {
                thresholds.answerByIntent[name] = threshold
            } else {
                thresholds.answerByLanguage[name] = threshold
            }
        }
        return thresholds
    }

    private func tally(_ turns: [TuningTurn], _ isClustered: Bool) -> AnswerTally {
        var tally = AnswerTally(isClustered: isClustered)
        for turn in turns { tally.add(turn) }
        return tally
    }

    private func point(_ threshold: Double, _ turns: [TuningTurn], _ isClustered: Bool) -> TuningOutcome.Point {
        let tally = tally(turns, isClustered)
        let effective = tally.effective
        return TuningOutcome.Point(
            threshold: threshold,
            turns: turns.count,
            answerable: turns.count { $0.isAnswerable },
            answers: tally.answers,
            right: tally.right,
            probability: test.probability(errors: effective.errors, of: effective.answers)
        )
    }

    private func described(
        _ groups: TuningGroups,
        _ sequences: [FixedSequence],
        _ turns: [TuningTurn]
    ) -> [TuningOutcome.Part] {
        var counts = groups.groups.map { _ in 0 }
        for turn in turns where turn.isAnswered { counts[groups.place(of: turn)] += 1 }
        return groups.groups.enumerated().map { place, group in
            let (name, isIntent): (String?, Bool) =
                switch group {
                case .rest: (nil, false)
                case .language(let tag): (tag, false)
                case .intent(let id): (id, true)
                }
            return TuningOutcome.Part(
                name: name,
                isIntent: isIntent,
                turns: counts[place],
                threshold: sequences[place].proven
            )
        }
    }
}
