internal import IntentModel
internal import TextAnalysis
internal import Thesaurus

/// Everything that is computed from a pack before the first message.
struct MatchIndex: Sendable {
    var model: LinearModel
    var phrases: PackPhrases
    var examples: ExactExamples
    var reader: MessageRepair
    var followUps: FollowUpIndex
    var confidence: ConfidenceModel
    /// Thresholds from the intent files alone.
    var thresholds: Thresholds

    init(pack: Pack, analyzer: TextAnalyzer, options: MatcherOptions) {
        let thesaurus = Thesaurus.read()
        let texts = PackTexts(pack, thesaurus: thesaurus.groups, analyze: analyzer.analyze)
        let reader = MessageRepair(pack: pack, texts: texts, analyze: analyzer.analyze)
        let extractor = options.extractor
        var buffer = FeatureBuffer()
        var message = AnalyzedText()
        func extract(_ text: String) {
            analyzer.analyze(text, into: &message)
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
            extract(row.text)
            exact.add(message, label: row.label)
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
            leastWeight: options.leastWeight,
            leastRows: 1 + options.manyRows.count { rows.count >= $0 },
            mostWeights: options.mostWeights
        )
        let trials = Trials(
            compiler: compiler,
            keywordPoints: keywordPoints,
            uncovered: pack.policy.expectedUncovered
        )
        let deal = trials.deal()
        let works = Parallel.map(1 + (options.calibrates ? trials.count : 0), jobs: options.jobs) { number in
            number == 0
                ? FitResult(model: compiler.compile(Array(0..<rows.count)).model)
                : FitResult(trials: trials.judge(number - 1, of: deal))
        }
        model = works.compactMap(\.model)[0]
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
        var messages = works.flatMap(\.trials)
        trials.weigh(&messages)
        if let fitted = ConfidenceFit.fit(messages) {
            confidence = fitted
            thresholds = ThresholdChoice.choose(messages, fitted, promise: pack.policy.promisedPrecision)
        } else {
            confidence = .usual
            thresholds = Thresholds(answer: 0.8, clarify: 0.4)
        }
    }
}

/// What one piece of the work gives.
private struct FitResult: Sendable {
    var model: LinearModel?
    var trials: [TrialMessage] = []
}

/// The texts that a pack teaches, in the order of their rows.
struct ExampleRows: RandomAccessCollection {
    struct Row {
        var text: String
        var label: Int32
        /// Where it stands in the pack's files.
        var place: SourcePlace
    }

    private let pack: Pack
    /// Where each intent's rows start, then those of what no intent covers.
    private let starts: [Int]

    init(_ pack: Pack) {
        self.pack = pack
        starts = pack.intents.reduce(into: [0]) { starts, intent in
            let titles = intent.title.count + intent.keywords.any.count
            starts.append(starts[starts.count - 1] + (intent.examples.isEmpty ? titles : intent.examples.count))
        }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { starts[starts.count - 1] + pack.uncovered.count }

    subscript(index: Int) -> Row {
        guard index < starts[starts.count - 1] else {
            let example = pack.uncovered[index - starts[starts.count - 1]]
            return Row(text: example.text, label: TrainingRows.uncovered, place: example.place)
        }
        // The last intent whose rows start here or before: those of one without rows start where the next one's do.
        var label = 0
        var end = starts.count - 1
        while end - label > 1 {
            let middle = (label + end) / 2
            if starts[middle] <= index { label = middle } else { end = middle }
        }
        let intent = pack.intents[label]
        let number = index - starts[label]
        guard intent.examples.isEmpty else {
            return Row(text: intent.examples[number].text, label: Int32(label), place: intent.examples[number].place)
        }
        // Without examples, its name and keywords are all there is to learn from.
        let languages = intent.title.keys.sorted()
        guard number < languages.count else {
            let keyword = intent.keywords.any[number - languages.count]
            return Row(text: keyword.text, label: Int32(label), place: keyword.place)
        }
        return Row(text: intent.title[languages[number]] ?? "", label: Int32(label), place: intent.place)
    }
}
