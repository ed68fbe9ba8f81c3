internal import IntentModel
internal import TextAnalysis

/// Judges how well a message fits the likely next questions of a topic, by their keywords and by how much of the
/// message and of an example are the same.
struct FollowUpIndex: Sendable {
    /// Below this nothing is said to fit.
    static let least = 0.25

    /// What one follow-up is known by.
    private struct Entry: Sendable {
        var examples: [[UInt64]]
        var keywords: [Phrase]
        var groups: [(phrases: [Phrase], weight: Double)]
        var against: [Phrase]
    }

    private struct Phrase: Sendable {
        var symbols: [UInt64]
        var weight: Double

        func stands(in message: [UInt64]) -> Bool {
            guard !symbols.isEmpty, symbols.count <= message.count else { return false }
            return (0...(message.count - symbols.count)).contains { start in
                message[start..<(start + symbols.count)].elementsEqual(symbols)
            }
        }
    }

    /// By intent.
    private let topics: [[Entry]]

    /// - Parameters:
    ///   - pack: The pack.
    ///   - extract: Fills a buffer with the features of a text.
    init(_ pack: Pack, extract: (String) -> FeatureBuffer) {
        topics = pack.intents.map { intent in
            intent.followUps.map { followUp in
                func phrase(_ text: String, _ weight: Double) -> Phrase {
                    Phrase(symbols: extract(text).symbols, weight: weight)
                }
                return Entry(
                    examples: followUp.examples.map { Self.telling(extract($0.text)) },
                    keywords: followUp.keywords.any.map { phrase($0.text, $0.weight) },
                    groups: followUp.keywords.all.map { group in
                        (group.texts.map { phrase($0, 1) }, group.weight)
                    },
                    against: followUp.keywords.not.map { phrase($0.text, $0.weight) }
                )
            }
        }
    }

    func isEmpty(_ topic: Int) -> Bool { topics[topic].isEmpty }

    private static func telling(_ buffer: FeatureBuffer) -> [UInt64] {
        var hashes: [UInt64] = []
        for feature in buffer.features where feature.kind.tells && !hashes.contains(feature.hash) {
            hashes.append(feature.hash)
        }
        return hashes
    }

    /// The follow-up that fits best; of equals, the first.
    func best(of topic: Int, for message: FeatureBuffer, info: (UInt64) -> Double) -> FollowUpMatch? {
        let features = Self.telling(message)
        let total = features.reduce(0) { $0 + info($1) }
        let length = message.symbols.count { $0 != PhraseIndex.gap }
        guard length > 0 else { return nil }
        var best: FollowUpMatch?
        for (number, entry) in topics[topic].enumerated() {
            guard !entry.against.contains(where: { $0.stands(in: message.symbols) }) else { continue }
            var fit = keywordFit(entry, message.symbols, length)
            for example in entry.examples {
                var shared = 0.0
                var whole = total
                for feature in example {
                    let weight = info(feature)
                    whole += weight
                    if features.contains(feature) { shared += weight }
                }
                if whole > 0 { fit = max(fit, 2 * shared / whole) }
            }
            if fit >= Self.least, fit > best?.fit ?? 0 { best = FollowUpMatch(followUp: number, fit: min(1, fit)) }
        }
        return best
    }

    /// How strong the keywords in the message are, less where they are but a small part of it: a long message says
    /// more than its keyword.
    private func keywordFit(_ entry: Entry, _ symbols: [UInt64], _ length: Int) -> Double {
        var weight = 0.0
        var covered = 0
        for keyword in entry.keywords where keyword.stands(in: symbols) {
            weight += keyword.weight
            covered += keyword.symbols.count
        }
        for group in entry.groups where group.phrases.allSatisfy({ $0.stands(in: symbols) }) {
            weight += group.weight
            covered += group.phrases.reduce(0) { $0 + $1.symbols.count }
        }
        return min(1, weight) * min(1, Double(covered) / Double(length)).squareRoot()
    }
}
