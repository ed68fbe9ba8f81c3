/// Finds all of many phrases in a message in one pass (Aho and Corasick 1975), over symbols rather than letters: a
/// symbol is a word by its stem, or one character of a script without spaces.
struct PhraseIndex: Sendable {
    /// What separates symbols that do not stand side by side; part of no phrase.
    static let gap: UInt64 = 0

    /// Steps from state to state, by hash of state and symbol.
    let steps: HashIndex
    let states: FixedArray<State>

    struct State: Sendable {
        /// Where to go on when it has no step for a symbol.
        var fallback: Int32 = 0
        /// The nearest state, itself included, along the fallbacks at which a phrase ends; −1 where there is none.
        var end: Int32 = -1
        /// The phrase that ends here, −1 for none.
        var phrase: Int32 = -1
    }

    init(steps: HashIndex, states: FixedArray<State>) {
        self.steps = steps
        self.states = states
    }

    /// Indexes phrases; an empty one is never found.
    ///
    /// Phrases must differ from each other.
    init(_ written: [[UInt64]]) {
        var keys: [UInt64] = []
        var numbers: [UInt64: Int32] = [:]
        var states = [State()]
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
                states.append(State())
                if depths.count == depth { depths.append([]) }
                depths[depth].append((state, symbol, next))
                state = next
            }
            states[Int(state)].phrase = Int32(phrase)
            states[Int(state)].end = state
        }
        for depth in depths.dropFirst() {
            for (parent, symbol, state) in depth {
                var from = states[Int(parent)].fallback
                while from != 0, numbers[Self.key(from, symbol)] == nil { from = states[Int(from)].fallback }
                let fallback = numbers[Self.key(from, symbol)] ?? 0
                states[Int(state)].fallback = fallback
                if states[Int(state)].end < 0 { states[Int(state)].end = states[Int(fallback)].end }
            }
        }
        steps = HashIndex(keys)
        self.states = FixedArray(states)
    }

    private static func key(_ state: Int32, _ symbol: UInt64) -> UInt64 {
        FeatureHash.mix(symbol, UInt64(UInt32(bitPattern: state)) &+ 0x51_7c_c1)
    }

    /// Has the first steps for symbols brought near, some time before `forEachMatch`: every symbol is tried as a
    /// phrase's first.
    @inline(__always)
    func prefetch(_ symbols: [UInt64]) {
        for symbol in symbols { steps.prefetch(Self.key(0, symbol)) }
    }

    /// Calls a closure with each phrase found and the place of its last symbol, as often as it is found.
    @inline(__always)
    func forEachMatch(in symbols: [UInt64], _ body: (_ phrase: Int, _ end: Int) -> Void) {
        guard states.count > 1 else { return }
        let states = states.base
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
                state = states[Int(state)].fallback
            }
            var end = states[Int(state)].end
            while end >= 0 {
                body(Int(states[Int(end)].phrase), place)
                end = states[Int(states[Int(end)].fallback)].end
            }
        }
    }
}
