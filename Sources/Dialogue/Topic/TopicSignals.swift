internal import Foundation
internal import IntentMatching

/// What speaks for each reading of a message once it is known what the conversation is about.
///
/// A reading is an intent that the message may mean: alone, as the topic itself, or as what a follow-up of the topic
/// leads to. The last reading is "none of them".
package struct TopicSignals: Sendable {
    /// One signal of an intent's reading.
    ///
    /// Logits are of probabilities, and bounded.
    package enum Signal: Int, CaseIterable, Sendable {
        /// Logit of the confidence that the words alone give.
        case alone
        /// How well a follow-up of the topic fits that leads to the intent, 0 to 1, and its square.
        case fit, fitSquared
        /// 1 for the topic itself.
        case isTopic
        /// 1 for intents of the topic's subject, the topic included.
        case isRelated
        /// 1 where a follow-up fits that leads away from the topic.
        case leadsOn
        /// For the topic itself: logit of the best by the words alone, how much there is to read, whether the message
        /// leans on what was said, whether it asks, and whether it asks without a subject.
        case topicAgainstBest, topicLength, topicLeaning, topicAsking, topicBare
        /// The fit, times how much there is to read, and where the message leans.
        case fitLength, fitLeaning
    }

    /// One signal of the reading "none of them".
    package enum NoneSignal: Int, CaseIterable, Sendable {
        case one
        /// Logit of the best by the words alone.
        case best
        /// Best fit of any follow-up.
        case fit
        case length
        /// Share of telling words that the pack does not know.
        case unknown
        /// Points by which the message is like those that no intent covers.
        case likeUncovered
    }

    /// The intents that the message may mean, each once: those of the words alone, the topic, those of follow-ups.
    package let intents: [Int]
    /// Signals of each intent in turn, `Signal.allCases.count` of them.
    package let signals: [Double]
    /// Signals of "none of them".
    package let none: [Double]

    /// Least and most probability of which a logit is taken: below, how little is no news.
    private static let leastProbability = 0.002

    /// Points beyond this many say no more.
    private static let mostPoints = 20.0

    static func bounded(_ points: Double) -> Double { min(mostPoints, max(-mostPoints, points)) }

    static func logit(_ probability: Double) -> Double {
        let bounded = min(max(probability, leastProbability), 1 - leastProbability)
        return log(bounded / (1 - bounded))
    }

    /// All signals of each reading, the intents' in order and last that of "none of them", which have none in common.
    package var readings: [[Double]] {
        let width = Signal.allCases.count
        return intents.indices.map { place in
            signals[(place * width)..<((place + 1) * width)] + [Double](repeating: 0, count: none.count)
        } + [[Double](repeating: 0, count: width) + none]
    }

    /// Gathers the signals of a question.
    /// - Parameters:
    ///   - question: As its words alone are understood.
    ///   - topic: The intent that the conversation is about.
    ///   - fits: Its follow-ups that fit, with the intents they lead to.
    ///   - isRelated: Whether an intent is of the topic's subject.
    init(
        _ question: Question,
        topic: Int,
        fits: [(intent: Int, fit: Double)],
        isRelated: (Int) -> Bool
    ) {
        var intents = question.candidates.map(\.intent)
        for intent in [topic] + fits.map(\.intent) where !intents.contains(intent) { intents.append(intent) }
        let cued = question.cued
        let length = log(1 + Double(cued.extent.ideographs + 2 * cued.extent.words))
        let leaning: Double = cued.leansOnTopic ? 1 : 0
        let asks: Double = cued.asks ? 1 : 0
        let bare: Double = cued.isBare ? 1 : 0
        let best = Self.logit(question.best?.confidence ?? 0)
        var signals: [Double] = []
        signals.reserveCapacity(intents.count * Signal.allCases.count)
        for (place, intent) in intents.enumerated() {
            let candidate = place < question.candidates.count ? question.candidates[place] : nil
            let alone = Self.logit(candidate?.confidence ?? 0)
            var fit = 0.0
            // Who corrects the bot did not mean the topic for being the topic.
            let isUnmeant = intent == topic && question.isCorrection
            for entry in fits where entry.intent == intent && !isUnmeant { fit = max(fit, entry.fit) }
            let isTopic: Double = intent == topic && !isUnmeant ? 1 : 0
            let related: Double = isRelated(intent) ? 1 : 0
            signals += [
                alone, fit, fit * fit, isTopic, related,
                intent != topic && fit > 0 ? 1 : 0,
                isTopic * best, isTopic * length, isTopic * leaning, isTopic * asks, isTopic * bare,
                fit * length, fit * leaning,
            ]
        }
        self.intents = intents
        self.signals = signals
        none = [1, best, fits.map(\.fit).max() ?? 0, length, 1 - question.knownShare, -Self.bounded(question.apart)]
    }
}
