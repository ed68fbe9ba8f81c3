import IntentModel
import TestSupport
import Testing
import ThresholdTuning
import WireFormat

@Suite struct ThresholdTunerTests {
    @Test func theGridIsFixedAndFinestNearOne() {
        let grid = ThresholdGrid.thresholds
        #expect(grid.count == 41)
        #expect(zip(grid, grid.dropFirst()).allSatisfy { $0 > $1 })
        #expect(grid.allSatisfy { (0...1).contains($0) && ($0 * 10_000).rounded() / 10_000 == $0 })
        #expect(grid[0] - grid[1] < grid[16] - grid[17])
    }

    /// What was found on one log is looked at in the next, many times.
    @Test(arguments: SyntheticLog.Kind.allCases, [0.9, 0.95])
    func keepsThePromiseAtLeastAsOftenAsStated(kind: SyntheticLog.Kind, precision: Double) {
        var generator = SeededGenerator(seed: 11)
        let promise = AnswerPromise(precision: precision, confidence: 0.9)
        let rounds = 300
        var kept = 0
        var found = 0
        for _ in 0..<rounds {
            let log = SyntheticLog(kind, count: 700, using: &generator)
            let next = SyntheticLog(kind, count: 700, using: &generator)
            guard let thresholds = log.tuned(promise).thresholds else {
                kept += 1
                continue
            }
            found += 1
            if next.precision(thresholds).map({ $0 >= precision }) ?? true { kept += 1 }
        }
        #expect(Double(kept) / Double(rounds) >= 0.9, "\(kept) of \(rounds), with thresholds \(found)")
        if kind == .honest { #expect(found > rounds / 2) }
    }

    @Test func conversationsThatGoWrongAsAWholeKeepItToo() {
        var generator = SeededGenerator(seed: 12)
        let promise = AnswerPromise(precision: 0.9, confidence: 0.9)
        func log() -> SyntheticLog {
            // Six turns each, nearly all of a conversation's answers right or nearly all wrong.
            SyntheticLog(
                (0..<150).flatMap { number -> [SyntheticLog.Turn] in
                    let isGood = Double.random(in: 0..<1, using: &generator) < 0.9
                    return (0..<6).map { _ in
                        let confidence = Double.random(in: 0.4..<1, using: &generator)
                        let chance = isGood ? 0.9 + confidence / 10 : confidence
                        return SyntheticLog.Turn(
                            confidence: confidence,
                            isRight: Double.random(in: 0..<1, using: &generator) < chance,
                            conversation: number
                        )
                    }
                }
            )
        }
        let rounds = 300
        let kept = (0..<rounds).count { _ in
            guard let thresholds = log().tuned(promise).thresholds else { return true }
            return log().precision(thresholds).map { $0 >= 0.9 } ?? true
        }
        #expect(Double(kept) / Double(rounds) >= 0.9, "\(kept) of \(rounds)")
    }

    /// Where whole conversations go wrong and the log holds few, often none of them did.
    @Test func fewLongConversationsKeepItToo() {
        var generator = SeededGenerator(seed: 18)
        let promise = AnswerPromise(precision: 0.95, confidence: 0.9)
        func log() -> SyntheticLog {
            SyntheticLog(
                (0..<12).flatMap { number -> [SyntheticLog.Turn] in
                    let isGood = Double.random(in: 0..<1, using: &generator) >= 0.1
                    return (0..<30).map { _ in
                        SyntheticLog.Turn(confidence: 0.99, isRight: isGood, conversation: number)
                    }
                }
            )
        }
        let rounds = 300
        let kept = (0..<rounds).count { _ in
            guard let thresholds = log().tuned(promise).thresholds else { return true }
            return log().precision(thresholds).map { $0 >= 0.95 } ?? true
        }
        #expect(Double(kept) / Double(rounds) >= 0.9, "\(kept) of \(rounds)")
    }

    @Test func oneConversationProvesNothing() throws {
        let log = SyntheticLog(
            (0..<300).map { _ in SyntheticLog.Turn(confidence: 0.99, isRight: true, conversation: 0) }
        )
        let outcome = log.tuned()
        #expect(outcome.thresholds == nil)
        guard case .conversations(let more)? = outcome.shortfall else {
            Issue.record("\(String(describing: outcome.shortfall))")
            return
        }
        #expect((100...250).contains(more))
        let text = outcome.text(footer: [])
        #expect(text.contains("300 labelled turns in 1 conversation."))
        #expect(text.contains("Not enough data: about \(more) more labelled conversations"))
        #expect(outcome.json["shortfall"]?["more_conversations"] == .integer(more))
    }

    /// As many more conversations of the same kind as it asks for are enough.
    @Test(arguments: [(errors: 0, every: 1), (errors: 1, every: 10), (errors: 5, every: 50)])
    func theConversationsThatAreMissingAreEnough(errors: Int, every: Int) throws {
        func log(_ count: Int) -> SyntheticLog {
            SyntheticLog(
                (0..<count).flatMap { number in
                    (0..<5).map { turn in
                        let isRight = number % every > 0 || turn >= errors
                        return SyntheticLog.Turn(confidence: 0.99, isRight: isRight, conversation: number)
                    }
                }
            )
        }
        guard case .conversations(let more)? = log(100).tuned().shortfall else {
            Issue.record("100 conversations are enough")
            return
        }
        #expect(log(100 + more).tuned().thresholds != nil, "\(more)")
    }

    @Test func moreTurnsAreMissingWhereTestingHasNotBegun() {
        let right = SyntheticLog(
            (0..<100).map { SyntheticLog.Turn(confidence: 0.99, isRight: true, conversation: $0) }
        )
        #expect(right.tuned().shortfall == .turns(20))
    }

    /// What is written was replayed, and no part with another least confidence for a choice than it will have.
    @Test func whatIsWrittenWasTested() throws {
        var generator = SeededGenerator(seed: 19)
        var log = SyntheticLog(.honest, count: 12_000, using: &generator)
        for place in log.turns.indices where place % 3 == 0 {
            log.turns[place].language = "ja"
            log.turns[place].isRight = true
        }
        var replayed: [Thresholds] = []
        let outcome = ThresholdTuner(promise: AnswerPromise(), clarify: 0.3)
            .tune(inForce: Thresholds(answer: 0.8, clarify: 0.3)) { thresholds in
                replayed.append(thresholds)
                return log.replay(thresholds)
            }
        let thresholds = try #require(outcome.thresholds)
        #expect(replayed.contains(thresholds))
        let loose = ThresholdGrid.thresholds.last { $0 >= 0.3 }
        #expect(outcome.parts.map(\.threshold).contains(loose))
        #expect(!thresholds.answerByLanguage.isEmpty && thresholds.clarify == 0.3)
    }

    @Test func languagesWithEnoughTurnsGetThresholdsOfTheirOwnAndTheWholeKeepsThePromise() throws {
        var generator = SeededGenerator(seed: 13)
        var log = SyntheticLog(.honest, count: 12_000, using: &generator)
        for place in log.turns.indices where place % 3 == 0 {
            log.turns[place].language = "ja"
            // In Japanese unsure guesses are worse than they say.
            let isUnsure = log.turns[place].confidence < 0.96
            if isUnsure, Double.random(in: 0..<1, using: &generator) < 0.2 { log.turns[place].isRight = false }
        }
        let outcome = log.tuned()
        #expect(outcome.parts.map(\.name) == [nil, "en"])
        let thresholds = try #require(outcome.thresholds)
        let english = try #require(thresholds.answerByLanguage["en"])
        #expect(thresholds.answer > english)
        for language in ["en", "ja"] {
            let part = SyntheticLog(log.turns.filter { $0.language == language })
            let precision = try #require(part.precision(thresholds))
            #expect(precision >= 0.95)
        }
        let after = try #require(outcome.after)
        #expect(after.probability <= 0.05 && after.right * 20 >= after.answers * 19)
    }

    @Test func anIntentThatIsOftenMistakenGetsAStricterThreshold() throws {
        var generator = SeededGenerator(seed: 14)
        var log = SyntheticLog(.honest, count: 8_000, using: &generator)
        for place in log.turns.indices where place % 4 == 0 {
            log.turns[place].intent = "refund"
            log.turns[place].isRight = log.turns[place].isRight && log.turns[place].confidence > 0.95
        }
        for place in log.turns.indices where place % 4 != 0 { log.turns[place].intent = "i\(place % 97)" }
        let thresholds = try #require(log.tuned().thresholds)
        #expect(thresholds.answerByIntent.keys.sorted() == ["refund"])
        let precision = try #require(log.precision(thresholds))
        #expect(precision >= 0.95)
    }

    @Test func aPartThatCannotKeepThePromiseLeavesOneThresholdForAll() throws {
        var generator = SeededGenerator(seed: 15)
        var log = SyntheticLog(.honest, count: 24_000, using: &generator)
        for place in log.turns.indices where place % 6 == 0 {
            log.turns[place].language = "ja"
            log.turns[place].isRight = place % 12 == 0 && log.turns[place].isRight
        }
        // Japanese is answered wrongly half the time, whatever the confidence; but it is rare among the sure ones.
        for place in log.turns.indices where log.turns[place].language == "ja" { log.turns[place].confidence *= 0.6 }
        let outcome = log.tuned()
        #expect(outcome.parts.count == 2 && outcome.parts.contains { $0.threshold == nil })
        let thresholds = try #require(outcome.thresholds)
        #expect(thresholds.answerByLanguage.isEmpty && outcome.overall == thresholds.answer)
    }

    @Test func saysHowManyTurnsAreMissing() throws {
        let right = SyntheticLog(
            (0..<40).map { SyntheticLog.Turn(confidence: 0.99, isRight: true, conversation: $0) }
        )
        // 120 answers are where testing begins.
        #expect(right.tuned().shortfall == .turns(80))
        #expect(right.tuned().thresholds == nil)
        #expect(SyntheticLog().tuned().shortfall == .noLabels)
        let wrong = SyntheticLog(
            (0..<400).map { SyntheticLog.Turn(confidence: 0.99, isRight: $0 % 5 != 0, conversation: $0) }
        )
        guard case .errors(let best)? = wrong.tuned().shortfall else {
            Issue.record("more turns are said to help")
            return
        }
        #expect(best.precision == 0.8)
    }

    /// As many more turns of the same kind as it asks for are enough.
    @Test func whatIsMissingIsEnough() throws {
        func log(_ count: Int) -> SyntheticLog {
            SyntheticLog(
                (0..<count).map {
                    SyntheticLog.Turn(confidence: $0 % 2 == 0 ? 0.99 : 0.01, isRight: $0 % 66 != 0, conversation: $0)
                }
            )
        }
        guard case .turns(let more)? = log(200).tuned().shortfall else {
            Issue.record("200 turns are enough")
            return
        }
        #expect(log(200 + more).tuned().thresholds != nil, "\(more)")
    }

    @Test func theChoiceNeverLiesAboveTheAnswer() {
        var generator = SeededGenerator(seed: 16)
        let log = SyntheticLog(.flat, count: 3_000, using: &generator)
        let outcome = log.tuned(AnswerPromise(precision: 0.8, confidence: 0.95))
        #expect(outcome.thresholds?.answer == ThresholdGrid.thresholds.last)
        #expect(outcome.thresholds?.clarify == ThresholdGrid.thresholds.last)
    }

    @Test func goesNoLowerThanWhatWasSeen() {
        let log = SyntheticLog(
            (0..<500).map { SyntheticLog.Turn(confidence: 0.9, isRight: true, conversation: $0) }
        )
        #expect(log.tuned().thresholds?.answer == ThresholdGrid.thresholds.first { $0 <= 0.9 })
    }

    @Test func theSameTurnsGiveTheSameReport() {
        var generator = SeededGenerator(seed: 17)
        let log = SyntheticLog(.honest, count: 900, using: &generator)
        let (one, two) = (log.tuned(), log.tuned())
        #expect(one.text(footer: []) == two.text(footer: []))
        #expect(one.json == two.json)
        #expect(one.text(footer: []).contains("●"))
    }
}
