internal import Foundation
internal import IntentMatching

/// What speaks for one of several parts of a message, each understood as another intent, asking for its intent.
///
/// The other way round, it only tells what the question is about, or says it again.
package struct PartSignals: Sendable {
    /// One signal; logits are of probabilities, and bounded.
    package enum Signal: Int, CaseIterable, Sendable {
        case one
        /// Logit of the part's confidence, and how far it is ahead of the next.
        case alone, lead
        /// Logit of what the whole gives the same intent.
        case whole
        /// 1 where the whole is best understood as the same; else logit of what it is understood as.
        case isWhole, wholeElse
        /// 1 where the whole, or another part, is understood as another intent of the same subject.
        case isRelatedToWhole, isRelatedToOther
        /// Logit of the best other part.
        case other
        case asks
        /// 1 where another part asks.
        case othersAsk
        /// 1 where more than a comma stands between it and a part beside it.
        case isJoined
        /// 1 for a sentence, 0 for a clause.
        case isSentence
        /// How much there is to read, and its share of the whole.
        case length, share
        /// 1 where more than its own words tell what it means: what stands before, a detail of an answer.
        case isNotAlone
        /// Share of telling words that the pack does not know, and points by which it is apart from what no intent
        /// covers.
        case unknown, apart
    }

    /// In the order of `Signal`.
    package let values: [Double]

    /// Gathers the signals of a part.
    /// - Parameters:
    ///   - part: As it is understood.
    ///   - whole: What it is a part of, as understood.
    ///   - others: The parts that are understood as other intents.
    ///   - asks: Whether it has the form of a question.
    ///   - othersAsk: Whether another part has.
    ///   - isJoined: Whether more than a comma joins it to a part beside it.
    ///   - isSentence: Whether it is a sentence.
    ///   - areRelated: Whether two intents are of one subject.
    init(
        _ part: Question,
        of whole: Question,
        beside others: [Question],
        asks: Bool,
        othersAsk: Bool,
        isJoined: Bool,
        isSentence: Bool,
        areRelated: (Int, Int) -> Bool
    ) {
        let logit = TopicSignals.logit
        let intent = part.best?.intent ?? -1
        let alone = logit(part.best?.confidence ?? 0)
        let next = part.candidates.count > 1 ? part.candidates[1].confidence : 0
        let isWhole = whole.best?.intent == intent
        let inWhole = whole.candidates.first { $0.intent == intent }?.confidence ?? 0
        func isRelated(_ other: Question) -> Bool {
            other.best.map { $0.intent != intent && areRelated($0.intent, intent) } ?? false
        }
        let flag = { (isSo: Bool) in isSo ? 1.0 : 0 }
        let size = { (question: Question) in Double(question.cued.extent.ideographs + 2 * question.cued.extent.words) }
        values = [
            1,
            alone,
            alone - logit(next),
            logit(inWhole),
            flag(isWhole),
            isWhole ? 0 : logit(whole.best?.confidence ?? 0),
            flag(isRelated(whole)),
            flag(others.contains(where: isRelated)),
            others.map { logit($0.best?.confidence ?? 0) }.max() ?? logit(0),
            flag(asks),
            flag(othersAsk),
            flag(isJoined),
            flag(isSentence),
            log(1 + size(part)),
            size(part) / max(1, size(whole)),
            flag(part.basis != .alone),
            1 - part.knownShare,
            TopicSignals.bounded(part.apart),
        ]
    }
}
