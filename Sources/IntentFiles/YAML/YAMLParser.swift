internal import Yams

/// Parses the YAML of one file.
package struct YAMLParser {
    private let limits: PackLimits
    private let text: String
    private var lines: YAMLLines
    /// Nodes made so far; an alias counts as all that it stands for.
    private var nodes = 0
    /// Keys that stand twice in their mapping, by the offset of the first one: the scalar that was masked.
    private var masked: [Int: Unicode.Scalar] = [:]

    /// - Throws: `YAMLError` where the bytes are not text.
    package init(_ bytes: [UInt8], limits: PackLimits) throws {
        try YAMLCharacters.check(bytes)
        let body = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
        self.limits = limits
        text = String(decoding: body, as: UTF8.self)
        lines = YAMLLines(body)
        if let offset = AliasedKeys.firstOffset(in: body) {
            throw YAMLError(
                message: "in a file with aliases (*name) every key must be a plain text",
                position: lines.position(ofByte: offset)
            )
        }
    }

    /// Parses the one document of the file.
    ///
    /// - Returns: The root, or `nil` where the file is empty or all comments.
    /// - Throws: `YAMLError`.
    package mutating func parse() throws -> YAMLNode? {
        try compose().map { try node($0, depth: 0) }
    }

    // MARK: Duplicate keys

    /// How often a file is composed again to find one more duplicate key.
    private static let mostDuplicates = 100

    /// Composes the file.
    ///
    /// The library gives up at a key that stands twice in a mapping, naming the first one. So that authors see their
    /// other mistakes too, that key is masked by a private-use character and the file composed again; the mask is
    /// taken off in the tree.
    private mutating func compose() throws -> Node? {
        var text = text
        while true {
            do {
                return try Yams.compose(yaml: text, .basic, .default, .utf8)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                var masking = YAMLLines(Array(text.utf8))
                let (offset, position) = masking.locate(line: context.mark.line, column: context.mark.column)
                guard masked.count < Self.mostDuplicates, let rest = mask(text, offset, context.mark) else {
                    throw YAMLError(
                        message: "the same key twice in a mapping",
                        position: position,
                        offending: keys.first
                    )
                }
                text = rest
            } catch let error as YamlError {
                throw YAMLFailure.explain(error, &lines)
            }
        }
    }

    /// Replaces the first scalar of the key at an offset by one that no other key begins with.
    private mutating func mask(_ text: String, _ offset: Int, _ mark: Mark) -> String? {
        var index = text.utf8.index(text.startIndex, offsetBy: offset)
        if text.utf8[index] == UInt8(ascii: "\"") || text.utf8[index] == UInt8(ascii: "'") {
            index = text.utf8.index(after: index)
        }
        let scalars = text.unicodeScalars
        guard index < text.endIndex,
            scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil,
            let mask = Unicode.Scalar(0xe000 + UInt32(masked.count))
        else { return nil }
        masked[lines.locate(line: mark.line, column: mark.column).offset] = scalars[index]
        var masked = String(text[..<index])
        masked.unicodeScalars.append(mask)
        masked += text[scalars.index(after: index)...]
        return masked
    }

    // MARK: The tree

    private mutating func node(_ node: Node, depth: Int) throws -> YAMLNode {
        let (offset, position) = lines.locate(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        nodes += 1
        guard nodes <= limits.nodesPerFile else {
            throw YAMLError(
                message: "more than \(limits.nodesPerFile) values, aliases counted with all that they stand for",
                position: position
            )
        }
        guard depth <= limits.nesting else {
            throw YAMLError(message: "nested deeper than \(limits.nesting) levels", position: position)
        }
        switch node {
        case .scalar(let scalar):
            return self.scalar(scalar, offset, position)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            return YAMLNode(.sequence(items), at: position)
        case .mapping(let mapping):
            var pairs: [YAMLPair] = []
            pairs.reserveCapacity(mapping.count)
            for (key, value) in mapping {
                let key = try self.node(key, depth: depth + 1)
                pairs.append(YAMLPair(key: key, value: try self.node(value, depth: depth + 1)))
            }
            return YAMLNode(.mapping(pairs), at: position)
        case .alias:
            throw YAMLError(message: "an alias that leads nowhere", position: position)
        }
    }

    private func scalar(_ scalar: Node.Scalar, _ offset: Int, _ position: YAMLPosition) -> YAMLNode {
        var text = scalar.string
        if !masked.isEmpty, let first = masked[offset], !text.isEmpty {
            text.unicodeScalars.replaceSubrange(
                text.startIndex..<text.unicodeScalars.index(after: text.startIndex),
                with: CollectionOfOne(first)
            )
        }
        let isPlain = scalar.style == .plain || scalar.style == .any
        let quote = isPlain ? 0 : 1
        // The library loses a byte order mark at the beginning of a scalar.
        let isEscaped = scalar.style == .doubleQuoted
        if lines.holds("\u{feff}", at: offset + quote)
            || isEscaped && (lines.holds("\\ufeff", at: offset + 1) || lines.holds("\\uFEFF", at: offset + 1))
        {
            text = "\u{feff}" + text
        }
        let isVerbatim = !text.utf8.contains(0x0a) && lines.holds(text, at: offset + quote)
        return YAMLNode(
            .scalar(text, isPlain: isPlain),
            at: position,
            textColumn: isVerbatim ? position.column + quote : nil
        )
    }
}
