internal import IntentModel

extension FollowUpIndex {
    /// Compiles the follow-ups of a pack.
    /// - Parameters:
    ///   - pack: The pack.
    ///   - info: How telling a feature is.
    ///   - extract: The features of a text, synonyms included.
    init(_ pack: Pack, info: (Feature) -> Float, extract: (String) -> FeatureBuffer) {
        var builder = Builder()
        for intent in pack.intents {
            for followUp in intent.followUps { builder.add(followUp, info: info, extract: extract) }
            builder.topicOffsets.append(UInt32(builder.exampleOffsets.count - 1))
        }
        self.init(
            topicOffsets: FixedArray(builder.topicOffsets),
            exampleOffsets: FixedArray(builder.exampleOffsets),
            phraseOffsets: FixedArray(builder.phraseOffsets),
            featureOffsets: FixedArray(builder.featureOffsets),
            features: FixedArray(builder.features),
            exampleInfo: FixedArray(builder.exampleInfo),
            names: HashIndex(builder.names.keys),
            info: FixedArray(builder.info),
            phrases: FixedArray(builder.phrases),
            symbols: FixedArray(builder.symbols)
        )
    }

    private struct Builder {
        var topicOffsets: [UInt32] = [0]
        var exampleOffsets: [UInt32] = [0]
        var phraseOffsets: [UInt32] = [0]
        var featureOffsets: [UInt32] = [0]
        var features: [Int32] = []
        var exampleInfo: [Float] = []
        var names = HashInterner()
        var info: [Float] = []
        var phrases: [Phrase] = []
        var symbols: [UInt64] = []

        mutating func add(_ followUp: FollowUp, info: (Feature) -> Float, extract: (String) -> FeatureBuffer) {
            for example in followUp.examples { add(extract(example.text), info: info) }
            exampleOffsets.append(UInt32(exampleInfo.count))
            for keyword in followUp.keywords.not { add(extract(keyword.text), 0, Phrase.against) }
            for keyword in followUp.keywords.any { add(extract(keyword.text), keyword.weight, Phrase.alone) }
            for (number, group) in followUp.keywords.all.enumerated() {
                for text in group.texts { add(extract(text), group.weight, Int32(number)) }
            }
            phraseOffsets.append(UInt32(phrases.count))
        }

        private mutating func add(_ example: FeatureBuffer, info: (Feature) -> Float) {
            let start = features.count
            var sum: Float = 0
            for feature in example.features where FollowUpIndex.tells(feature) {
                let id = names.intern(feature.hash)
                if Int(id) == self.info.count { self.info.append(info(feature)) }
                guard !features[start...].contains(id) else { continue }
                features.append(id)
                sum += self.info[Int(id)]
            }
            featureOffsets.append(UInt32(features.count))
            exampleInfo.append(sum)
        }

        private mutating func add(_ keyword: FeatureBuffer, _ weight: Double, _ group: Int32) {
            // A word given in both Chinese scripts is one.
            let isRepeated = phrases[Int(phraseOffsets[phraseOffsets.count - 1])...].contains { earlier in
                earlier.group == group
                    && symbols[Int(earlier.start)...].prefix(Int(earlier.count)) == keyword.symbols[...]
            }
            guard !isRepeated else { return }
            phrases.append(
                Phrase(
                    start: UInt32(symbols.count),
                    count: UInt32(keyword.symbols.count),
                    weight: Float(weight),
                    group: group
                )
            )
            symbols += keyword.symbols
        }
    }
}
