internal import Dispatch
internal import IntentModel
internal import Synchronization

/// Reads the intent files of a pack, reporting every problem at once.
///
/// Reading does not judge what works badly (an example in two intents, a language missing): that takes an analysis
/// of all texts, which no bot should wait for when it starts.
public struct PackReader: Sendable {
    /// How much a pack may hold.
    public var limits: PackLimits
    /// Sentences of the bot's that a pack may word itself: the placeholders of each, by name.
    public var phrases: [String: [String]]?

    /// Sets up a reader.
    /// - Parameters:
    ///   - phrases: Sentences of the bot's that a pack may word itself: the placeholders of each, by name. Without
    ///     them `phrases` is read and not judged.
    ///   - limits: How much a pack may hold.
    public init(phrases: [String: [String]]? = nil, limits: PackLimits = PackLimits()) {
        self.phrases = phrases
        self.limits = limits
    }

    /// Reads a pack's folder with everything below it, or one file.
    /// - Parameters:
    ///   - path: The folder or file.
    ///   - cacheDirectory: Where packs that were read are kept, so that files that have not changed need not be parsed
    ///     again. It is made where it is missing; where that cannot be, or what was kept is damaged, they are parsed.
    /// - Returns: The pack, and what is wrong in the files.
    /// - Throws: `PackInputError` where there is nothing at the path, or a folder cannot be listed. What is wrong in
    ///   the files is in the reading.
    public func read(_ path: String, cacheDirectory: String? = nil) throws -> PackReading {
        let files = onAllCores(try PackFiles.paths(below: path, limits: limits)) { load($0.path, name: $0.name) }
        var hash = ContentHash()
        for file in files { hash.add(file.hash) }
        let contentHash = hash.hexadecimal
        let snapshot = cacheDirectory.map {
            PackSnapshot(folder: $0, path: path, contentHash: contentHash, reader: self)
        }
        if let kept = snapshot?.load() { return kept }
        let reading = read(files, of: path, contentHash: contentHash)
        guard let snapshot, reading.pack != nil else { return reading }
        snapshot.store(reading)
        // What is read back lies close together; what was parsed holds on to the pages of the whole parse.
        return snapshot.load() ?? reading
    }

    private func read(_ files: [LoadedFile], of path: String, contentHash: String) -> PackReading {
        let log = ProblemLog()
        var documents: [Document] = []
        for (file, outcome) in zip(files, onAllCores(files, parse)) {
            switch outcome {
            case .success(let root?): documents.append(Document(path: file.path, name: file.name, root: root))
            case .success(nil):
                log.add(.warning, at: SourcePlace(file: file.path, line: 1, column: 1), "the file is empty")
            case .failure(let error):
                let place = SourcePlace(file: file.path, line: error.position.line, column: error.position.column)
                log.add(.error, at: place, error.message, offending: error.offending)
            }
        }
        var draft = PackDraft()
        for document in documents { read(document, into: &draft, log: log) }
        PackLinks(draft: draft, log: log).check()
        if draft.pack.intents.isEmpty, !log.problems.contains(where: { $0.severity == .error }) {
            log.add(
                .error,
                at: SourcePlace(file: path, line: 1, column: 1),
                "no intents here; a pack is a folder of YAML files with 'intents:' in at least one of them"
            )
        }
        draft.pack.contentHash = contentHash
        let problems = log.problems.sorted()
        let isUsable = !problems.contains { $0.severity == .error }
        return PackReading(pack: isUsable ? draft.pack : nil, problems: problems)
    }

    /// A file with its bytes, or why there are none.
    private struct LoadedFile: Sendable {
        var path: String
        var name: String
        var hash = ContentHash()
        var bytes: Result<[UInt8], YAMLError>
    }

    private func load(_ path: String, name: String) -> LoadedFile {
        do {
            let bytes = try PackFiles.bytes(of: path, limits: limits)
            var file = LoadedFile(path: path, name: name, bytes: .success(bytes))
            file.hash.add(name: name, bytes: bytes)
            return file
        } catch {
            return LoadedFile(path: path, name: name, bytes: .failure(Self.failure(error)))
        }
    }

    private func parse(_ file: LoadedFile) -> Result<YAMLNode?, YAMLError> {
        do {
            var parser = try YAMLParser(try file.bytes.get(), limits: limits)
            return .success(try parser.parse())
        } catch {
            return .failure(Self.failure(error))
        }
    }

    private static func failure(_ error: any Error) -> YAMLError {
        error as? YAMLError ?? YAMLError(message: "\(error)", position: YAMLPosition(line: 1, column: 1))
    }

    /// Does the same with each value, on all cores.
    private func onAllCores<Value: Sendable, Result: Sendable>(
        _ values: [Value],
        _ work: @Sendable (Value) -> Result
    ) -> [Result] {
        let results = Mutex([Result?](repeating: nil, count: values.count))
        DispatchQueue.concurrentPerform(iterations: values.count) { index in
            let result = work(values[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0 }.compactMap { $0 }
    }

    /// A parsed file.
    private struct Document {
        var path: String
        var name: String
        var root: YAMLNode

        /// Whether it holds the decision policy.
        var isPolicy: Bool { PolicyFile.isPolicy(name) }
    }

    private func read(_ document: Document, into draft: inout PackDraft, log: ProblemLog) {
        let reader = NodeReader(file: document.path, log: log)
        if document.isPolicy {
            let place = reader.place(document.root)
            if let first = draft.policyPlace {
                log.add(.error, at: place, "a second policy; the pack has one in '\(first.file)' already")
            }
            draft.policyPlace = place
            draft.pack.policy = PolicySection(reader: reader).read(document.root, into: &draft)
            return
        }
        let fields = reader.fields(
            document.root,
            in: "an intent file",
            keys: IntentFileKeys.file,
            elsewhere: { key in
                if IntentFileKeys.policy.contains(key) { return "belongs in the file 'policy.yaml'" }
                return IntentFileKeys.intent.contains(key) ? "belongs in an entry of 'intents:'" : nil
            }
        )
        guard let fields else { return }
        let facts = FactsSection(reader: reader)
        let words = WordsSection(reader: reader)
        if let node = fields["intents"] {
            var intents = IntentSection(reader: reader, limits: limits)
            intents.read(node, into: &draft)
        }
        if let node = fields["uncovered"] { words.uncovered(node, into: &draft) }
        if let node = fields["facts"] { facts.facts(node, into: &draft) }
        if let node = fields["directories"] { facts.directories(node, into: &draft) }
        if let node = fields["synonyms"] { words.synonyms(node, into: &draft) }
        if let node = fields["confusables"] { words.confusables(node, into: &draft) }
        if let node = fields["protected"] { words.protected(node, into: &draft) }
        if let node = fields["phrases"] { words.phrases(node, known: phrases, into: &draft) }
    }
}
