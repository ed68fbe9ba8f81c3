/// A value of a YAML file with its place. Scalars are text, as written: `no`, `1e3` and `12:30` mean just that.
struct YAMLNode: Sendable {
    enum Content: Sendable {
        /// A text; `isPlain` where it stands without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// Pairs in the order of the file, duplicates included.
        case mapping([YAMLPair])
    }

    var content: Content
    var position: YAMLPosition

    /// Whether an author would say that nothing is there: `key:` or `key: ~`.
    var isEmpty: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.isEmpty || text == "~" || text == "null" }
        return false
    }

    /// What it is, for messages.
    var kind: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping with its value.
struct YAMLPair: Sendable {
    var key: YAMLNode
    var value: YAMLNode
}

/// Line and column from 1; columns count characters.
struct YAMLPosition: Sendable, Hashable {
    var line: Int
    var column: Int
}

/// Why a file is no YAML.
struct YAMLError: Error, Sendable {
    var message: String
    var position: YAMLPosition
    var offending: String?
}
