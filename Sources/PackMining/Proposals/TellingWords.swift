internal import IntentMatching
internal import TextAnalysis

/// Names groups by the words that most of their questions share and few others hold.
struct TellingWords {
    /// Share of a group's questions that must hold a word.
    private static let leastShare = 0.3
    private static let most = 3

    let analyzer: TextAnalyzer
    let vectors: TextVectors

    private struct Word {
        var text: String
        var holding = 0
        var rarity: Double
        var order: Int
        /// Spellings with how often they stand: the commonest is shown.
        var spellings: [String: Int] = [:]
    }

    /// The telling words of texts, most telling first.
    func words(of texts: [String]) -> [String] {
        let extractor = FeatureExtractor()
        var buffer = FeatureBuffer()
        var words: [UInt64: Word] = [:]
        for text in texts {
            let analyzed = analyzer.analyze(text)
            extractor.extract(scalars: analyzed.scalars, tokens: analyzed.tokens, into: &buffer)
            var seen: Set<UInt64> = []
            for feature in buffer.features {
                guard let name = Self.name(of: feature, buffer), seen.insert(feature.hash).inserted else { continue }
                var word =
                    words[feature.hash]
                    ?? Word(text: name, rarity: vectors.rarity(of: feature.hash), order: words.count)
                word.holding += 1
                word.spellings[name, default: 0] += 1
                words[feature.hash] = word
            }
        }
        let least = max(texts.count == 1 ? 1 : 2, Int((Self.leastShare * Double(texts.count)).rounded(.up)))
        let ranked = words.values.filter { $0.holding >= least && $0.rarity > 0 }
            .map { word in
                let text = word.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? word.text
                return (text: text, score: Double(word.holding) * word.rarity, order: word.order)
            }
            .sorted { ($1.score, $0.order) < ($0.score, $1.order) }
        var chosen: [String] = []
        for word in ranked where chosen.count < Self.most {
            // A longer stretch says what a shorter one in it says.
            guard !chosen.contains(where: { $0.contains(word.text) || word.text.contains($0) }) else { continue }
            chosen.append(word.text)
        }
        return chosen
    }

    /// Words, and stretches of two or three characters where words have no spaces.
    private static func name(of feature: Feature, _ buffer: FeatureBuffer) -> String? {
        let range: Range<Int>
        switch feature.kind {
        case .word:
            let term = buffer.terms[Int(feature.first)]
            guard term.kind == 0 else { return nil }
            range = Int(term.start)..<Int(term.start + term.count)
        case .characterPair, .characterTriple:
            range = Int(feature.first)..<Int(feature.first + feature.second)
        default: return nil
        }
        var text = String.UnicodeScalarView()
        for value in buffer.scalars[range] { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
        return String(text)
    }
}
