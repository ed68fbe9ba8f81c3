public import IntentModel
public import TextAnalysis

/// Makes intent files of labelled messages.
public struct IntentImporter {
    private let analyzer: TextAnalyzer
    private let language: Language?
    /// Examples of each label in the order of its first row, by language in the same order.
    private var labels: [(id: String, examples: [(language: Language, texts: [String])])] = []
    private var indexes: [String: Int] = [:]
    private var seen: Set<LabelledRow> = []
    private var textsSeen: Set<String> = []

    /// What has come in so far.
    public private(set) var summary = ImportSummary()

    /// Sets up an importer.
    /// - Parameters:
    ///   - analyzer: Tells the language of each text.
    ///   - language: The language of all texts, where it is known.
    public init(analyzer: TextAnalyzer, language: Language? = nil) {
        self.analyzer = analyzer
        self.language = language
    }

    /// Takes more rows, of which those that came before are left out and counted.
    public mutating func add(_ rows: [LabelledRow]) {
        summary.rows += rows.count
        for row in rows {
            guard seen.insert(row).inserted else {
                summary.duplicates += 1
                continue
            }
            if !textsSeen.insert(row.text).inserted { summary.ambiguous += 1 }
            let index = index(of: row.label)
            let language = language ?? analyzer.analyze(row.text).language.language ?? .undetermined
            if let known = labels[index].examples.firstIndex(where: { $0.language == language }) {
                labels[index].examples[known].texts.append(row.text)
            } else {
                labels[index].examples.append((language, [row.text]))
            }
            if row.label == Pack.uncoveredLabel { summary.uncovered += 1 } else { summary.examples += 1 }
        }
    }

    private mutating func index(of label: String) -> Int {
        if let index = indexes[label] { return index }
        indexes[label] = labels.count
        labels.append((label, []))
        if label != Pack.uncoveredLabel { summary.intents += 1 }
        return labels.count - 1
    }

    /// A file to write.
    public struct File: Sendable {
        /// Its name in the pack's folder.
        public var name: String
        /// Its text.
        public var text: String
    }

    /// First line of every imported file.
    package static let marker = "# Imported by concierge. Edit as you like; the format is that of all intent files."
    /// Bytes after which a file is full: it still reads well in an editor, and stays far below what a reader takes.
    private static let fullFile = 256 << 10

    /// The pack: what no intent covers in a file of its own, the intents in as few as read well.
    public func files() -> [File] {
        let fallback = mostFrequentLanguage
        var uncovered = ""
        var bodies: [String] = [""]
        for label in labels {
            let languages = Self.merged(label.examples, fallback)
            guard label.id != Pack.uncoveredLabel else {
                uncovered = Self.marker + "\nuncovered:\n" + Self.lists(languages, indent: "  ")
                continue
            }
            if bodies[bodies.count - 1].utf8.count > Self.fullFile { bodies.append("") }
            bodies[bodies.count - 1] +=
                "  - id: \(YAMLScalar.written(label.id))\n    examples:\n" + Self.lists(languages, indent: "      ")
        }
        let digits = String(bodies.count).utf8.count
        var files: [File] = []
        for (index, body) in bodies.enumerated() where !body.isEmpty {
            let number = String(index + 1)
            let suffix =
                bodies.count == 1 ? "" : "-" + String(repeating: "0", count: digits - number.utf8.count) + number
            files.append(File(name: "intents\(suffix).yaml", text: Self.marker + "\nintents:\n" + body))
        }
        if !uncovered.isEmpty { files.append(File(name: "uncovered.yaml", text: uncovered)) }
        return files
    }

    /// Texts whose language nothing tells go with the language of most rows.
    private var mostFrequentLanguage: Language {
        var counts: [Language: Int] = [:]
        for label in labels {
            for (language, texts) in label.examples where language != .undetermined {
                counts[language, default: 0] += texts.count
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .english
    }

    private static func merged(
        _ examples: [(language: Language, texts: [String])],
        _ fallback: Language
    ) -> [(language: Language, texts: [String])] {
        guard let stray = examples.firstIndex(where: { $0.language == .undetermined }) else { return examples }
        var merged = examples
        let texts = merged.remove(at: stray).texts
        if let index = merged.firstIndex(where: { $0.language == fallback }) {
            merged[index].texts += texts
        } else {
            merged.append((fallback, texts))
        }
        return merged
    }

    private static func lists(_ languages: [(language: Language, texts: [String])], indent: String) -> String {
        var written = ""
        for (language, texts) in languages {
            // `no` is Norwegian, and a word that YAML reads as "false".
            written += "\(indent)\(YAMLScalar.written(language.rawValue)):\n"
            for text in texts { written += "\(indent)  - \(YAMLScalar.written(text))\n" }
        }
        return written
    }
}

/// What came of an import, in numbers.
public struct ImportSummary: Sendable, Hashable, CustomStringConvertible {
    /// Rows that were read.
    public var rows = 0
    /// Intents that they make.
    public var intents = 0
    /// Examples of intents.
    public var examples = 0
    /// Examples of what no intent covers.
    public var uncovered = 0
    /// Rows left out because they came before.
    public var duplicates = 0
    /// Rows whose text came before under another label.
    public var ambiguous = 0

    /// `15000 rows: 150 intents, 14800 examples, 200 uncovered`, with what was left out or is doubtful.
    public var description: String {
        func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
            "\(number) \(number == 1 ? one : many ?? one + "s")"
        }
        var parts = [count(intents, "intent"), count(examples, "example"), "\(uncovered) uncovered"]
        if duplicates > 0 { parts.append(count(duplicates, "duplicate row") + " left out") }
        if ambiguous > 0 { parts.append(count(ambiguous, "text") + " under a second label") }
        return count(rows, "row") + ": " + parts.joined(separator: ", ")
    }
}
