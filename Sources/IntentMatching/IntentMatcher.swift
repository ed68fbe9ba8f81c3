internal import Foundation
public import IntentModel
public import TextAnalysis

/// Understands messages in the terms of one pack.
///
/// What speaks for an intent is learned from the pack's own examples and read from the authors' keywords. Immutable;
/// any number of threads may use it at once.
public final class IntentMatcher: IntentRanker {
    /// The pack whose intents candidates index.
    public let pack: Pack
    /// The policy's thresholds, else those computed from the intent files.
    public let thresholds: Thresholds

    let index: MatchIndex
    let extractor: FeatureExtractor
    private let pool: ScratchPool

    /// Fits a matcher from a pack.
    public convenience init(
        pack: Pack,
        analyzer: TextAnalyzer,
        options: MatcherOptions = MatcherOptions()
    ) throws {
        self.init(pack, MatchIndex(pack: pack, analyzer: analyzer, options: options), analyzer, options)
    }

    /// Loads the matcher that was fitted from the same pack before, or fits one and keeps it for the next time.
    ///
    /// - Parameters:
    ///   - pack: Names its content by `contentHash`; without one, nothing is kept.
    ///   - analyzer: What messages will be analysed with.
    ///   - cacheDirectory: Where fitted matchers lie. It is made where it is missing; where that cannot be, or a file is
    ///     damaged, the matcher is fitted as if there were none.
    ///   - options: How it is made.
    /// - Returns: The matcher.
    /// - Throws: Nothing at present.
    public static func load(
        pack: Pack,
        analyzer: TextAnalyzer,
        cacheDirectory: String,
        options: MatcherOptions = MatcherOptions()
    ) throws -> IntentMatcher {
        let cache = IndexCache(
            directory: cacheDirectory,
            pack: pack,
            analyzer: analyzer,
            options: options
        )
        if let index = cache?.load(pack: pack, analyzer: analyzer) {
            return IntentMatcher(pack, index, analyzer, options)
        }
        let fitted = MatchIndex(pack: pack, analyzer: analyzer, options: options)
        cache?.store(fitted)
        // What lies in the file takes no memory of this process's own.
        let index = cache?.load(pack: pack, analyzer: analyzer) ?? fitted
        return IntentMatcher(pack, index, analyzer, options)
    }

    private init(_ pack: Pack, _ index: MatchIndex, _ analyzer: TextAnalyzer, _ options: MatcherOptions) {
        self.pack = pack
        self.index = index
        extractor = options.extractor
        thresholds = pack.policy.thresholds ?? index.thresholds
        pool = ScratchPool(index)
    }

    /// Ranks the pack's intents for a message.
    public func rank(_ message: AnalyzedText) -> Ranking {
        pool.with { rank(message, in: $0) }
    }

    private func rank(_ message: AnalyzedText, in scratch: MatchScratch) -> Ranking {
        let repairs = prepare(message, in: scratch)
        var ranking = judge(scratch).map { self.ranking($0, scratch) } ?? Ranking()
        ranking.repairs = repairs
        if let best = ranking.candidates.first, best.confidence >= thresholds.answer {
            ranking.detail =
                index.followUps.matches(
                    of: best.intent,
                    for: scratch.buffer,
                    atLeast: FollowUpMatch.nearlyExact,
                    in: &scratch.followUps,
                    info: index.model.info
                ).best
        }
        return ranking
    }

    /// Lends storage that `prepare`, `judge` and `ranking` work in.
    func withScratch<Result>(_ body: (MatchScratch) -> Result) -> Result { pool.with(body) }

    /// Judges the message that was prepared; `nil` where not one word of it is known.
    func judge(_ scratch: MatchScratch) -> Judgement? {
        guard !scratch.vector.entries.isEmpty || !scratch.findings.points.isEmpty else { return nil }
        return index.model.judge(scratch, points: scratch.findings.points)
    }

    func ranking(_ judgement: Judgement, _ scratch: MatchScratch) -> Ranking {
        Ranking(
            candidates: candidates(judgement, scratch),
            knownShare: Double(judgement.measure.known),
            apart: judgement.apart
        )
    }

    /// Reads a message, finds its features and keywords, and looks them up.
    /// - Returns: What was read as something else.
    func prepare(_ message: AnalyzedText, in scratch: MatchScratch) -> [Repair] {
        if scratch.prepared.holds(message) { return scratch.prepared.repairs }
        var repairs: [Repair] = []
        if let reading = index.reader.read(message) {
            repairs = reading.repairs
            extractor.extract(scalars: reading.scalars, tokens: reading.tokens, into: &scratch.buffer)
        } else {
            extractor.extract(scalars: message.scalars, tokens: message.tokens, into: &scratch.buffer)
        }
        index.phrases.index.prefetch(scratch.buffer.symbols)
        index.model.prefetch(scratch.buffer.features)
        index.phrases.find(in: scratch.buffer.symbols, into: &scratch.findings)
        scratch.buffer.addSynonyms(scratch.findings.synonyms)
        creditExample(message, in: scratch)
        index.model.lookUp(scratch.buffer.features, places: &scratch.places, into: &scratch.vector)
        scratch.vector.strange += 0.5 * Float(repairs.count { $0.kind == .typo })
        scratch.prepared.become(message, repairs)
        return repairs
    }

    /// A message that is an example gets the points of one.
    private func creditExample(_ message: AnalyzedText, in scratch: MatchScratch) {
        scratch.exactIntent = nil
        guard let label = index.examples.label(of: message) else { return }
        let isUncovered = label == TrainingRows.uncovered
        guard !isUncovered || index.model.learnsUncovered else { return }
        if !isUncovered { scratch.exactIntent = Int(label) }
        scratch.findings.points.append(
            (isUncovered ? Int32(index.model.intentCount) : label, ExactExamples.points)
        )
    }

    /// The best intents with their probabilities.
    ///
    /// What the first leaves is shared out among the others by their points.
    private func candidates(_ judgement: Judgement, _ scratch: MatchScratch) -> [Candidate] {
        let confidence = index.confidence.probability(judgement.signals)
        let scores = judgement.best.map { Double(scratch.scores[$0]) / LinearModel.units }
        var weights = 0.0
        for score in scores.dropFirst() { weights += exp(0.5 * (score - scores[0])) }
        let rest = (1 - confidence) * index.confidence.nextShare
        return judgement.best.enumerated().map { place, intent in
            let share = place == 0 ? confidence : rest * exp(0.5 * (scores[place] - scores[0])) / weights
            return Candidate(intent: intent, confidence: min(confidence, share), score: scores[place])
        }
    }

    /// Whether customers' examples or authors' keywords use a word.
    public func isOrdinary(_ word: [UInt32]) -> Bool { index.reader.isOrdinary(word) }

    /// The follow-ups of an intent that a message fits.
    /// - Parameters:
    ///   - topic: Index of the intent that the conversation was about.
    ///   - message: What the customer wrote.
    /// - Returns: In the order of the pack; empty where none fits, or there is no such topic.
    public func followUps(of topic: Int, for message: AnalyzedText) -> [FollowUpMatch] {
        guard pack.intents.indices.contains(topic), !index.followUps.isEmpty(topic) else { return [] }
        return pool.with { scratch in
            _ = prepare(message, in: scratch)
            return index.followUps.matches(
                of: topic,
                for: scratch.buffer,
                in: &scratch.followUps,
                info: index.model.info
            )
        }
    }
}
