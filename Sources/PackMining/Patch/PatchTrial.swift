internal import Foundation
public import IntentFiles
public import IntentMatching
internal import IntentModel
public import TextAnalysis

/// Tries a patch on a copy of the pack, so that what is proposed passes the pack's own tests.
public struct PatchTrial {
    /// Most rounds in which proposals are taken back.
    private static let mostRounds = 4

    private let location: String
    private let reader: PackReader
    private let analyzer: TextAnalyzer
    private let matcher: IntentMatcher
    private let jobs: Int

    /// - Parameters:
    ///   - location: Where the pack lies.
    ///   - reader: Reads packs.
    ///   - analyzer: What messages are analysed with.
    ///   - matcher: The matcher of the pack as it is.
    ///   - jobs: Threads of the fit.
    public init(location: String, reader: PackReader, analyzer: TextAnalyzer, matcher: IntentMatcher, jobs: Int) {
        self.location = location
        self.reader = reader
        self.analyzer = analyzer
        self.matcher = matcher
        self.jobs = jobs
    }

    /// What came of a trial.
    public struct Result {
        /// The patch that passes.
        public var patch: PackPatch
        /// Intents whose proposals were taken back, because a test of the pack would have failed.
        public var takenBack: [String] = []
        /// The matcher of the patched pack; `nil` where there is nothing to apply.
        public var matcher: IntentMatcher?
    }

    /// Writes the patch of groups, and takes back what makes a test of the pack fail that passes today.
    /// - Throws: The system's error where files cannot be read or copied.
    public func run(_ groups: [MinedGroup]) throws -> Result {
        let writer = PatchWriter(pack: matcher.pack, location: location)
        var groups = groups
        var takenBack: Set<String> = []
        let before = failures(matcher)
        for round in 1... {
            let patch = try writer.patch(for: groups)
            guard !patch.files.isEmpty else { return Result(patch: patch, takenBack: takenBack.sorted()) }
            let patched = try patchedMatcher(patch)
            let after = failures(patched).filter { before[$0.key] == nil }
            guard !after.isEmpty else {
                return Result(patch: patch, takenBack: takenBack.sorted(), matcher: patched)
            }
            let blamed = round < Self.mostRounds ? Set(after.values) : Set(groups.compactMap(\.target))
            takenBack.formUnion(groups.compactMap(\.target).filter(blamed.contains))
            let left = groups.filter { $0.target.map { !blamed.contains($0) } ?? true }
            // A test that fails for another reason blames all.
            groups = left.count < groups.count ? left : []
        }
        return Result(patch: PackPatch())
    }

    /// Tests that fail, with the intent that is to blame.
    private func failures(_ matcher: IntentMatcher) -> [String: String] {
        var failures: [String: String] = [:]
        for intent in matcher.pack.intents {
            for test in intent.tests.match {
                let best = matcher.rank(analyzer.analyze(test.text)).candidates.first
                guard let best, matcher.pack.intents[best.intent].id == intent.id else {
                    let winner = best.map { matcher.pack.intents[$0.intent].id } ?? intent.id
                    failures["match\u{0}\(intent.id)\u{0}\(test.text)"] = winner
                    continue
                }
            }
            for test in intent.tests.not {
                let message = analyzer.analyze(test.text)
                guard let best = matcher.rank(message).candidates.first,
                    matcher.pack.intents[best.intent].id == intent.id
                else { continue }
                let threshold =
                    message.language.language.map(matcher.thresholds.answer(for:)) ?? matcher.thresholds.answer
                if best.confidence >= threshold { failures["not\u{0}\(intent.id)\u{0}\(test.text)"] = intent.id }
            }
        }
        return failures
    }

    private func patchedMatcher(_ patch: PackPatch) throws -> IntentMatcher {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appendingPathComponent("concierge-mine-\(UUID().uuidString)")
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        let root = URL(fileURLWithPath: location).standardizedFileURL
        let copy = folder.appendingPathComponent(root.lastPathComponent)
        try manager.copyItem(at: root.resolvingSymlinksInPath(), to: copy)
        for file in patch.files {
            let path = URL(fileURLWithPath: file.path).standardizedFileURL.path
            let inner = path.dropFirst(root.path.count).drop { $0 == "/" }
            let target = inner.isEmpty ? copy : copy.appendingPathComponent(String(inner))
            try Data(file.new).write(to: target)
        }
        let reading = try reader.read(copy.path)
        guard let pack = reading.pack else { throw PatchTrialError(problems: reading.errors) }
        return try IntentMatcher(pack: pack, analyzer: analyzer, options: MatcherOptions(jobs: jobs))
    }
}

/// Why a patch would damage a pack; a mistake of the writer's.
public struct PatchTrialError: Error, CustomStringConvertible {
    /// What the reader says of the patched files.
    public var problems: [PackProblem]

    /// A line for each problem.
    public var description: String {
        "the patched pack cannot be read: " + problems.prefix(5).map(\.description).joined(separator: "\n")
    }
}

extension MinedGroup {
    /// Id of the intent that its proposal is for; `nil` where it is for none.
    var target: String? {
        switch proposal {
        case .examples(let intent, _): intent
        case .newIntent(let draft): draft.id
        case .uncovered, .undecided: nil
        }
    }
}
