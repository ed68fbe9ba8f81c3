internal import BinaryCoding
internal import Foundation
internal import TextAnalysis

/// Reads Chinese that was typed by sound: wrong characters of the same sound, and pinyin in Latin letters.
///
/// Characters that stand beside each other in the pack's texts are taken as known; only where a character stands beside
/// no known neighbour, one of the same sound may take its place, and only if that makes a known pair. Pairs are looked
/// up by how they sound, so that a place has but a few characters to choose from.
struct SoundRepair: Sendable {
    /// What another character of the same sound costs, in known pairs.
    static let sameSoundCost: Float = 0.8
    /// What one costs whose sound many speakers do not tell apart.
    static let nearSoundCost: Float = 1.25
    /// What it costs more for each e-fold of how often the pack writes the character that stands there.
    ///
    /// What is written often is seldom a slip.
    static let frequencyCost: Float = 0.12
    /// A pair that gains less than this after its costs is not looked at; it may still gain together with the next.
    static let leastGain: Float = -0.6
    /// What a pair gains for each e-fold of how often the pack writes it.
    static let frequencyGain: Float = 0.15
    /// What a near sound costs in typed pinyin.
    static let nearPinyinCost: Float = 0.5
    /// Share of a typed-pinyin message's syllables that must end up in known pairs.
    static let leastKnownSyllables = 0.6
    /// More syllables are not read.
    static let longestPinyin = 40

    /// Known pairs, whether the pack's own wording or its other texts have them.
    private let known: HashIndex
    /// How often the pack's own wording has each character.
    private let frequencies: HashIndex
    /// Pairs of the pack's own wording by how they sound, from `soundStarts[i]` to before `soundStarts[i + 1]`.
    private let sounds: HashIndex
    private let soundStarts: [Int32]
    private let pairs: FixedArray<Pair>
    /// The most frequent character of each syllable, or 0.
    private let usual: [UInt32]

    struct Pair: Sendable {
        var first: UInt32
        var second: UInt32
        /// The readings by which it is listed.
        var left: UInt16
        var right: UInt16
        var worth: Float
    }

