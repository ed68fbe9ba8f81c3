internal import Foundation
internal import TextAnalysis

/// Reads Chinese that was typed by sound: wrong characters of the same sound, and pinyin in Latin letters.
///
/// Characters that stand beside each other in the pack's texts are taken as known; only where a character stands beside
/// no known neighbour, one of the same sound may take its place, and only if that makes a known pair.
struct SoundRepair: Sendable {
    /// What another character of the same sound costs, in known pairs.
    static let sameSoundCost = 0.8
    /// What it costs more for each e-fold of how often the pack writes the character that stands there: what is written
    /// often is seldom a slip.
    static let frequencyCost = 0.12
    /// What one costs whose sound many speakers do not tell apart.
    static let nearSoundCost = 1.25
    /// Share of a typed-pinyin message's syllables that must end up in known pairs.
    static let leastKnownSyllables = 0.6

    /// Known pairs; the payload is how often the pack's own wording has them, 0 for texts that are only known.
    private let pairs: HashIndex
    /// Characters by sound, the most frequent first: from `soundStarts[syllable]`.
    private let soundStarts: [Int32]
    private let soundCharacters: [UInt32]
    /// How often the pack's own wording has each character.
    private let frequencies: HashIndex
    private let nearStarts: [Int32]
    private let nearCharacters: [UInt32]

    /// - Parameters:
    ///   - runs: Runs of characters in the pack's own wording.
    ///   - known: Runs in its other texts: right as they stand, but nothing is repaired to them.
    init(runs: [ArraySlice<UInt32>], known: [ArraySlice<UInt32>]) {
        var counts: [UInt64: UInt32] = [:]
        var characters: [UInt32: Int] = [:]
        for run in known {
            for (first, second) in zip(run, run.dropFirst()) { counts[Self.key(first, second), default: 0] += 0 }
        }
        for run in runs {
            for (first, second) in zip(run, run.dropFirst()) { counts[Self.key(first, second), default: 0] += 1 }
            for character in run { characters[character, default: 0] += 1 }
        }
        pairs = HashIndex(counts: counts)
        frequencies = HashIndex(
            counts: Dictionary(uniqueKeysWithValues: characters.map { (UInt64($0.key), UInt32($0.value)) })
        )

        let ordered = characters.keys.sorted { (-(characters[$0] ?? 0), $0) < (-(characters[$1] ?? 0), $1) }
        func listed(_ count: Int, _ keys: (UInt32) -> Set<UInt16>) -> ([Int32], [UInt32]) {
            var lists = [[UInt32]](repeating: [], count: count)
            for character in ordered { for key in keys(character) { lists[Int(key)].append(character) } }
            return (lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }, lists.flatMap { $0 })
        }
        let size = Int(Pinyin.highestID) + 2
        (soundStarts, soundCharacters) = listed(size) { Set(Pinyin.readings(of: $0)) }
        (nearStarts, nearCharacters) = listed(size) { Set(Pinyin.readings(of: $0).map(Pinyin.nearKey)) }
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    private func isKnown(_ first: UInt32, _ second: UInt32) -> Bool { pairs.id(of: Self.key(first, second)) >= 0 }

    /// What a pair is worth: nothing where the pack does not write it.
    private func worth(_ first: UInt32, _ second: UInt32) -> Double {
        guard let count = pairs.payload(of: Self.key(first, second)), count > 0 else { return 0 }
        return 1 + 0.15 * log(Double(count))
    }

    /// Whether some character of a run stands beside no known neighbour.
    @inline(__always)
    func doubts(_ run: UnsafeBufferPointer<UInt32>) -> Bool {
        guard run.count > 1 else { return false }
        var isKnownBefore = false
        for index in 0..<(run.count - 1) {
            let isKnownAfter = isKnown(run[index], run[index + 1])
            if !isKnownBefore, !isKnownAfter { return true }
            isKnownBefore = isKnownAfter
        }
        return !isKnownBefore
    }

