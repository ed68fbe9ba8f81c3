package import TextAnalysis

/// Features of one message, in storage that is used again and again.
package struct FeatureBuffer {
    package var features: [Feature] = []
    package var terms: [Term] = []
    /// Text of the terms.
    package var scalars: [UInt32] = []
    /// Words by their stems and characters of scripts without spaces, in order, for keywords.
    var symbols: [UInt64] = []

    package init() {}

    /// Adds groups of synonyms that the message names.
    mutating func addSynonyms(_ groups: [Int32]) {
        for group in groups {
            let hash = FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, 9), UInt64(group))
            features.append(Feature(hash: hash, kind: .synonym, first: group, second: 0))
        }
    }

    mutating func clear() {
        features.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        scalars.removeAll(keepingCapacity: true)
        symbols.removeAll(keepingCapacity: true)
    }
}

/// Makes features from a message: words, pairs of words and groups of letters where words have spaces, characters and
/// their pairs where they have none.
package struct FeatureExtractor: Sendable {
    /// Words further apart are not paired.
    package var reach = 3
    /// Words beyond this make no pairs with distant ones: a message is no essay.
    package var longestPaired = 40
    package var usesTriples = true
    private let forms = WordForms.english

    package init() {}

    /// Fills a buffer with the features of scalars cut into tokens.
    package func extract(scalars: [UInt32], tokens: [Token], into buffer: inout FeatureBuffer) {
        buffer.clear()
        var previous: Token.Kind?
        for token in tokens {
            switch token.kind {
            case .word: addWord(scalars, token.range, &buffer)
            case .number: addNumber(scalars, token.range, &buffer)
            case .ideographs:
                if previous == .ideographs { buffer.symbols.append(PhraseIndex.gap) }
                addIdeographs(scalars, token.range, &buffer)
            }
            previous = token.kind
        }
        addPairs(&buffer)
    }

    private func addWord(_ scalars: [UInt32], _ range: Range<Int>, _ buffer: inout FeatureBuffer) {
        var word = range
        if word.count > 2, Self.isApostrophe(scalars[word.upperBound - 2]), scalars[word.upperBound - 1] == 0x73 {
            // A possessive that is no known contraction ("mall's") is read without its ending.
            let whole = scalars.withUnsafeBufferPointer { Self.hash($0, word) }
            if forms.expansion(of: whole) == nil { word = word.lowerBound..<(word.upperBound - 2) }
        }
        let hash = scalars.withUnsafeBufferPointer { Self.hash($0, word) }
        if let expansion = forms.expansion(of: hash) {
            for part in expansion { part.withUnsafeBufferPointer { add($0, &buffer) } }
        } else {
            scalars.withUnsafeBufferPointer { add(UnsafeBufferPointer(rebasing: $0[word]), &buffer) }
        }
    }

    private static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }

    private static func hash(_ scalars: UnsafeBufferPointer<UInt32>, _ range: Range<Int>) -> UInt64 {
        var hash = FeatureHash.seed
        for index in range {
            hash = FeatureHash.mix(hash, isApostrophe(scalars[index]) ? 0x27 : UInt64(scalars[index]))
        }
        return hash
    }

    private func add(_ word: UnsafeBufferPointer<UInt32>, _ buffer: inout FeatureBuffer) {
        guard !word.isEmpty else { return }
        let hash = EnglishStem.hash(of: word)
        let term = Int32(buffer.terms.count)
        let start = Int32(buffer.scalars.count)
        buffer.terms.append(Term(kind: 0, start: start, count: Int32(word.count), hash: hash))
        buffer.scalars.append(contentsOf: word)
        buffer.symbols.append(hash)
        buffer.features.append(
            Feature(hash: FeatureHash.mix(hash, 1), kind: .word, first: term, second: 0)
        )
        addLetters(of: word, term: term, &buffer)
    }

    /// Letters of a group: with three as well, or five, nothing more is understood, at more than twice the work.
    static let letterGroup = 4

    /// Groups of four of `^word$`.
    private func addLetters(of word: UnsafeBufferPointer<UInt32>, term: Int32, _ buffer: inout FeatureBuffer) {
        guard word.count + 2 >= Self.letterGroup, word.count <= 30 else { return }
        for start in 0...(word.count + 2 - Self.letterGroup) {
            var hash = FeatureHash.mix(FeatureHash.seed, 2)
            for place in start..<(start + Self.letterGroup) {
                let scalar: UInt32 = place == 0 ? 0x5e : place == word.count + 1 ? 0x24 : word[place - 1]
                hash = FeatureHash.mix(hash, UInt64(scalar))
            }
            buffer.features.append(Feature(hash: hash, kind: .letters, first: term, second: Int32(start)))
        }
    }

    /// Numbers are told apart by how long they are; keywords, by their digits.
    private func addNumber(_ scalars: [UInt32], _ range: Range<Int>, _ buffer: inout FeatureBuffer) {
        buffer.symbols.append(scalars.withUnsafeBufferPointer { Self.hash($0, range) })
        let term = Int32(buffer.terms.count)
        let shown = min(range.count, 4)
        let hash = FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, 0x23), UInt64(shown))
        buffer.terms.append(
            Term(kind: 1, start: Int32(buffer.scalars.count), count: Int32(shown), hash: hash)
        )
        for _ in 0..<shown { buffer.scalars.append(0x23) }
        buffer.features.append(Feature(hash: FeatureHash.mix(hash, 1), kind: .word, first: term, second: 0))
    }

    private func addIdeographs(_ scalars: [UInt32], _ range: Range<Int>, _ buffer: inout FeatureBuffer) {
        let base = buffer.scalars.count
        buffer.scalars.append(contentsOf: scalars[range])
        var beforePrevious: UInt64 = 0
        var previous: UInt64 = 0
        for (position, index) in range.enumerated() {
            let scalar = UInt64(scalars[index])
            let start = Int32(base + position)
            let single = FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, 3), scalar)
            buffer.symbols.append(single)
            buffer.features.append(Feature(hash: single, kind: .character, first: start, second: 1))
            if position > 0 {
                let pair = FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, 4), previous), scalar)
                buffer.features.append(Feature(hash: pair, kind: .characterPair, first: start - 1, second: 2))
            }
            if usesTriples, position > 1 {
                var triple = FeatureHash.mix(FeatureHash.mix(FeatureHash.seed, 5), beforePrevious)
                triple = FeatureHash.mix(FeatureHash.mix(triple, previous), scalar)
                buffer.features.append(Feature(hash: triple, kind: .characterTriple, first: start - 2, second: 3))
            }
            beforePrevious = previous
            previous = scalar
        }
        guard let first = range.first, let last = range.last else { return }
        addEdge(Self.start, scalars[first], at: base, &buffer)
        addEdge(Self.end, scalars[last], at: base + range.count - 1, &buffer)
    }

    /// What a feature holds beside a character that starts or ends a run, in the place of a number of characters.
    static let start: Int32 = -1
    static let end: Int32 = -2

    /// What a run starts or ends with says more than what stands in it: 能…吗, 我要….
    private func addEdge(_ edge: Int32, _ scalar: UInt32, at place: Int, _ buffer: inout FeatureBuffer) {
        let side = FeatureHash.mix(FeatureHash.seed, UInt64(10 - edge))
        buffer.features.append(
            Feature(
                hash: FeatureHash.mix(side, UInt64(scalar)),
                kind: .characterPair,
                first: Int32(place),
                second: edge
            )
        )
    }

    private func addPairs(_ buffer: inout FeatureBuffer) {
        let count = min(buffer.terms.count, longestPaired)
        guard count > 1 else { return }
        for first in 0..<(count - 1) {
            let left = buffer.terms[first].hash
            for second in (first + 1)...min(count - 1, first + reach) {
                let right = buffer.terms[second].hash
                if second == first + 1 {
                    let pair = FeatureHash.mix(FeatureHash.mix(left, 6), right)
                    buffer.features.append(
                        Feature(hash: pair, kind: .wordPair, first: Int32(first), second: Int32(second))
                    )
                }
                guard left != right else { continue }
                let near = FeatureHash.mix(FeatureHash.mix(min(left, right), 7), max(left, right))
                buffer.features.append(
                    Feature(hash: near, kind: .nearbyWords, first: Int32(first), second: Int32(second))
                )
            }
        }
    }
}