    /// - Parameters:
    ///   - runs: Runs of characters in the pack's own wording.
    ///   - others: Runs in its other texts: right as they stand, but nothing is repaired to them.
    init(runs: [ArraySlice<UInt32>], known others: [ArraySlice<UInt32>]) {
        var counts: [UInt64: UInt32] = [:]
        var characters: [UInt64: UInt32] = [:]
        for run in runs {
            for (first, second) in zip(run, run.dropFirst()) { counts[Self.key(first, second), default: 0] += 1 }
            for character in run { characters[UInt64(character), default: 0] += 1 }
        }
        var knownKeys = Set(counts.keys)
        for run in others {
            for (first, second) in zip(run, run.dropFirst()) { knownKeys.insert(Self.key(first, second)) }
        }
        known = HashIndex(knownKeys.sorted())
        frequencies = HashIndex(counts: characters)

        var bySound: [UInt64: [Pair]] = [:]
        for key in counts.keys.sorted() {
            let first = UInt32(key >> 32)
            let second = UInt32(key & 0xffff_ffff)
            let worth = 1 + Self.frequencyGain * Float(log(Double(counts[key] ?? 1)))
            for left in Pinyin.readings(of: first) {
                for right in Pinyin.readings(of: second) {
                    bySound[Self.soundKey(left, right), default: []].append(
                        Pair(first: first, second: second, left: left, right: right, worth: worth)
                    )
                }
            }
        }
        let order = bySound.keys.sorted()
        sounds = HashIndex(order)
        pairs = FixedArray(order.flatMap { bySound[$0] ?? [] })
        soundStarts = order.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32(bySound[$1]?.count ?? 0)) }

        var usual = [UInt32](repeating: 0, count: Int(Pinyin.highestID) + 1)
        for character in characters.keys.sorted(by: { (characters[$0] ?? 0, $1) > (characters[$1] ?? 0, $0) }) {
            for reading in Pinyin.readings(of: UInt32(character)) where usual[Int(reading)] == 0 {
                usual[Int(reading)] = UInt32(character)
            }
        }
        self.usual = usual
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    /// Name of how two syllables sound together, to those who do not tell near sounds apart.
    private static func soundKey(_ left: UInt16, _ right: UInt16) -> UInt64 {
        FeatureHash.mix(UInt64(Pinyin.nearKey(left)) + 1, UInt64(Pinyin.nearKey(right)) + 1)
    }

    private func isKnown(_ first: UInt32, _ second: UInt32) -> Bool { known.id(of: Self.key(first, second)) >= 0 }

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
        let readings = run.map { Pinyin.readings(of: $0) }
        let slips = run.indices.map { isFixed[$0] ? 0 : slipCost(of: run[$0]) }
        func cost(_ character: UInt32, _ reading: UInt16, at place: Int) -> Float {
            guard character != run[place] else { return 0 }
            return slips[place] + (readings[place].contains(reading) ? Self.sameSoundCost : Self.nearSoundCost)
        }
        var lattice = PairLattice(run)
        var isEmpty = true
        for index in 1..<run.count where !(isFixed[index - 1] && isFixed[index]) {
            forEachPair(soundingLike: readings[index - 1], readings[index]) { pair in
                if isFixed[index - 1], pair.first != run[index - 1] { return }
                if isFixed[index], pair.second != run[index] { return }
                let firstCost = cost(pair.first, pair.left, at: index - 1)
                let secondCost = cost(pair.second, pair.right, at: index)
                guard pair.worth - firstCost - secondCost > Self.leastGain else { return }
                let first = lattice.add(pair.first, cost: firstCost, at: index - 1)
                let second = lattice.add(pair.second, cost: secondCost, at: index)
                lattice.link(first, second, worth: pair.worth, endingAt: index)
                isEmpty = false
            }
        }
        guard !isEmpty, let best = lattice.best() else { return nil }
        return best == run ? nil : best
    }

    private func forEachPair(
        soundingLike first: ArraySlice<UInt16>,
        _ second: ArraySlice<UInt16>,
        _ body: (Pair) -> Void
    ) {
        for left in first {
            for right in second {
                let id = Int(sounds.id(of: Self.soundKey(left, right)))
                guard id >= 0 else { continue }
                for place in Int(soundStarts[id])..<Int(soundStarts[id + 1]) { body(pairs[place]) }
            }
        }
    }

    /// What it costs to doubt a character, by how often the pack writes it.
    private func slipCost(of character: UInt32) -> Float {
        Self.frequencyCost * log(1 + Float(frequencies.payload(of: UInt64(character)) ?? 0))
    }

    /// The characters that syllables were meant to be, or `nil` where the pack does not write enough of them.
    func meant(bySyllables syllables: [UInt16]) -> [UInt32]? {
        guard syllables.count > 1, syllables.count <= Self.longestPinyin else { return nil }
        var lattice = PairLattice(count: syllables.count)
        for index in syllables.indices {
            let usual = usual[Int(syllables[index])]
            if usual != 0 { lattice.add(usual, cost: 0, at: index) }
        }
        for index in 1..<syllables.count {
            forEachPair(soundingLike: syllables[(index - 1)...(index - 1)], syllables[index...index]) { pair in
                let firstCost = pair.left == syllables[index - 1] ? 0 : Self.nearPinyinCost
                let secondCost = pair.right == syllables[index] ? 0 : Self.nearPinyinCost
                let first = lattice.add(pair.first, cost: firstCost, at: index - 1)
                let second = lattice.add(pair.second, cost: secondCost, at: index)
                lattice.link(first, second, worth: pair.worth, endingAt: index)
            }
        }
        guard let path = lattice.best() else { return nil }
        let isInPair = lattice.placesInPairs(path)
        let share = Double(isInPair.count { $0 }) / Double(path.count)
        return share >= Self.leastKnownSyllables ? path : nil
    }

    func write(to writer: inout BinaryWriter) {
        known.write(to: &writer)
        frequencies.write(to: &writer)
        sounds.write(to: &writer)
        writer.writeRun(soundStarts)
        writer.write(pairs)
        writer.writeRun(usual)
    }

    init(from reader: inout BinaryReader) throws {
        known = try HashIndex(from: &reader)
        frequencies = try HashIndex(from: &reader)
        sounds = try HashIndex(from: &reader)
        soundStarts = try reader.readRun()
        pairs = try reader.readFixed()
        usual = try reader.readRun()
    }
}
