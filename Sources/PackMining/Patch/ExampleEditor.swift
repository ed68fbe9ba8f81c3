public import IntentFiles
public import IntentModel

/// Adds examples to one intent file, in the style of the examples that are there; everything else keeps its bytes.
///
/// What was written is read again and compared, so that a file in a style that nobody thought of is refused rather than
/// damaged.
public struct ExampleEditor {
    /// Where examples are added.
    public enum Target: Sendable, Hashable {
        /// The intent with this id.
        case intent(String)
        /// What no intent covers.
        case uncovered
    }

    /// Texts to add.
    public struct Addition: Sendable, Hashable {
        /// The texts, each on one line.
        public var texts: [String]
        /// The language under which they are filed.
        public var language: Language
        /// Whose examples they become.
        public var target: Target

        /// Takes the values as they are.
        public init(_ texts: [String], in language: Language, to target: Target) {
            self.texts = texts
            self.language = language
            self.target = target
        }
    }

    /// The file with what has been added.
    public private(set) var bytes: [UInt8]
    private let limits: PackLimits

    /// - Parameters:
    ///   - bytes: The file.
    ///   - limits: How much a file may hold.
    public init(_ bytes: [UInt8], limits: PackLimits = PackLimits()) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Adds texts.
    /// - Returns: What could not be added, because the file is written there in a way that only a person can edit.
    public mutating func add(_ additions: [Addition]) -> [Addition] {
        let wanted = additions.filter { !$0.texts.isEmpty }
        guard wanted.count > 1, !apply(wanted) else {
            return wanted.count == 1 && !apply(wanted) ? wanted : []
        }
        return wanted.filter { !apply([$0]) }
    }

    /// Adds all texts, or nothing where the file would then say anything else besides.
    private mutating func apply(_ additions: [Addition]) -> Bool {
        guard let root = YAMLNode(whole: bytes, limits) else { return false }
        let insertion = ExampleInsertion(text: FileText(bytes), root: root)
        var edits: [ExampleInsertion.Edit] = []
        var expected = ExampleShape(root)
        for addition in additions {
            guard let edit = insertion.edit(adding: addition) else { return false }
            edits.append(edit)
            expected = expected.adding(addition)
        }
        var edited: [UInt8] = []
        var place = 0
        // Items of a list come before the keys that follow the list.
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.isNewKey ? 1 : 0, $0.offset)
                < ($1.element.range.lowerBound, $1.element.isNewKey ? 1 : 0, $1.offset)
        }.map(\.element)
        for edit in ordered {
            guard edit.range.lowerBound >= place else { return false }
            edited += bytes[place..<edit.range.lowerBound]
            edited += Array(edit.written.utf8)
            place = edit.range.upperBound
        }
        edited += bytes[place...]
        guard let after = YAMLNode(whole: edited, limits), ExampleShape(after) == expected else { return false }
        bytes = edited
        return true
    }
}

extension YAMLNode {
    /// What a file holds; `nil` where that is nothing, or no YAML.
    init?(whole bytes: [UInt8], _ limits: PackLimits = PackLimits()) {
        guard var parser = try? YAMLParser(bytes, limits: limits), let node = try? parser.parse() else { return nil }
        self = node
    }
}

/// Where an intent's examples stand in the tree of a file.
struct ExampleNodes {
    /// The mapping that holds them, or should: the intent, or the whole file for what no intent covers.
    var owner: [YAMLPair]
    /// `examples` or `uncovered`.
    var key: String
    /// The examples by language; `nil` where there are none.
    var examples: YAMLNode?
    /// Whether the owner stands within brackets.
    var isInBrackets: Bool

    init?(_ root: YAMLNode, _ target: ExampleEditor.Target, text: FileText) {
        func isFlow(_ node: YAMLNode) -> Bool {
            guard let start = text.offset(of: node.position), let byte = text[start] else { return false }
            return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
        }
        guard case .mapping(let top) = root.content else { return nil }
        switch target {
        case .uncovered:
            (owner, key, isInBrackets) = (top, "uncovered", isFlow(root))
        case .intent(let wanted):
            guard let list = Self.value(of: "intents", in: top) else { return nil }
            let items: [YAMLNode]
            if case .sequence(let nodes) = list.content { items = nodes } else { items = [list] }
            let item = items.first { item in
                guard case .mapping(let pairs) = item.content,
                    case .scalar(wanted, _) = Self.value(of: "id", in: pairs)?.content
                else { return false }
                return true
            }
            guard let item, case .mapping(let pairs) = item.content else { return nil }
            (owner, key) = (pairs, "examples")
            isInBrackets = isFlow(root) || isFlow(list) || isFlow(item)
        }
        examples = Self.value(of: key, in: owner)
    }

    static func value(of key: String, in pairs: [YAMLPair]) -> YAMLNode? {
        pairs.first { pair in
            if case .scalar(key, _) = pair.key.content { true } else { false }
        }?.value
    }
}
