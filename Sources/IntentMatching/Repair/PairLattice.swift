/// Characters that may stand at each place of a run, and the pairs of them that are worth something.
package struct PairLattice {
    private struct Choice {
        var character: UInt32
        var cost: Float
    }

    /// A pair of choices that is worth something, by their numbers at their places.
    private struct Link {
        var from: Int
        var to: Int
        var worth: Float
    }

    private var choices: [[Choice]]
    /// By the place of their second character.
    private var links: [[Link]]

    /// Places without any choice yet.
    package init(count: Int) {
        choices = Array(repeating: [], count: count)
        links = Array(repeating: [], count: count)
    }

    /// Every place keeps its character, if nothing better is added.
    init(_ run: [UInt32]) {
        choices = run.map { [Choice(character: $0, cost: 0)] }
        links = Array(repeating: [], count: run.count)
    }

    /// Lets a character stand at a place; the first cost given for it holds.
    /// - Returns: Its number among the choices there.
    @discardableResult
    package mutating func add(_ character: UInt32, cost: Float, at place: Int) -> Int {
        // Pairs come in the order of their first characters, so that the last choice is most often the one.
        if let last = choices[place].last, last.character == character { return choices[place].count - 1 }
        if let known = choices[place].firstIndex(where: { $0.character == character }) { return known }
        choices[place].append(Choice(character: character, cost: cost))
        return choices[place].count - 1
    }

    /// Makes two neighbours worth something.
    /// - Parameters:
    ///   - from: Number of the first one's choice.
    ///   - to: Number of the second one's choice.
    ///   - worth: What they are worth together.
    ///   - place: Where the second one stands.
    package mutating func link(_ from: Int, _ to: Int, worth: Float, endingAt place: Int) {
        links[place].append(Link(from: from, to: to, worth: worth))
    }

    /// The path of most worth (Viterbi 1967), of equals the one through what was added first; `nil` where a place has
    /// nothing to choose from.
    package func best() -> [UInt32]? {
        guard !choices.isEmpty, choices.allSatisfy({ !$0.isEmpty }) else { return nil }
        var totals = choices[0].map { -$0.cost }
        var origins: [[Int]] = [[]]
        for place in 1..<choices.count {
            let top = Self.first(ofLargest: totals)
            var next = [Float](repeating: totals[top], count: choices[place].count)
            var from = [Int](repeating: top, count: choices[place].count)
            for link in links[place] where totals[link.from] + link.worth > next[link.to] {
                next[link.to] = totals[link.from] + link.worth
                from[link.to] = link.from
            }
            for (number, choice) in choices[place].enumerated() { next[number] -= choice.cost }
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
        where links[place].contains(where: {
            choices[place - 1][$0.from].character == path[place - 1] && choices[place][$0.to].character == path[place]
        }) {
            result[place - 1] = true
            result[place] = true
        }
        return result
    }
}
