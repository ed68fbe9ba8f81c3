internal import Yams

/// Parses the YAML of one file.
struct YAMLParser {
    let limits: PackLimits
    private var nodes = 0

    init(limits: PackLimits) {
        self.limits = limits
    }

    /// - Returns: The root, or `nil` where the file is empty or all comments.
    /// - Throws: `YAMLError`.
    mutating func parse(_ text: String) throws -> YAMLNode? {
        do {
            return try Yams.compose(yaml: text, .basic).map { try node($0, depth: 0) }
        } catch let error as YamlError {
            throw YAMLError(message: "\(error)", position: YAMLPosition(line: 1, column: 1))
        }
    }

    private mutating func node(_ node: Node, depth: Int) throws -> YAMLNode {
        nodes += 1
        let position = YAMLPosition(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        guard depth <= limits.nesting else {
            throw YAMLError(message: "nested deeper than \(limits.nesting) levels", position: position)
        }
        switch node {
        case .scalar(let scalar):
            return YAMLNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), position: position)
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
            return YAMLNode(content: .sequence(items), position: position)
        case .mapping(let mapping):
            var pairs: [YAMLPair] = []
            for (key, value) in mapping {
                pairs.append(
                    YAMLPair(key: try self.node(key, depth: depth + 1), value: try self.node(value, depth: depth + 1))
                )
            }
            return YAMLNode(content: .mapping(pairs), position: position)
        case .alias:
            throw YAMLError(message: "an alias that cannot be followed", position: position)
        }
    }
}
