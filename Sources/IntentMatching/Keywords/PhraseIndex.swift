/// Finds all of many phrases in a message in one pass (Aho and Corasick 1975), over symbols rather than letters: a
/// symbol is a word by its stem, or one character of a script without spaces.
struct PhraseIndex: Sendable {
    /// What separates symbols that do not stand side by side; part of no phrase.
    static let gap: UInt64 = 0

    /// Steps from state to state, by hash of state and symbol.
    let steps: HashIndex
    /// Where to go on when a state has no step for a symbol.
    let fallbacks: FixedArray<Int32>
    /// The nearest state, itself included, along the fallbacks at which a phrase ends; −1 where there is none.
    let ends: FixedArray<Int32>
    /// The phrase that ends at a state, −1 for none.
    let phrases: FixedArray<Int32>

    init(
        steps: HashIndex,
        fallbacks: FixedArray<Int32>,
        ends: FixedArray<Int32>,
        phrases: FixedArray<Int32>
    ) {
        self.steps = steps
        self.fallbacks = fallbacks
        self.ends = ends
        self.phrases = phrases
    }

    /// Indexes phrases; an empty one is never found.
    ///
    /// Phrases must differ from each other.
    init(_ written: [[UInt64]]) {
        var keys: [UInt64] = []
        var numbers: [UInt64: Int32] = [:]
        var fallbacks: [Int32] = [0]
        var phrases: [Int32] = [-1]
        var depths: [[(parent: Int32, symbol: UInt64, state: Int32)]] = []
        for (phrase, symbols) in written.enumerated() where !symbols.isEmpty {
            var state: Int32 = 0
            for (depth, symbol) in symbols.enumerated() {
                let key = Self.key(state, symbol)
                if let next = numbers[key] {
                    state = next
                    continue
                }
                // States are numbered by their steps' keys, from 1.
                keys.append(key)
                let next = Int32(keys.count)
                numbers[key] = next
                fallbacks.append(0)
                phrases.append(-1)
                if depths.count == depth { depths.append([]) }
                depths[depth].append((state, symbol, next))
                state = next
            }
            phrases[Int(state)] = Int32(phrase)
        }

        var ends = phrases.indices.map { phrases[$0] >= 0 ? Int32($0) : -1 }
        for depth in depths.dropFirst() {
            for (parent, symbol, state) in depth {
                var from = fallbacks[Int(parent)]
                while from != 0, numbers[Self.key(from, symbol)] == nil { from = fallbacks[Int(from)] }
                let fallback = numbers[Self.key(from, symbol)] ?? 0
                fallbacks[Int(state)] = fallback
                if ends[Int(state)] < 0 { ends[Int(state)] = ends[Int(fallback)] }
            }
        }
        steps = HashIndex(keys)
        self.fallbacks = FixedArray(fallbacks)
        self.ends = FixedArray(ends)
        self.phrases = FixedArray(phrases)
    }

    private static func key(_ state: Int32, _ symbol: UInt64) -> UInt64 {
        FeatureHash.mix(symbol, UInt64(UInt32(bitPattern: state)) &+ 0x51_7c_c1)
    }

    /// Calls a closure with each phrase found and the place of its last symbol, as often as it is found.
    @inline(__always)
    func forEachMatch(in symbols: [UInt64], _ body: (_ phrase: Int, _ end: Int) -> Void) {
        guard phrases.count > 1 else { return }
        var state: Int32 = 0
        for (place, symbol) in symbols.enumerated() {
            if symbol == Self.gap {
                state = 0
                continue
            }
            while true {
                // Steps are numbered from 0, states from 1.
                let next = steps.id(of: Self.key(state, symbol)) + 1
                if next > 0 {
                    state = next
                    break
                }
                if state == 0 { break }
                state = fallbacks[Int(state)]
            }
            var end = ends[Int(state)]
            while end >= 0 {
                body(Int(phrases[Int(end)]), place)
                end = ends[Int(fallbacks[Int(end)])]
            }
        }
    }
}
