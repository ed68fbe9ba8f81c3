internal import BinaryCoding
internal import IntentModel
internal import TextAnalysis

/// Reads messages as their writers meant them: words that the authors listed as confusable, misspelt words, wrong
/// characters of the same sound, and pinyin in Latin letters.
///
/// What the pack knows is never changed.
struct MessageRepair: Sendable {
    private let confusables: [Confused]
    /// Confusables by their first scalar.
    private let firsts: [UInt32: [Int]]
    private let firstMarks: ScalarMarks
    private let words: WordRepair
    /// `nil` where the pack has no Chinese.
    private let sounds: SoundRepair?

    private struct Confused: Sendable {
        var written: [UInt32]
        var meant: [UInt32]
        var tokens: [Token]
    }

    init(pack: Pack, texts: PackTexts, analyze: (String) -> AnalyzedText) {
        confusables = Self.confusables(pack, analyze)
        firsts = Self.byFirst(confusables)
        firstMarks = ScalarMarks(firsts.keys)
        words = WordRepair(words: texts.words, names: texts.names, protected: texts.protected)
        let hasChinese = texts.runs.contains { $0.contains { !Pinyin.readings(of: $0).isEmpty } }
        sounds = hasChinese ? SoundRepair(runs: texts.runs, known: texts.knownRuns) : nil
    }

    private static func confusables(_ pack: Pack, _ analyze: (String) -> AnalyzedText) -> [Confused] {
        pack.confusables.compactMap { pair in
            let written = analyze(pair.written).scalars
            let meant = analyze(pair.meant)
            guard !written.isEmpty, written != meant.scalars else { return nil }
            return Confused(written: written, meant: meant.scalars, tokens: meant.tokens)
        }
    }

    private static func byFirst(_ confusables: [Confused]) -> [UInt32: [Int]] {
        Dictionary(grouping: confusables.indices, by: { confusables[$0].written[0] })
    }

    func write(to writer: inout BinaryWriter) {
        words.write(to: &writer)
        writer.write(sounds != nil)
        sounds?.write(to: &writer)
    }

    init(from reader: inout BinaryReader, pack: Pack, analyze: (String) -> AnalyzedText) throws {
        confusables = Self.confusables(pack, analyze)
        firsts = Self.byFirst(confusables)
        firstMarks = ScalarMarks(firsts.keys)
        words = try WordRepair(from: &reader)
        sounds = try reader.read() ? SoundRepair(from: &reader) : nil
    }

    /// Whether the pack's own texts use a word of four letters or more.
    func isOrdinary(_ word: [UInt32]) -> Bool { words.isTarget(word) }

    /// Reads a message.
    /// - Returns: `nil` where it stands as it was written.
    func read(_ message: AnalyzedText) -> Reading? {
        guard !message.isMojibake else { return nil }
        var reading = readConfusables(message)
        if let sounds { readCharacters(message, sounds, &reading) }
        readWords(message, &reading)
        guard var reading, !reading.repairs.isEmpty else { return nil }
        reading.sortRepairs()
        return reading
    }

    /// Reads a message by the authors' list of confusable words alone.
    func readConfusables(_ message: AnalyzedText) -> Reading? {
        guard !confusables.isEmpty else { return nil }
        var reading: Reading?
        // From the end, so that what stands before a place is as it was written.
        for place in message.scalars.indices.reversed() where firstMarks.mayHold(message.scalars[place]) {
            let scalars = reading?.scalars ?? message.scalars
            if let number = firsts[scalars[place]]?.first(where: { stands(confusables[$0], in: scalars, at: place) }) {
                let confused = confusables[number]
                var changed = reading ?? Reading(message)
                changed.replace(
                    place..<(place + confused.written.count),
                    with: (confused.meant, confused.tokens),
                    kind: .confusable
                )
                reading = changed
            }
        }
        return reading
    }

