internal import Foundation
public import IntentModel
public import TextAnalysis

/// How a matcher is made.
public struct MatcherOptions: Sendable {
    /// Threads for the fit, 1 or more; the result is the same for any number.
    public var jobs: Int
    package var fit = FitSettings()
    package var shares: [FeatureKind: Float] = [
        .word: 0.3, .wordPair: 0.2, .nearbyWords: 0.2, .letters: 0.3,
        .character: 0.4, .characterPair: 0.5, .characterTriple: 0.1, .synonym: 0.2,
    ]
    package var leastWeight: Float = 0.05
    package var leastRows = 1
    package var extractor = FeatureExtractor()
    package var calibrates = true

    /// All cores unless a number is given.
    public init(jobs: Int? = nil) {
        self.jobs = max(1, jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}

/// Understands messages in the terms of one pack, by weights fitted from the pack's own examples and by the authors'
/// keywords. Immutable; any number of threads may use it at once.
public final class IntentMatcher: IntentRanker {
    public let pack: Pack
    public let thresholds: Thresholds
    let model: LinearModel
    package let extractor: FeatureExtractor
    private let pool: ScratchPool

    /// Fits a matcher from a pack's examples.
    public init(pack: Pack, analyzer: TextAnalyzer, options: MatcherOptions = MatcherOptions()) throws {
        self.pack = pack
        extractor = options.extractor
        var builder = TrainingRows.Builder()
        var buffer = FeatureBuffer()
        var text = AnalyzedText()
        func append(_ example: Example, label: Int32) {
            analyzer.analyze(example.text, into: &text)
            options.extractor.extract(scalars: text.scalars, tokens: text.tokens, into: &buffer)
            builder.append(buffer.features, label: label)
        }
        for (intent, written) in pack.intents.enumerated() {
            for example in written.examples { append(example, label: Int32(intent)) }
        }
        for example in pack.uncovered { append(example, label: TrainingRows.uncovered) }
        let rows = builder.finish()
        let compiler = ModelCompiler(
            rows: rows,
            intentCount: pack.intents.count,
            scale: FeatureScale(shares: options.shares),
            fit: options.fit,
            jobs: options.jobs,
            leastWeight: options.leastWeight,
            leastRows: options.leastRows
        )
        model = compiler.compile(Array(0..<rows.count)).model
        pool = ScratchPool(intents: pack.intents.count, features: model.featureCount)
        thresholds = pack.policy.thresholds ?? Thresholds(answer: 0.7, clarify: 0.3)
    }

    public func rank(_ message: AnalyzedText) -> Ranking {
        pool.with { scratch in
            extractor.extract(scalars: message.scalars, tokens: message.tokens, into: &scratch.buffer)
            model.lookUp(scratch.buffer.features, in: scratch)
            model.score(scratch.vector, into: scratch.scores)
            var ranking = Ranking()
            guard !scratch.vector.ids.isEmpty else { return ranking }
            let best = Self.best(scratch.scores.prefix(model.intentCount), limit: Ranking.limit)
            guard let winner = best.first else { return ranking }
            let measure = model.cover.measure(scratch.vector, intent: winner, marks: scratch.marks)
            ranking.knownShare = Double(measure.known)
            let z = best.map { Double(scratch.scores[$0]) / LinearModel.units }
            let margin = z.count > 1 ? z[0] - z[1] : 4
            let d = -3.308 + 0.358 * z[0] + 0.229 * margin + 7.358 * Double(measure.cover)
            let confidence = 1 / (1 + exp(-d))
            for (place, intent) in best.enumerated() {
                let share = place == 0 ? confidence : min(confidence, (1 - confidence) * exp(z[place] - z[0]))
                ranking.candidates.append(Candidate(intent: intent, confidence: share, score: z[place]))
            }
            return ranking
        }
    }

    /// Indices of the largest numbers, largest first; of equals the first.
    private static func best(_ scores: Slice<UnsafeMutableBufferPointer<Int32>>, limit: Int) -> [Int] {
        var best: [Int] = []
        best.reserveCapacity(limit + 1)
        for intent in 0..<scores.count {
            if best.count == limit, scores[intent] <= scores[best[limit - 1]] { continue }
            var place = best.count
            while place > 0, scores[best[place - 1]] < scores[intent] { place -= 1 }
            best.insert(intent, at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }

    public func followUp(of topic: Int, for message: AnalyzedText) -> FollowUpMatch? {
        nil
    }
}
