internal import IntentModel
internal import TextAnalysis

extension MatchIndex {
    func write(to writer: inout BinaryWriter) {
        model.write(to: &writer)
        phrases.write(to: &writer)
        examples.write(to: &writer)
        reader.write(to: &writer)
        writer.write(confidence.bias)
        writer.write(confidence.weights)
        writer.write(confidence.nextShare)
        writer.write(thresholds.answer)
        writer.write(thresholds.clarify)
    }

    init(from reader: inout BinaryReader, pack: Pack, analyzer: TextAnalyzer) throws {
        model = try LinearModel(from: &reader)
        phrases = try PackPhrases(from: &reader)
        examples = try ExactExamples(from: &reader)
        self.reader = try MessageReader(from: &reader, pack: pack, analyze: analyzer.analyze)
        confidence = try ConfidenceModel(bias: reader.read(), weights: reader.read(), nextShare: reader.read())
        thresholds = try Thresholds(answer: reader.read(), clarify: reader.read())
        guard model.intentCount == pack.intents.count else { throw BinaryReader.Damaged() }
    }
}

extension HashIndex {
    func write(to writer: inout BinaryWriter) { writer.write(slots) }

    init(from reader: inout BinaryReader) throws {
        let slots: FixedArray<Slot> = try reader.readFixed()
        guard slots.count > 0, slots.count & (slots.count - 1) == 0 else { throw BinaryReader.Damaged() }
        self.init(slots: slots)
    }
}

extension LinearModel {
    func write(to writer: inout BinaryWriter) {
        writer.write(Int64(intentCount))
        writer.write(learnsUncovered ? UInt8(1) : 0)
        index.write(to: &writer)
        writer.write(kinds)
        writer.write(rarities)
        writer.write(scale.shares)
        writer.write(postingOffsets)
        writer.write(postings)
        writer.write(biases)
        writer.write(cover.info)
        writer.write(cover.shareOffsets)
        writer.write(cover.shares)
        writer.write(cover.leaders)
        writer.write(cover.exampleOffsets)
        writer.write(cover.featureOffsets)
        writer.write(cover.features)
        writer.write(cover.exampleInfo)
        writer.write(cover.exampleRows)
    }

    init(from reader: inout BinaryReader) throws {
        intentCount = Int(try reader.read(Int64.self))
        learnsUncovered = try reader.read(UInt8.self) == 1
        index = try HashIndex(from: &reader)
        kinds = try reader.readFixed()
        rarities = try reader.readFixed()
        scale = FeatureScale(shares: [:])
        scale.shares = try reader.readArray()
        postingOffsets = try reader.readFixed()
        postings = try reader.readFixed()
        biases = try reader.readFixed()
        cover = try CoverTable(
            info: reader.readFixed(),
            shareOffsets: reader.readFixed(),
            shares: reader.readFixed(),
            leaders: reader.readFixed(),
            exampleOffsets: reader.readFixed(),
            featureOffsets: reader.readFixed(),
            features: reader.readFixed(),
            exampleInfo: reader.readFixed(),
            exampleRows: reader.readFixed()
        )
    }
}

extension PackPhrases {
    func write(to writer: inout BinaryWriter) {
        index.steps.write(to: &writer)
        writer.write(index.fallbacks)
        writer.write(index.ends)
        writer.write(index.phrases)
        writer.write(useOffsets)
        writer.write(uses)
        writer.write(groups)
        writer.write(UInt64(texts.count))
        for text in texts { writer.write(text) }
    }

    init(from reader: inout BinaryReader) throws {
        index = try PhraseIndex(
            steps: HashIndex(from: &reader),
            fallbacks: reader.readFixed(),
            ends: reader.readFixed(),
            phrases: reader.readFixed()
        )
        useOffsets = try reader.readArray()
        uses = try reader.readArray()
        groups = try reader.readArray()
        var texts: [String] = []
        for _ in 0..<(try reader.read(UInt64.self)) { texts.append(try reader.readText()) }
        self.texts = texts
    }
}
