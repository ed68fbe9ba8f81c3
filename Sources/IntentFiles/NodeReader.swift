internal import IntentModel

/// Takes typed values out of the YAML of one file.
///
/// What is wrong goes to the log, and reading goes on, so that an author sees every problem at once.
struct NodeReader {
    let file: String
    let log: ProblemLog

    func place(_ node: YAMLNode) -> SourcePlace {
        SourcePlace(file: file, line: node.position.line, column: node.position.column)
    }

    func error(_ node: YAMLNode, _ message: String, offending: String? = nil, suggestion: String? = nil) {
        log.add(.error, at: place(node), message, offending: offending, suggestion: suggestion)
    }

    // MARK: Mappings

    /// A key that an author chose, with its value.
    struct Entry {
        var name: String
        var key: YAMLNode
        var value: YAMLNode
    }

    /// The values of a mapping whose keys the format defines.
    ///
    /// Keys without a value count as absent.
    struct Fields {
        var values: [String: YAMLNode] = [:]

        subscript(_ key: String) -> YAMLNode? { values[key] }
    }

    /// The pairs of a mapping in order, each key once.
    func entries(_ node: YAMLNode, in what: String) -> [Entry]? {
        guard case .mapping(let pairs) = node.content else {
            error(node, "\(what) must be a mapping ('key: value'), not \(node.kind)", offending: offending(node))
            return nil
        }
        var entries: [Entry] = []
        var firstLines: [String: Int] = [:]
        for pair in pairs {
            guard case .scalar(let name, _) = pair.key.content else {
                error(pair.key, "a key must be a text, not \(pair.key.kind)")
                continue
            }
            if let line = firstLines[name] {
                error(
                    pair.key,
                    "\(what) has the key '\(name)' twice; it stands in line \(line) already",
                    offending: name
                )
                continue
            }
            firstLines[name] = pair.key.position.line
            entries.append(Entry(name: name, key: pair.key, value: pair.value))
        }
        return entries
    }

    /// The values of a mapping that may have these keys and no others.
    ///
    /// - Parameters:
    ///   - node: The mapping.
    ///   - what: What it is, for messages.
    ///   - keys: The keys that it may have.
    ///   - elsewhere: Says where a key belongs that is known, but not here.
    /// - Returns: `nil` where the node is no mapping.
    func fields(
        _ node: YAMLNode,
        in what: String,
        keys: [String],
        elsewhere: (String) -> String? = { _ in nil }
    ) -> Fields? {
        guard let entries = entries(node, in: what) else { return nil }
        var fields = Fields()
        for entry in entries {
            guard keys.contains(entry.name) else {
                if let hint = elsewhere(entry.name) {
                    error(entry.key, "\(Quoting.quoted(entry.name)) \(hint)", offending: entry.name)
                } else {
                    unknown("key", entry.name, at: entry.key, in: " in \(what)", valid: keys)
                }
                continue
            }
            if !entry.value.isEmpty { fields.values[entry.name] = entry.value }
        }
        return fields
    }

    /// Reports a name that is none of the valid ones: with the nearest, or with all where none is near and the list
    /// is short or wanted.
    func unknown(
        _ what: String,
        _ name: String,
        at node: YAMLNode,
        in context: String = "",
        valid: [String],
        listsAll: Bool = false
    ) {
        let nearest = NearestName.of(name, in: valid)
        let isListed = nearest == nil && (listsAll || valid.count <= 20)
        let list = isListed ? "; known are: \(valid.joined(separator: ", "))" : ""
        error(node, "unknown \(what) \(Quoting.quoted(name))\(context)\(list)", offending: name, suggestion: nearest)
    }

    // MARK: Texts

    /// A text with something in it.
    func text(_ node: YAMLNode, _ what: String) -> String? {
        guard case .scalar(let text, _) = node.content else {
            error(node, "\(what) must be a text, not \(node.kind)\(braceHint(node))", offending: offending(node))
            return nil
        }
        guard !node.isEmpty, text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            error(node, "\(what) is empty")
            return nil
        }
        return text
    }

    /// A list's items; a single value is a list of one, and an absent one an empty list.
    func items(_ node: YAMLNode?) -> [YAMLNode] {
        guard let node, !node.isEmpty else { return [] }
        if case .sequence(let items) = node.content { return items }
        return [node]
    }

    /// A list of texts; a single text is a list of one.
    func texts(_ node: YAMLNode?, _ what: String) -> [(text: String, node: YAMLNode)] {
        items(node).compactMap { item in text(item, what).map { ($0, item) } }
    }

    // MARK: Values

    func day(_ node: YAMLNode, _ what: String) -> Day? {
        guard let text = text(node, what) else { return nil }
        guard let day = Day(text) else {
            error(node, "\(what) must be a day such as 2027-03-31, not \(Quoting.quoted(text))", offending: text)
            return nil
        }
        return day
    }

    func validity(_ fields: Fields) -> Validity {
        let from = fields["valid_from"].flatMap { day($0, "'valid_from'") }
        let until = fields["valid_until"].flatMap { day($0, "'valid_until'") }
        if let from, let until, until < from, let node = fields["valid_until"] {
            error(node, "'valid_until' (\(until)) lies before 'valid_from' (\(from))", offending: "\(until)")
        }
        return Validity(from: from, until: until)
    }

    func number(_ node: YAMLNode, _ what: String, in range: ClosedRange<Double>) -> Double? {
        guard let text = text(node, what) else { return nil }
        guard let number = Self.plainNumber(text), range.contains(number) else {
            error(
                node,
                "\(what) must be a number from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))"
                    + ", not \(Quoting.quoted(text))",
                offending: text
            )
            return nil
        }
        return number
    }

    func flag(_ node: YAMLNode, _ what: String) -> Bool? {
        guard let text = text(node, what) else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"][text.lowercased()]
            error(
                node,
                "\(what) must be true or false, not \(Quoting.quoted(text))",
                offending: text,
                suggestion: meant ?? NearestName.of(text, in: ["true", "false"])
            )
            return nil
        }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(
        _ node: YAMLNode,
        _ what: String,
        of type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text = text(node, "'\(what)'") else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        unknown(what, text, at: node, valid: Choice.allCases.map(\.rawValue))
        return nil
    }

    /// A number in plain decimal writing, without exponent, sign `+` or leading zeros that mean something (`007`).
    static func plainNumber(_ text: String) -> Double? {
        var digits = Substring(text)
        if digits.hasPrefix("-") { digits.removeFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 16,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0] == "0" || !parts[0].hasPrefix("0")
        else { return nil }
        return Double(text)
    }

    /// A number as authors write it: `1`, not `1.0`.
    static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    private func offending(_ node: YAMLNode) -> String? {
        if case .scalar(let text, _) = node.content { return text }
        return nil
    }

    /// `{fact} …` without quotes is a mapping to YAML: the commonest slip in answers.
    private func braceHint(_ node: YAMLNode) -> String {
        if case .mapping = node.content { return "; put quotes around a text that begins with '{' or holds ': '" }
        if case .sequence = node.content { return "; put quotes around a text that begins with '['" }
        return ""
    }
}
