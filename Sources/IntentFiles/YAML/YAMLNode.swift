/// A value of a YAML file with its place.
///
/// Scalars are text, as written: `no`, `1e3` and `12:30` mean just that.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        /// A text; `isPlain` where it stands without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// Pairs in the order of the file, duplicates included.
        case mapping([YAMLPair])
    }

    package var content: Content
    package var position: YAMLPosition
    /// Column of a scalar's first character where its text stands in one line exactly as it is, else `nil`.
    package var textColumn: Int?

    package init(_ content: Content, at position: YAMLPosition, textColumn: Int? = nil) {
        self.content = content
        self.position = position
        self.textColumn = textColumn
    }

    /// Whether an author would say that nothing is there: `key:` or `key: ~`.
    package var isEmpty: Bool {
        if case .scalar(let text, isPlain: true) = content { return text.isEmpty || text == "~" || text == "null" }
        return false
    }

    /// What it is, for messages.
    package var kind: String {
        switch content {
        case .scalar: isEmpty ? "nothing" : "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A key of a mapping with its value.
package struct YAMLPair: Sendable {
    package var key: YAMLNode
    package var value: YAMLNode
}

/// Line and column from 1; columns count characters.
package struct YAMLPosition: Sendable, Hashable {
    package var line: Int
    package var column: Int
}

/// Why a file is no YAML.
package struct YAMLError: Error, Sendable {
    package var message: String
    package var position: YAMLPosition
    package var offending: String?
}