    /// The character to read at each place of a run, or `nil` where all stay as they are.
    func meant(by run: [UInt32]) -> [UInt32]? {
        guard run.count > 1 else { return nil }
        var isFixed = [Bool](repeating: false, count: run.count)
        for index in 0..<(run.count - 1) where isKnown(run[index], run[index + 1]) {
            isFixed[index] = true
            isFixed[index + 1] = true
        }
        guard isFixed.contains(false) else { return nil }
        let choices = run.indices.map { index in
            isFixed[index] ? [Choice(character: run[index], cost: 0)] : self.choices(for: run[index])
        }
        let best = bestPath(choices)
        return best == run ? nil : best
    }

    private struct Choice {
        var character: UInt32
        var cost: Double
    }

    private func choices(for character: UInt32) -> [Choice] {
        var choices = [Choice(character: character, cost: 0)]
        let readings = Pinyin.readings(of: character)
        func add(_ others: ArraySlice<UInt32>, cost: Double) {
            for other in others where !choices.contains(where: { $0.character == other }) {
                choices.append(Choice(character: other, cost: cost))
            }
        }
        let frequency = Double(frequencies.payload(of: UInt64(character)) ?? 0)
        let familiarity = Self.frequencyCost * log(1 + frequency)
        for reading in readings { add(characters(of: reading), cost: Self.sameSoundCost + familiarity) }
        for reading in readings { add(charactersNear(reading), cost: Self.nearSoundCost + familiarity) }
        return choices
    }

    private func characters(of syllable: UInt16) -> ArraySlice<UInt32> {
        soundCharacters[Int(soundStarts[Int(syllable)])..<Int(soundStarts[Int(syllable) + 1])]
    }

    private func charactersNear(_ syllable: UInt16) -> ArraySlice<UInt32> {
        let key = Int(Pinyin.nearKey(syllable))
        return nearCharacters[Int(nearStarts[key])..<Int(nearStarts[key + 1])]
    }

    /// The path of most worth through choices (Viterbi 1967); of equals, the first.
    private func bestPath(_ choices: [[Choice]]) -> [UInt32] {
        var totals = choices[0].map { -$0.cost }
        var origins: [[Int]] = []
        for place in 1..<choices.count {
            var next: [Double] = []
            var from: [Int] = []
            for choice in choices[place] {
                var best = -Double.infinity
                var origin = 0
                for (index, previous) in choices[place - 1].enumerated() {
                    let total = totals[index] + worth(previous.character, choice.character)
                    if total > best {
                        best = total
                        origin = index
                    }
                }
                next.append(best - choice.cost)
                from.append(origin)
            }
            totals = next
            origins.append(from)
        }
        var index = totals.indices.max { totals[$0] < totals[$1] || (totals[$0] == totals[$1] && $0 > $1) } ?? 0
        var path = [choices[choices.count - 1][index].character]
        for place in (1..<choices.count).reversed() {
            index = origins[place - 1][index]
            path.append(choices[place - 1][index].character)
        }
        return path.reversed()
    }

    /// The characters that syllables were meant to be, or `nil` where the pack does not write enough of them.
    func meant(bySyllables syllables: [UInt16]) -> [UInt32]? {
        guard syllables.count > 1, syllables.count <= 40 else { return nil }
        let choices = syllables.map { syllable in
            characters(of: syllable).map { Choice(character: $0, cost: 0) }
                + charactersNear(syllable).map { Choice(character: $0, cost: 0.5) }
        }
        guard choices.allSatisfy({ !$0.isEmpty }) else { return nil }
        let path = bestPath(choices)
        var isKnown = [Bool](repeating: false, count: path.count)
        for index in 1..<path.count where worth(path[index - 1], path[index]) > 0 {
            isKnown[index - 1] = true
            isKnown[index] = true
        }
        let share = Double(isKnown.count { $0 }) / Double(path.count)
        return share >= Self.leastKnownSyllables ? path : nil
    }

    func write(to writer: inout BinaryWriter) {
        pairs.write(to: &writer)
        frequencies.write(to: &writer)
        writer.write(soundStarts)
        writer.write(soundCharacters)
        writer.write(nearStarts)
        writer.write(nearCharacters)
    }

    init(from reader: inout BinaryReader) throws {
        pairs = try HashIndex(from: &reader)
        frequencies = try HashIndex(from: &reader)
        soundStarts = try reader.readArray()
        soundCharacters = try reader.readArray()
        nearStarts = try reader.readArray()
        nearCharacters = try reader.readArray()
    }
}
