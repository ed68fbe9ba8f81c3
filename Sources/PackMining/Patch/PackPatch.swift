internal import Foundation
internal import IntentFiles
public import IntentModel

/// Changes of a pack's files that put proposals into practice.
public struct PackPatch: Sendable {
    /// A file that changes.
    public struct File: Sendable {
        /// Where it lies.
        public var path: String
        /// What it holds; `nil` where it is new.
        public var old: [UInt8]?
        /// What it will hold.
        public var new: [UInt8]
    }

    /// Wordings that could not be written into a file.
    public struct Refusal: Sendable, Hashable {
        /// The intent they are for; `nil` for what no intent covers.
        public var intent: String?
        /// The file.
        public var file: String
        /// The line of the intent, from 1 on; `nil` where the file as a whole is meant.
        public var line: Int?
        /// The wordings.
        public var texts: [String]
    }

    /// The files, by path.
    public var files: [File] = []
    /// What a person has to write by hand.
    public var refused: [Refusal] = []

    /// The changes as `git apply` reads them.
    public func diff(root: PatchRoot) -> [UInt8] {
        files.flatMap { UnifiedDiff.of(root.path(of: $0.path), old: $0.old, new: $0.new) }
    }
}

/// Writes proposals into the files of a pack, in memory.
public struct PatchWriter {
    private let pack: Pack
    private let location: String
    private let isFolder: Bool

    /// - Parameters:
    ///   - pack: The pack as it was read.
    ///   - location: Where it lies: its folder, or its one file.
    public init(pack: Pack, location: String) {
        self.pack = pack
        self.location = location
        var isFolder: ObjCBool = false
        self.isFolder = FileManager.default.fileExists(atPath: location, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The changes that put the groups' proposals into practice.
    /// - Throws: The system's error where a file of the pack cannot be read any more.
    public func patch(for groups: [MinedGroup]) throws -> PackPatch {
        var additions: [String: [ExampleEditor.Addition]] = [:]
        var drafts: [(draft: IntentDraft, group: MinedGroup)] = []
        var uncovered: [ProposedExample] = []
        let places = Dictionary(pack.intents.map { ($0.id, $0.place.file) }) { first, _ in first }
        for group in groups {
            switch group.proposal {
            case .examples(let intent, let examples):
                guard let file = places[intent] else { continue }
                additions[file, default: []] += Self.additions(examples, to: .intent(intent))
            case .newIntent(let draft): drafts.append((draft, group))
            case .uncovered(let examples): uncovered += examples
            case .undecided: continue
            }
        }
        if let file = pack.uncovered.last?.place.file, !uncovered.isEmpty {
            additions[file, default: []] += Self.additions(uncovered, to: .uncovered)
            uncovered = []
        } else if !isFolder, !uncovered.isEmpty {
            additions[location, default: []] += Self.additions(uncovered, to: .uncovered)
            uncovered = []
        }
        var patch = PackPatch()
        for (file, wanted) in additions.sorted(by: { $0.key < $1.key }) {
            let old = try Self.bytes(of: file)
            var editor = ExampleEditor(old)
            for refused in editor.add(wanted) {
                let intent: String? = if case .intent(let id) = refused.target { id } else { nil }
                let line = intent.flatMap { id in pack.intents.first { $0.id == id } }?.place.line
                patch.refused.append(.init(intent: intent, file: file, line: line, texts: refused.texts))
            }
            if editor.bytes != old { patch.files.append(.init(path: file, old: old, new: editor.bytes)) }
        }
        try add(drafts, uncovered, to: &patch)
        patch.files.sort { $0.path < $1.path }
        return patch
    }

    private static func additions(
        _ examples: [ProposedExample],
        to target: ExampleEditor.Target
    ) -> [ExampleEditor.Addition] {
        var languages: [Language] = []
        for example in examples where !languages.contains(example.language) { languages.append(example.language) }
        return languages.map { language in
            .init(examples.filter { $0.language == language }.map(\.text), in: language, to: target)
        }
    }

    /// What is new goes into files of its own; a pack that is one file gets it at its end.
    private func add(
        _ drafts: [(draft: IntentDraft, group: MinedGroup)],
        _ uncovered: [ProposedExample],
        to patch: inout PackPatch
    ) throws {
        if !uncovered.isEmpty {
            let text = DraftText.file(of: uncovered)
            patch.files.append(.init(path: unusedPath("uncovered"), old: nil, new: Array(text.utf8)))
        }
        guard !drafts.isEmpty else { return }
        guard !isFolder else {
            let text = DraftText.file(of: drafts)
            patch.files.append(.init(path: unusedPath("mined"), old: nil, new: Array(text.utf8)))
            return
        }
        let index = patch.files.firstIndex { $0.path == location }
        let old = try index.map { patch.files[$0].new } ?? Self.bytes(of: location)
        guard let new = DraftAppending.bytes(of: old, adding: drafts) else {
            let texts = drafts.flatMap { $0.draft.examples.map(\.text) }
            patch.refused.append(.init(intent: drafts.first?.draft.id, file: location, texts: texts))
            return
        }
        if let index {
            patch.files[index].new = new
        } else {
            patch.files.append(.init(path: location, old: old, new: new))
        }
    }

    /// `mined.yaml` in the pack's folder, with a number where that is taken.
    private func unusedPath(_ name: String) -> String {
        var base = location
        while base.count > 1, base.hasSuffix("/") { base.removeLast() }
        var number = 1
        while true {
            let path = base + (number == 1 ? "/\(name).yaml" : "/\(name)-\(number).yaml")
            if !FileManager.default.fileExists(atPath: path) { return path }
            number += 1
        }
    }

    static func bytes(of file: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    }
}

/// Appends drafts to the list of intents of a file.
enum DraftAppending {
    /// - Returns: `nil` where the list is written in a way that only a person can edit.
    static func bytes(of old: [UInt8], adding drafts: [(draft: IntentDraft, group: MinedGroup)]) -> [UInt8]? {
        let text = FileText(old)
        guard let root = YAMLNode(whole: old), case .mapping(let top) = root.content,
            let list = ExampleNodes.value(of: "intents", in: top), case .sequence(let items) = list.content,
            let first = items.first.flatMap({ text.offset(of: $0.position) }),
            let end = NodeEnds(text: text).end(of: list, isInBrackets: false)
        else { return nil }
        let lead = text.before(first)
        guard let dash = lead.lastIndex(of: "-"), lead[..<dash].allSatisfy({ $0 == " " }) else { return nil }
        let writing = DraftText(indent: String(lead[..<dash]), lineBreak: text.lineBreak)
        let line = text.lineEnd(after: end)
        let next = text.nextLine(after: end)
        var written = writing.entries(drafts)
        if next == line { written = text.lineBreak + written }
        let new = Array(old[..<next]) + Array(written.utf8) + Array(old[next...])
        guard let after = YAMLNode(whole: new), case .mapping(let newTop) = after.content,
            let newList = ExampleNodes.value(of: "intents", in: newTop), case .sequence(let all) = newList.content,
            all.count == items.count + drafts.count, top.count == newTop.count,
            all.prefix(items.count).map(ExampleShape.init) == items.map(ExampleShape.init)
        else { return nil }
        return new
    }
}
