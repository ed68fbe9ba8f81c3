public import IntentModel

/// Finds thresholds of which a promise holds, from labelled turns.
///
/// The log is replayed at every threshold of a fixed grid, so that what is tested is what customers would meet: answers
/// to follow-ups, choices and several questions at once included. A single threshold for all is tested first. Where
/// languages or intents are frequent enough, thresholds of their own are tried too, each part tested by itself; the risk
/// is shared out among all tests (Bonferroni). If every part keeps the promise, so do all together; those thresholds are
/// taken where they answer more rightly than the single one.
public struct ThresholdTuner: Sendable {
    private let promise: AnswerPromise
    private let clarify: Double
    private let test: PromiseTest
    /// How many thresholds further the curve goes in one step, once nothing more can be proven.
    private static let coarseStep = 4

    /// - Parameters:
    ///   - promise: What the thresholds must keep.
    ///   - clarify: Least confidence to offer a choice, computed without the labels; it is lowered to a single
    ///     threshold that lies below it.
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
        let beforeTurns = try replay(inForce)
        var outcome = TuningOutcome(
            promise: promise,
            turns: loosest.count,
            conversations: conversations,
            before: point(inForce.answer, beforeTurns, tally(beforeTurns, isClustered)),
            curve: [],
            parts: [],
            answersPerPart: groups.least
        )
        let ownRisk = groups.isWhole ? promise.risk : promise.risk / 2
        // The parts, and all of them together.
        let partRisk = promise.risk / 2 / Double(groups.groups.count + 1)
        var overall = FixedSequence(test: test, risk: ownRisk, restarts: restarts)
        var parts = groups.groups.map { _ in FixedSequence(test: test, risk: partRisk, restarts: restarts) }
        var curveTallies: [AnswerTally] = []
        var left = 0
        for threshold in ThresholdGrid.thresholds {
            // All parts share one least confidence to offer a choice: no part is tested where it would be lowered.
            let arePartsSettled = groups.isWhole || threshold < clarify || parts.allSatisfy(\.isOver)
            let isSettled = overall.isOver && arePartsSettled
            left += 1
            if isSettled, left < Self.coarseStep { continue }
            left = 0
            let turns = try replay(thresholds(threshold))
            let tally = tally(turns, isClustered)
            var point = point(threshold, turns, tally)
            point.isProven = overall.take(threshold, tally)
            outcome.curve.append(point)
            curveTallies.append(tally)
            guard !groups.isWhole, threshold >= clarify else { continue }
            var tallies = parts.map { _ in AnswerTally(isClustered: isClustered) }
            for turn in turns { tallies[groups.place(of: turn)].add(turn) }
            for (place, tally) in tallies.enumerated() { parts[place].take(threshold, tally) }
        }
        outcome.overall = overall.proven
        if !groups.isWhole { outcome.parts = described(groups, parts, loosest) }
        try settle(&outcome, partRisk, isClustered, replay)
        if outcome.thresholds == nil {
            let share = ownRisk / Double(restarts.count + 1)
            outcome.shortfall = Shortfalls(test: test, risk: share, start: overall.start)
                .shortfall(outcome, curveTallies)
        }
        return outcome
    }

    /// Takes the single threshold, or the parts' where every part passed, so does the whole, and it answers more.
    private func settle(
        _ outcome: inout TuningOutcome,
        _ partRisk: Double,
        _ isClustered: Bool,
        _ replay: (Thresholds) throws -> [TuningTurn]
    ) rethrows {
        if let single = outcome.overall {
            outcome.thresholds = thresholds(single)
            outcome.after = outcome.curve.first { $0.threshold == single }
        }
        guard let composed = composed(outcome.parts) else { return }
        // Parts meet in conversations, where a hand-off in one language ends the questions in another.
        let turns = try replay(composed)
        let point = point(composed.answer, turns, tally(turns, isClustered))
        guard point.probability <= partRisk, point.right > outcome.after?.right ?? -1 else { return }
        outcome.thresholds = composed
        outcome.after = point
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

    private func point(_ threshold: Double, _ turns: [TuningTurn], _ tally: AnswerTally) -> TuningOutcome.Point {
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
