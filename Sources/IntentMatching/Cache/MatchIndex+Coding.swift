package import BinaryCoding
internal import IntentModel
internal import TextAnalysis

extension MatchIndex {
    func write(to writer: inout BinaryWriter) {
        model.write(to: &writer)
        phrases.write(to: &writer)
        examples.write(to: &writer)
        reader.write(to: &writer)
        followUps.write(to: &writer)
        writer.write(confidence.bias)
        writer.writeBits(confidence.weights)
        writer.write(confidence.nextShare)
        writer.write(thresholds.answer)
        writer.write(thresholds.clarify)
    }

    init(from reader: inout BinaryReader, pack: Pack, analyzer: TextAnalyzer) throws {
        model = try LinearModel(from: &reader)
        phrases = try PackPhrases(from: &reader)
        examples = try ExactExamples(from: &reader)
        self.reader = try MessageRepair(from: &reader, pack: pack, analyze: analyzer.analyze)
        followUps = try FollowUpIndex(from: &reader)
        confidence = try ConfidenceModel(bias: reader.read(), weights: reader.readBits(), nextShare: reader.read())
        thresholds = try Thresholds(answer: reader.read(), clarify: reader.read())
        guard model.intentCount == pack.intents.count, followUps.topicOffsets.count == pack.intents.count + 1 else {
            throw DamagedBytes()
        }
    }
}

extension BinaryWriter {
    mutating func write<Value>(_ values: FixedArray<Value>) { writeRun(values.buffer) }
}

extension BinaryReader {
    /// Reads values that stay where they are in the file.
    mutating func readFixed<Value: BitwiseCopyable & Sendable>() throws -> FixedArray<Value> {
        FixedArray(try readRunInPlace(), in: storage)
    }
}

extension HashIndex {
    func write(to writer: inout BinaryWriter) {
        writer.writeBits(salt)
        writer.write(slots)
    }

    package init(from reader: inout BinaryReader) throws {
        let salt: UInt64 = try reader.readBits()
        let slots: FixedArray<Slot> = try reader.readFixed()
        // A search ends at a free slot.
        let isPowerOfTwo = slots.count > 0 && slots.count & (slots.count - 1) == 0
        guard isPowerOfTwo, slots.buffer.contains(where: { $0.tag == 0 }) else { throw DamagedBytes() }
        self.init(slots: slots, salt: salt)
    }
}

extension LinearModel {
    func write(to writer: inout BinaryWriter) {
        writer.write(intentCount)
        writer.write(learnsUncovered)
        index.write(to: &writer)
        writer.write(records)
        writer.writeRun(scale.shares)
        writer.write(postings)
        writer.write(rows)
        writer.write(biases)
        writer.write(cover.info)
        writer.write(cover.shareOffsets)
        writer.write(cover.shares)
        writer.write(cover.leaders)
        writer.write(cover.exampleOffsets)
        writer.write(cover.holders)
        writer.write(cover.exampleInfo)
        writer.write(cover.exampleRows)
    }

    init(from reader: inout BinaryReader) throws {
        intentCount = try reader.read()
        learnsUncovered = try reader.read()
        index = try HashIndex(from: &reader)
        records = try reader.readFixed()
        scale = FeatureScale(shares: [:])
        scale.shares = try reader.readRun()
        postings = try reader.readFixed()
        rows = try reader.readFixed()
        biases = try reader.readFixed()
        cover = try CoverTable(
            info: reader.readFixed(),
            shareOffsets: reader.readFixed(),
            shares: reader.readFixed(),
            leaders: reader.readFixed(),
            exampleOffsets: reader.readFixed(),
            holders: reader.readFixed(),
            exampleInfo: reader.readFixed(),
            exampleRows: reader.readFixed()
        )
    }
}

extension PackPhrases {
    func write(to writer: inout BinaryWriter) {
        index.steps.write(to: &writer)
        writer.write(index.states)
        writer.write(useOffsets)
        writer.write(uses)
        writer.write(groups)
        writer.write(texts)
    }

    init(from reader: inout BinaryReader) throws {
        index = try PhraseIndex(steps: HashIndex(from: &reader), states: reader.readFixed())
        useOffsets = try reader.readFixed()
        uses = try reader.readFixed()
        groups = try reader.readFixed()
        texts = try reader.read()
    }
}

extension FollowUpIndex {
    func write(to writer: inout BinaryWriter) {
        writer.write(topicOffsets)
        writer.write(exampleOffsets)
        writer.write(phraseOffsets)
        writer.write(featureOffsets)
        writer.write(features)
        writer.write(exampleInfo)
        names.write(to: &writer)
        writer.write(info)
        writer.write(phrases)
        writer.write(symbols)
    }

    init(from reader: inout BinaryReader) throws {
        topicOffsets = try reader.readFixed()
        exampleOffsets = try reader.readFixed()
        phraseOffsets = try reader.readFixed()
        featureOffsets = try reader.readFixed()
        features = try reader.readFixed()
        exampleInfo = try reader.readFixed()
        names = try HashIndex(from: &reader)
        info = try reader.readFixed()
        phrases = try reader.readFixed()
        symbols = try reader.readFixed()
    }
}
