/// Characters that may stand at each place of a run, and the pairs of them that are worth something.
struct PairLattice {
    private struct Choice {
        var character: UInt32
        var cost: Float
    }

    private var choices: [[Choice]]
    /// By the place of their second character.
    private var pairs: [[SoundRepair.Pair]]

    init(count: Int) {
        choices = Array(repeating: [], count: count)
        pairs = Array(repeating: [], count: count)
    }

    /// Every place keeps its character, if nothing better is added.
    init(_ run: [UInt32]) {
        choices = run.map { [Choice(character: $0, cost: 0)] }
        pairs = Array(repeating: [], count: run.count)
    }

    /// Lets a character stand at a place; the first cost given for it holds.
    mutating func add(_ character: UInt32, cost: Float, at place: Int) {
        if !choices[place].contains(where: { $0.character == character }) {
            choices[place].append(Choice(character: character, cost: cost))
        }
    }

    /// Makes two neighbours worth something.
    mutating func add(_ pair: SoundRepair.Pair, endingAt place: Int) {
        pairs[place].append(pair)
    }

    /// The path of most worth (Viterbi 1967), of equals the one through what was added first; `nil` where a place has
    /// nothing to choose from.
    func best() -> [UInt32]? {
        guard !choices.isEmpty, choices.allSatisfy({ !$0.isEmpty }) else { return nil }
        var totals = choices[0].map { -$0.cost }
        var origins: [[Int]] = [[]]
        for place in 1..<choices.count {
            let top = Self.first(ofLargest: totals)
            var next: [Float] = []
            var from: [Int] = []
            for choice in choices[place] {
                var best = totals[top]
                var origin = top
                for pair in pairs[place] where pair.second == choice.character {
                    guard let index = choices[place - 1].firstIndex(where: { $0.character == pair.first }) else {
                        continue
                    }
                    if totals[index] + pair.worth > best {
                        best = totals[index] + pair.worth
                        origin = index
                    }
                }
                next.append(best - choice.cost)
                from.append(origin)
            }
            totals = next
            origins.append(from)
        }
        var index = Self.first(ofLargest: totals)
        var path = [choices[choices.count - 1][index].character]
        for place in (1..<choices.count).reversed() {
            index = origins[place][index]
            path.append(choices[place - 1][index].character)
        }
        return path.reversed()
    }

    private static func first(ofLargest values: [Float]) -> Int {
        var best = 0
        for index in values.indices where values[index] > values[best] { best = index }
        return best
    }

    /// Which places of a path belong to a pair that is worth something.
    func placesInPairs(_ path: [UInt32]) -> [Bool] {
        var result = [Bool](repeating: false, count: path.count)
        for place in 1..<max(1, path.count)
        where pairs[place].contains(where: { $0.first == path[place - 1] && $0.second == path[place] }) {
            result[place - 1] = true
            result[place] = true
        }
        return result
    }
}
