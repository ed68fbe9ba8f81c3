internal import BinaryCoding
internal import EditDistance

/// Finds the known word that a misspelt one was meant to be.
///
/// Two words within a distance share what is left after so many letters are deleted from each (Garbe's symmetric
/// deletion), so candidates are looked up instead of compared one by one.
struct WordRepair: Sendable {
    /// Shorter words are never repaired.
    static let shortest = 4
    /// From this length on, two edits are forgiven.
    static let longForm = 8
    static let longest = 30

    /// Stems of words that are right as they stand.
    private let known: HashIndex
    /// What words are repaired to, as scalars one after another.
    private let letters: [UInt32]
    private let starts: [Int32]
    private let frequencies: [Int32]
    /// Words that leave each remainder, from `remainderStarts[i]` to before `remainderStarts[i + 1]`.
    private let remainders: HashIndex
    private let remainderStarts: FixedArray<Int32>
    private let remainderWords: FixedArray<Int32>
    /// Number of the group of words that must never be taken for each other, 0 for none.
    private let groups: [Int32]

    /// - Parameters:
    ///   - words: Words to repair to, with how often the pack's texts hold them.
    ///   - names: Further words that are right as they stand.
    ///   - protected: Groups of words that must never be taken for each other.
    init(words: [[UInt32]: Int32], names: Set<[UInt32]>, protected: [[[UInt32]]]) {
        let ordered = words.keys.sorted { $0.lexicographicallyPrecedes($1) }
        var knownHashes = Set(ordered.map(Self.stem))
        for name in names { knownHashes.insert(Self.stem(name)) }
        knownHashes.formUnion(WordForms.english.written)
        known = HashIndex(knownHashes.sorted())

        let targets = ordered.filter { $0.count >= Self.shortest && $0.count <= Self.longest }
        starts = targets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        letters = targets.flatMap { $0 }
        frequencies = targets.map { words[$0] ?? 0 }
        groups = targets.map { word in
            Int32((protected.firstIndex { $0.contains(word) } ?? -1) + 1)
        }
        var interner = HashInterner()
        var entries: [(remainder: Int32, word: Int32)] = []
        for (number, word) in targets.enumerated() {
            let depth = word.count >= Self.longForm - 2 ? 2 : 1
            word.withUnsafeBufferPointer { word in
                Self.forEachRemainder(word, depth: depth) { hash in
                    entries.append((interner.intern(hash), Int32(number)))
                }
            }
        }
        var counts = [Int32](repeating: 0, count: interner.keys.count + 1)
        for entry in entries { counts[Int(entry.remainder) + 1] += 1 }
        for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
        var next = counts
        var byRemainder = [Int32](repeating: 0, count: entries.count)
        for entry in entries {
            byRemainder[Int(next[Int(entry.remainder)])] = entry.word
            next[Int(entry.remainder)] += 1
        }
        remainders = HashIndex(interner.keys)
        remainderStarts = FixedArray(counts)
        remainderWords = FixedArray(byRemainder)
    }

    private static func stem(_ word: [UInt32]) -> UInt64 { word.withUnsafeBufferPointer(EnglishStem.hash) }

    /// Whether a word is right as it stands, in this form or with another ending.
    @inline(__always)
    func isKnown(_ word: UnsafeBufferPointer<UInt32>) -> Bool {
        let hashes = EnglishStem.hashes(of: word)
        return known.id(of: hashes.stem) >= 0 || (hashes.word != hashes.stem && known.id(of: hashes.word) >= 0)
    }

