internal import IntentMatching
internal import TextAnalysis

/// Names groups by the words that most of their questions share and few others hold.
struct TellingWords {
    /// Share of a group's questions that must hold a word.
    private static let leastShare = 0.3
    private static let most = 3
    /// A word is telling from this share of the greatest rarity on.
    private static let leastRarity = 0.33

    /// Of the texts that hold a stretch of characters, so many must go on alike for the name to go on with them.
    private static let leastContinued = 0.7
    private static let longestStretch = 8

    let analyzer: TextAnalyzer
    let vectors: TextVectors
    let personal: PersonalData

    private struct Word {
        var text: String
        var holding = 0
        var rarity: Double
        var order: Int
        /// Sum of its places in the texts, to show words in the order in which customers write them.
        var places = 0
        /// Spellings with how often they stand: the commonest is shown.
        var spellings: [String: Int] = [:]
    }

    /// The telling words of texts, most telling first.
    func words(of texts: [String]) -> [String] {
        let extractor = FeatureExtractor()
        var buffer = FeatureBuffer()
        var words: [UInt64: Word] = [:]
        let analyzedTexts = texts.map { analyzer.analyze(personal.withoutMasks($0)) }
        for analyzed in analyzedTexts {
            extractor.extract(scalars: analyzed.scalars, tokens: analyzed.tokens, into: &buffer)
            var seen: Set<UInt64> = []
            for feature in buffer.features {
                guard let name = Self.name(of: feature, buffer), seen.insert(feature.hash).inserted else { continue }
                var word =
                    words[feature.hash]
                    ?? Word(text: name, rarity: vectors.rarity(of: feature.hash), order: words.count)
                word.holding += 1
                word.places += Int(feature.first)
                word.spellings[name, default: 0] += 1
                words[feature.hash] = word
            }
        }
        let least = max(texts.count == 1 ? 1 : 2, Int((Self.leastShare * Double(texts.count)).rounded(.up)))
        let candidates = words.values.filter { $0.holding >= least && $0.rarity > 0 }
        let telling = candidates.filter { $0.rarity >= Self.leastRarity * vectors.greatestRarity }
        let ranked = (telling.isEmpty ? candidates : telling).map { word in
            let text = word.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? word.text
            let score = Double(word.holding) * word.rarity * word.rarity
            return (text: text, score: score, place: Double(word.places) / Double(word.holding), order: word.order)
        }
        .sorted { ($1.score, $0.order) < ($0.score, $1.order) }
        var chosen: [(text: String, place: Double)] = []
        for word in ranked where chosen.count < Self.most {
            // A longer stretch says what a shorter one in it says.
            guard !chosen.contains(where: { Self.overlap($0.text, word.text) }) else {
                continue
            }
            let whole = continued(word.text, in: analyzedTexts)
            guard !chosen.contains(where: { Self.overlap($0.text, whole) }) else { continue }
            chosen.append((whole, word.place))
        }
        return chosen.sorted { ($0.place, $0.text) < ($1.place, $1.text) }.map(\.text)
    }

    /// A stretch of characters with what stands before and behind it in nearly all texts that hold it: `什么时候`, where
    /// three characters alone are counted.
    private func continued(_ word: String, in texts: [AnalyzedText]) -> String {
        var stretch = word.unicodeScalars.map(\.value)
        guard stretch.allSatisfy({ $0 >= 0x3040 }) else { return word }
        while stretch.count < Self.longestStretch {
            var before: [UInt32: Int] = [:]
            var behind: [UInt32: Int] = [:]
            var holding = 0
            for text in texts {
                let scalars = text.scalars
                guard scalars.count >= stretch.count,
                    let start = (0...(scalars.count - stretch.count)).first(where: {
                        scalars[$0..<($0 + stretch.count)].elementsEqual(stretch)
                    })
                else { continue }
                holding += 1
                let end = start + stretch.count
                if start > 0, scalars[start - 1] >= 0x3040 { before[scalars[start - 1], default: 0] += 1 }
                if end < scalars.count, scalars[end] >= 0x3040 { behind[scalars[end], default: 0] += 1 }
            }
            let least = Int((Self.leastContinued * Double(holding)).rounded(.up))
            if let (scalar, count) = Self.commonest(before), count >= max(2, least) {
                stretch.insert(scalar, at: 0)
            } else if let (scalar, count) = Self.commonest(behind), count >= max(2, least) {
                stretch.append(scalar)
            } else {
                break
            }
        }
        var text = String.UnicodeScalarView()
        for value in stretch { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
        return String(text)
    }

    private static func commonest(_ counts: [UInt32: Int]) -> (UInt32, Int)? {
        counts.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Whether one holds the other, or, in a script without spaces, a character of it.
    private static func overlap(_ first: String, _ second: String) -> Bool {
        if first.contains(second) || second.contains(first) { return true }
        let isSpaceless = { (text: String) in text.unicodeScalars.allSatisfy { $0.value >= 0x3040 } }
        return isSpaceless(first) && isSpaceless(second) && first.contains { second.contains($0) }
    }

    /// Words, and stretches of two or three characters where words have no spaces.
    private static func name(of feature: Feature, _ buffer: FeatureBuffer) -> String? {
        let range: Range<Int>
        switch feature.kind {
        case .word:
            let term = buffer.terms[Int(feature.first)]
            guard term.kind == 0 else { return nil }
            range = Int(term.start)..<Int(term.start + term.count)
        // The edges of a stretch have no length.
        case .characterPair where feature.second > 0, .characterTriple:
            range = Int(feature.first)..<Int(feature.first + feature.second)
        default: return nil
        }
        var text = String.UnicodeScalarView()
        for value in buffer.scalars[range] { if let scalar = Unicode.Scalar(value) { text.append(scalar) } }
        return String(text)
    }
}
