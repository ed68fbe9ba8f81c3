internal import IntentFiles
internal import IntentModel

extension YAMLNode {
    /// The value of a member of a mapping; `nil` where there is none, or nothing behind it.
    subscript(key: String) -> YAMLNode? {
        pairs.first { $0.key.text == key && !$0.value.isEmpty }?.value
    }

    /// The members of a mapping, in the order of the file.
    var pairs: [YAMLPair] {
        if case .mapping(let pairs) = content { return pairs }
        return []
    }

    /// The items of a list.
    var items: [YAMLNode] {
        if case .sequence(let items) = content { return items }
        return []
    }

    /// The text of a scalar.
    var text: String? {
        if case .scalar(let text, _) = content { return text }
        return nil
    }

    /// Its place in a file.
    func place(in file: String) -> SourcePlace {
        SourcePlace(file: file, line: position.line, column: position.column)
    }
}