    /// Whether words may be read as this one: the pack's own texts use it, letter for letter.
    func isTarget(_ word: [UInt32]) -> Bool {
        var low = 0
        var high = frequencies.count
        while low < high {
            let middle = (low + high) / 2
            if letters(of: middle).lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low < frequencies.count && letters(of: low).elementsEqual(word)
    }

    private func letters(of target: Int) -> ArraySlice<UInt32> {
        letters[Int(starts[target])..<Int(starts[target + 1])]
    }

    /// The word that an unknown one was meant to be, if one is near enough and no other of its protected group is as
    /// near.
    func meant(by word: ArraySlice<UInt32>) -> [UInt32]? {
        guard word.count >= Self.shortest, word.count <= Self.longest, word.allSatisfy(Self.isLetter) else {
            return nil
        }
        let limit = word.count >= Self.longForm ? 2 : 1
        return word.withUnsafeBufferPointer { word in
            var best: (word: Int32, key: (Int, Int, Int32))?
            var isTornBetweenProtected = false
            var known: [Int] = []
            var candidates = 0
            forEachKnownRemainder(word, depth: limit) { remainder in
                known.append(remainder)
                candidates += Int(remainderStarts[remainder + 1] - remainderStarts[remainder])
            }
            guard candidates > 0 else { return nil }
            var seen = PlaceTable()
            defer { seen.deallocate() }
            seen.clear(for: candidates)
            var seenCount = 0
            for remainder in known {
                for place in Int(remainderStarts[remainder])..<Int(remainderStarts[remainder + 1]) {
                    let candidate = remainderWords[place]
                    guard seen.place(of: candidate, else: seenCount) == seenCount else { continue }
                    seenCount += 1
                    letters.withUnsafeBufferPointer { letters in
                        let range = Int(starts[Int(candidate)])..<Int(starts[Int(candidate) + 1])
                        let other = UnsafeBufferPointer(rebasing: letters[range])
                        guard let distance = EditDistance.optimalStringAlignment(word, other, limit: limit) else {
                            return
                        }
                        // Two edits and another first letter make another word, not a slip.
                        guard distance < 2 || word[0] == other[0] else { return }
                        let key = (distance, word[0] == other[0] ? 0 : 1, -frequencies[Int(candidate)])
                        if let current = best {
                            let group = groups[Int(candidate)]
                            if group > 0, group == groups[Int(current.word)], key.0 == current.key.0 {
                                isTornBetweenProtected = true
                            }
                            guard key < current.key || (key == current.key && candidate < current.word) else {
                                return
                            }
                            if key.0 < current.key.0 { isTornBetweenProtected = false }
                        }
                        best = (candidate, key)
                    }
                }
            }
            guard let best, !isTornBetweenProtected else { return nil }
            return Array(letters[Int(starts[Int(best.word)])..<Int(starts[Int(best.word) + 1])])
        }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        (0x61...0x7a).contains(scalar) || (scalar >= 0xdf && scalar < 0x250)
    }

    /// Numbers of those remainders of a word that some target leaves too.
    @inline(__always)
    private func forEachKnownRemainder(
        _ word: UnsafeBufferPointer<UInt32>,
        depth: Int,
        _ body: (Int) -> Void
    ) {
        let most = depth > 1 ? 1 + word.count * (word.count + 1) / 2 : 1 + word.count
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: most) { hashes in
            var count = 0
            // All of them are on their way from memory before the first is needed.
            Self.forEachRemainder(word, depth: depth) { hash in
                remainders.prefetch(hash)
                hashes[count] = hash
                count += 1
            }
            for place in 0..<count {
                let remainder = Int(remainders.id(of: hashes[place]))
                if remainder >= 0 { body(remainder) }
            }
        }
    }

    /// Hashes of the word and of what is left after up to `depth` letters are deleted.
    @inline(__always)
    private static func forEachRemainder(_ word: UnsafeBufferPointer<UInt32>, depth: Int, _ body: (UInt64) -> Void) {
        func add(_ range: Range<Int>, to start: UInt64) -> UInt64 {
            var hash = start
            for index in range { hash = FeatureHash.mix(hash, UInt64(word[index])) }
            return hash
        }
        let start = FeatureHash.mix(FeatureHash.seed, 8)
        body(add(0..<word.count, to: start))
        // What stands before the letters that go is hashed once for all of them.
        var before = start
        for first in 0..<word.count {
            // Of a run of equal letters it does not matter which one goes.
            if first == 0 || word[first] != word[first - 1] { body(add((first + 1)..<word.count, to: before)) }
            before = FeatureHash.mix(before, UInt64(word[first]))
        }
        guard depth > 1 else { return }
        before = start
        for first in 0..<word.count {
            var between = before
            for second in (first + 1)..<max(first + 1, word.count) {
                body(add((second + 1)..<word.count, to: between))
                between = FeatureHash.mix(between, UInt64(word[second]))
            }
            before = FeatureHash.mix(before, UInt64(word[first]))
        }
    }

    func write(to writer: inout BinaryWriter) {
        known.write(to: &writer)
        remainders.write(to: &writer)
        writer.writeRun(letters)
        for values in [starts, frequencies, groups] { writer.writeRun(values) }
        writer.write(remainderStarts)
        writer.write(remainderWords)
    }

    init(from reader: inout BinaryReader) throws {
        known = try HashIndex(from: &reader)
        remainders = try HashIndex(from: &reader)
        letters = try reader.readRun()
        starts = try reader.readRun()
        frequencies = try reader.readRun()
        groups = try reader.readRun()
        remainderStarts = try reader.readFixed()
        remainderWords = try reader.readFixed()
    }
}
