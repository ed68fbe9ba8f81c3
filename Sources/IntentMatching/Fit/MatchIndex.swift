internal import IntentModel
internal import TextAnalysis
internal import Thesaurus

/// Everything that is computed from a pack before the first message.
struct MatchIndex: Sendable {
    var model: LinearModel
    var phrases: PackPhrases
    var examples: ExactExamples
    var reader: MessageReader
    var followUps: FollowUpIndex
    var confidence: ConfidenceModel
    /// Thresholds from the intent files alone.
    var thresholds: Thresholds

    init(pack: Pack, analyzer: TextAnalyzer, options: MatcherOptions) {
        let thesaurus = Thesaurus.read()
        let texts = PackTexts(pack, thesaurus: thesaurus.groups, analyze: analyzer.analyze)
        let reader = MessageReader(pack: pack, texts: texts, analyze: analyzer.analyze)
        let extractor = options.extractor
        var buffer = FeatureBuffer()
        func extract(_ text: String) {
            let message = analyzer.analyze(text)
            if let reading = reader.readConfusables(message) {
                extractor.extract(scalars: reading.scalars, tokens: reading.tokens, into: &buffer)
            } else {
                extractor.extract(scalars: message.scalars, tokens: message.tokens, into: &buffer)
            }
        }
        func symbols(_ text: String) -> [UInt64] {
            extract(text)
            return buffer.symbols
        }
        var synonyms = SynonymGroups(pack, thesaurus: thesaurus, symbols: symbols)
        func indexPhrases() -> PackPhrases {
            PackPhrases(
                pack: pack,
                synonyms: synonyms,
                pointsPerWeight: options.pointsPerWeight,
                symbols: symbols
            )
        }
        let allPhrases = indexPhrases()
        var found: Set<Int32> = []

        var builder = TrainingRows.Builder()
        var exact = ExactExamples.Builder()
        var keywordPoints: [[(intent: Int32, points: Int32)]] = []
        var findings = PackPhrases.Findings()
        for row in ExampleRows(pack) {
            exact.add(analyzer.analyze(row.text), label: row.label)
            extract(row.text)
            allPhrases.find(in: buffer.symbols, into: &findings)
            found.formUnion(findings.synonyms)
            buffer.addSynonyms(findings.synonyms)
            builder.append(buffer.features, label: row.label)
            keywordPoints.append(findings.points)
        }
        let rows = builder.finish()
        let compiler = ModelCompiler(
            rows: rows,
            intentCount: pack.intents.count,
            learnsUncovered: rows.labels.contains(TrainingRows.uncovered),
            scale: FeatureScale(shares: options.shares),
            fit: options.fit,
            jobs: options.jobs,
            leastWeight: options.leastWeight,
            leastRows: 1 + options.manyRows.count { rows.count >= $0 }
        )
        model = compiler.compile(Array(0..<rows.count)).model
        synonyms.keep(found)
        let phrases = indexPhrases()
        self.phrases = phrases
        examples = exact.finish()
        self.reader = reader
        followUps = FollowUpIndex(pack, info: model.info) { text in
            extract(text)
            phrases.find(in: buffer.symbols, into: &findings)
            buffer.addSynonyms(findings.synonyms)
            return buffer
        }
        let trials =
            options.calibrates
            ? Trials(compiler: compiler, keywordPoints: keywordPoints, uncovered: pack.policy.expectedUncovered).run()
            : []
        if let fitted = ConfidenceFit.fit(trials) {
            confidence = fitted
            thresholds = ThresholdChoice.choose(trials, fitted, promise: pack.policy.promisedPrecision)
        } else {
            confidence = .usual
            thresholds = Thresholds(answer: 0.8, clarify: 0.4)
        }
    }
}

/// The texts that a pack teaches, in the order of their rows.
struct ExampleRows: Sequence {
    struct Row {
        var text: String
        var label: Int32
        /// Where it stands in the pack's files.
        var place: SourcePlace
    }

    private var rows: [Row] = []

    init(_ pack: Pack) {
        for (label, intent) in pack.intents.enumerated() {
            func append(_ text: String, _ place: SourcePlace) {
                rows.append(Row(text: text, label: Int32(label), place: place))
            }
            for example in intent.examples { append(example.text, example.place) }
            guard intent.examples.isEmpty else { continue }
            // Without examples, its name and keywords are all there is to learn from.
            for language in intent.title.keys.sorted() { append(intent.title[language] ?? "", intent.place) }
            for keyword in intent.keywords.any { append(keyword.text, keyword.place) }
        }
        for example in pack.uncovered {
            rows.append(Row(text: example.text, label: TrainingRows.uncovered, place: example.place))
        }
    }

    func makeIterator() -> IndexingIterator<[Row]> { rows.makeIterator() }

    subscript(index: Int) -> Row { rows[index] }
}