    /// Whether what is written wrongly stands somewhere: as a whole word if it is one, and not as part of what is
    /// meant.
    private func stands(_ confused: Confused, in scalars: [UInt32], at place: Int) -> Bool {
        let written = confused.written
        let end = place + written.count
        guard end <= scalars.count, scalars[place..<end].elementsEqual(written) else { return false }
        func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x250 && (scalar >= 0x61 || (0x30...0x39).contains(scalar)) }
        if isLatin(written[0]), place > 0, isLatin(scalars[place - 1]) { return false }
        if isLatin(written[written.count - 1]), end < scalars.count, isLatin(scalars[end]) { return false }
        let meant = confused.meant
        guard meant.count > written.count else { return true }
        for start in max(0, place - meant.count + written.count)...place
        where start + meant.count <= scalars.count
            && scalars[start..<(start + meant.count)].elementsEqual(meant)
        {
            return false
        }
        return true
    }

    /// Characters of the same sound.
    private func readCharacters(_ message: AnalyzedText, _ sounds: SoundRepair, _ reading: inout Reading?) {
        let scalars = reading?.scalars ?? message.scalars
        for token in reading?.tokens ?? message.tokens where token.kind == .ideographs {
            let isDoubted = scalars.withUnsafeBufferPointer {
                sounds.doubts(UnsafeBufferPointer(rebasing: $0[token.range]))
            }
            guard isDoubted else { continue }
            let run = Array(scalars[token.range])
            // Kana: the language is Japanese, and its characters do not sound like Mandarin.
            guard !run.contains(where: { (0x3040...0x30ff).contains($0) }) else { continue }
            guard let meant = sounds.meant(by: run) else { continue }
            var changed = reading ?? Reading(message)
            var start = 0
            while start < run.count {
                var end = start + 1
                if run[start] != meant[start] {
                    while end < run.count, run[end] != meant[end] { end += 1 }
                    changed.replace(
                        (token.range.lowerBound + start)..<(token.range.lowerBound + end),
                        with: (
                            Array(meant[start..<end]), [Token(kind: .ideographs, range: 0..<(end - start))]
                        ),
                        kind: .homophone
                    )
                }
                start = end
            }
            reading = changed
        }
    }

    /// Misspelt words, and pinyin in Latin letters.
    private func readWords(_ message: AnalyzedText, _ reading: inout Reading?) {
        let scalars = reading?.scalars ?? message.scalars
        let tokens = reading?.tokens ?? message.tokens
        func isKnown(_ token: Token) -> Bool {
            scalars.withUnsafeBufferPointer { words.isKnown(UnsafeBufferPointer(rebasing: $0[token.range])) }
        }
        guard tokens.contains(where: { $0.kind == .word && !isKnown($0) }) else { return }
        var changed = reading ?? Reading(message)
        // From the end, so that places before it stay what they are.
        var index = tokens.count - 1
        while index >= 0 {
            guard tokens[index].kind == .word else {
                index -= 1
                continue
            }
            if let (first, meant) = readPinyin(tokens, scalars, endingAt: index, isKnown) {
                changed.replace(
                    tokens[first].range.lowerBound..<tokens[index].range.upperBound,
                    with: (meant, [Token(kind: .ideographs, range: meant.indices)]),
                    kind: .pinyin
                )
                index = first - 1
                continue
            }
            if !isKnown(tokens[index]), let meant = words.meant(by: scalars[tokens[index].range]) {
                changed.replace(
                    tokens[index].range,
                    with: (meant, [Token(kind: .word, range: meant.indices)]),
                    kind: .typo
                )
            }
            index -= 1
        }
        if !changed.repairs.isEmpty { reading = changed }
    }

    /// The longest run of words before and with a place that reads as pinyin of what the pack writes.
    private func readPinyin(
        _ tokens: [Token],
        _ scalars: [UInt32],
        endingAt last: Int,
        _ isKnown: (Token) -> Bool
    ) -> (first: Int, meant: [UInt32])? {
        guard let sounds else { return nil }
        var syllables: [[UInt16]] = []
        var first = last + 1
        while first > 0, tokens[first - 1].kind == .word, last - first < 12,
            let cut = PinyinSegmenter.best(scalars[tokens[first - 1].range])
        {
            syllables.insert(cut, at: 0)
            first -= 1
        }
        while first <= last {
            let run = tokens[first...last]
            let letters = run.reduce(0) { $0 + $1.range.count }
            let unknown = run.reduce(0) { $0 + (isKnown($1) ? 0 : $1.range.count) }
            if unknown * 2 > letters, let meant = sounds.meant(bySyllables: syllables.flatMap { $0 }) {
                return (first, meant)
            }
            syllables.removeFirst()
            first += 1
        }
        return nil
    }
}
