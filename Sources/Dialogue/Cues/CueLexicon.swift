internal import TextAnalysis

/// All cue phrases, ready to be found in messages.
struct CueLexicon: Sendable {
    private let trie: PhraseTrie

    /// Folds the phrases as messages are folded.
    init(analyzer: TextAnalyzer) {
        var folded: [(scalars: [UInt32], value: UInt32)] = []
        for (cue, phrases) in CuePhrases.all {
            for phrase in phrases {
                folded.append((analyzer.analyze(phrase).scalars, cue.bit))
            }
        }
        trie = PhraseTrie(folded)
    }

    /// All cues of a message, by where they start, then by length.
    func spans(in scalars: [UInt32]) -> [CueSpan] {
        var spans: [CueSpan] = []
        spans.reserveCapacity(16)
        for start in scalars.indices {
            trie.matches(in: scalars, at: start) { end, value in
                spans.append(CueSpan(cues: value, range: start..<end))
            }
        }
        return spans
    }
}
