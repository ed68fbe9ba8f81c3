internal import Dialogue
internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// A dialogue that learned from most of a pack's texts, and the rest of them to read.
struct HeldOutTexts {
    let pack: Pack
    let machine: DialogueMachine
    let matcher: IntentMatcher
    let analyzer: TextAnalyzer
    /// Held-out examples of intents that are not vague.
    private(set) var questions: [(example: Example, intent: Int)] = []
    /// Held-out examples of follow-ups, with the topic and the intent they lead to.
    private(set) var followUps: [(text: String, topic: Int, intent: Int)] = []
    /// Held-out examples of what no intent covers.
    let uncovered: [Example]

    /// - Parameters:
    ///   - pack: Where the texts come from.
    ///   - part: Which of `parts` is held out, from 0.
    ///   - parts: One text of so many is held out.
    /// - Throws: Where text cannot be analysed, or the pack words an answer wrongly.
    init(_ pack: Pack, part: Int, of parts: Int) throws {
        self.pack = pack
        let isHeldOut = { (text: String) in Draw.place(text, of: parts, salt: 2) == part }
        var kept = pack
        kept.contentHash = ""
        let indexByID = Dictionary(
            pack.intents.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for (intent, source) in pack.intents.enumerated() {
            kept.intents[intent].examples.removeAll { isHeldOut($0.text) }
            if source.role != .vague {
                questions += source.examples.filter { isHeldOut($0.text) }.map { ($0, intent) }
            }
            for (place, followUp) in source.followUps.enumerated() {
                kept.intents[intent].followUps[place].examples.removeAll { isHeldOut($0.text) }
                let target = followUp.target.flatMap { indexByID[$0] } ?? intent
                followUps += followUp.examples.filter { isHeldOut($0.text) }.map { ($0.text, intent, target) }
            }
        }
        uncovered = pack.uncovered.filter { isHeldOut($0.text) }
        kept.uncovered.removeAll { isHeldOut($0.text) }
        analyzer = try TextAnalyzer()
        matcher = try IntentMatcher(pack: kept, analyzer: analyzer)
        machine = try DialogueMachine(ranker: matcher)
    }
}

/// Draws that are the same on every machine and in every run.
enum Draw {
    /// A number below `count`.
    static func place(_ text: String, of count: Int, salt: UInt64 = 0) -> Int {
        Int(hash(text, salt).multipliedFullWidth(by: UInt64(count)).high)
    }

    /// A number from 0 to 1.
    static func share(_ text: String, salt: UInt64) -> Double {
        Double(hash(text, salt) >> 11) / 9_007_199_254_740_992
    }

    /// FNV-1a over the text's bytes, then mixed.
    private static func hash(_ text: String, _ salt: UInt64) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ (salt &* 0x9e37_79b9_7f4a_7c15)
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        return hash ^ (hash >> 31)
    }
}
