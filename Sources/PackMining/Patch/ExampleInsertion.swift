internal import IntentFiles
internal import IntentModel

/// Works out what to write where, so that a file gains examples in the style of those that it has.
struct ExampleInsertion {
    let text: FileText
    let root: YAMLNode

    /// Bytes that take the place of others; of none, where the range is empty.
    struct Edit {
        var range: Range<Int>
        var written: String
        /// Whether it is a key behind those that are there.
        var isNewKey = false
    }

    private var ends: NodeEnds { NodeEnds(text: text) }

    func edit(adding addition: ExampleEditor.Addition) -> Edit? {
        let (texts, language) = (addition.texts, addition.language)
        guard let nodes = ExampleNodes(root, addition.target, text: text) else { return nil }
        guard let examples = nodes.examples else { return newKey(newExamples(texts, language, nodes)) }
        guard case .mapping(let languages) = examples.content, !languages.isEmpty,
            let start = text.offset(of: examples.position)
        else { return nil }
        let isFlow = nodes.isInBrackets || text[start] == UInt8(ascii: "{")
        let pair = languages.last { pair in
            guard case .scalar(let tag, _) = pair.key.content else { return false }
            return Language(tag: tag) == language
        }
        guard let pair else { return newKey(newLanguage(texts, language, after: languages, isFlow: isFlow)) }
        switch pair.value.content {
        case .sequence(let items):
            guard let list = text.offset(of: pair.value.position) else { return nil }
            if text[list] == UInt8(ascii: "[") { return inBrackets(texts, items, list) }
            return items.last.flatMap { below(texts, $0) }
        case .scalar: return aside(texts, pair, isFlow: isFlow)
        case .mapping: return nil
        }
    }

    private func newKey(_ edit: Edit?) -> Edit? {
        edit.map { Edit(range: $0.range, written: $0.written, isNewKey: true) }
    }

    // MARK: Lists

    /// Lines below the last item of a list.
    private func below(_ texts: [String], _ last: YAMLNode) -> Edit? {
        guard let start = text.offset(of: last.position), let end = ends.end(of: last, isInBrackets: false) else {
            return nil
        }
        let lead = text.before(start)
        let trimmed = lead.drop { $0 == " " }
        guard trimmed.first == "-", trimmed.dropFirst().allSatisfy({ $0 == " " }), trimmed.count > 1 else { return nil }
        let style = style(at: start)
        return lines(texts.map { lead + written($0, style) }, after: end)
    }

    /// More items before the bracket that ends a list.
    private func inBrackets(_ texts: [String], _ items: [YAMLNode], _ list: Int) -> Edit? {
        guard let last = items.last else {
            return Edit(
                range: (list + 1)..<(list + 1),
                written: texts.map { written($0, .plain) }.joined(separator: ", ")
            )
        }
        guard let start = text.offset(of: last.position), let end = ends.end(of: last, isInBrackets: true) else {
            return nil
        }
        let style = style(at: start)
        let lead = text.before(start)
        // Items that stand in lines of their own go on doing so.
        let isOwnLine = lead.allSatisfy { $0 == " " } && items.count > 1
        let separator = isOwnLine ? "," + text.lineBreak + lead : ", "
        return Edit(range: end..<end, written: texts.map { separator + written($0, style) }.joined())
    }

    /// A single text becomes a list of it and the others.
    private func aside(_ texts: [String], _ pair: YAMLPair, isFlow: Bool) -> Edit? {
        if pair.value.isEmpty {
            guard !isFlow, let end = ends.end(of: pair, isInBrackets: false),
                let key = text.offset(of: pair.key.position)
            else { return nil }
            return lines(texts.map { pad(text.before(key).utf8.count + 2) + "- " + written($0, .plain) }, after: end)
        }
        guard let start = text.offset(of: pair.value.position),
            let end = ends.end(of: pair.value, isInBrackets: isFlow), let key = text.offset(of: pair.key.position)
        else { return nil }
        let own = String(decoding: text.bytes[start..<end], as: UTF8.self)
        let style = style(at: start)
        if isFlow {
            let list = ([own] + texts.map { written($0, style) }).joined(separator: ", ")
            return Edit(range: start..<end, written: "[\(list)]")
        }
        let before = text.before(key)
        guard before.allSatisfy({ $0 == " " }), !own.utf8.contains(0x0a) else { return nil }
        let lead = text.lineBreak + pad(before.utf8.count + 2) + "- "
        let items = [own] + texts.map { written($0, style) }
        var first = start
        while first > 0, text[first - 1] == 0x20 { first -= 1 }
        // A comment behind the text stays behind the last item.
        return Edit(range: first..<end, written: items.map { lead + $0 }.joined())
    }

    // MARK: New languages, new examples

    private func newLanguage(
        _ texts: [String],
        _ language: Language,
        after languages: [YAMLPair],
        isFlow: Bool
    ) -> Edit? {
        guard let last = languages.last, let end = ends.end(of: last, isInBrackets: isFlow) else { return nil }
        let key = YAMLScalar.written(language.rawValue)
        if isFlow {
            let list = texts.map { written($0, .plain) }.joined(separator: ", ")
            return Edit(range: end..<end, written: ", \(key): [\(list)]")
        }
        guard let start = text.offset(of: last.key.position) else { return nil }
        let before = text.before(start)
        guard before.allSatisfy({ $0 == " " }) else { return nil }
        if case .sequence(let items) = last.value.content, let list = text.offset(of: last.value.position) {
            if text[list] == UInt8(ascii: "[") {
                let list = texts.map { written($0, .plain) }.joined(separator: ", ")
                return lines(["\(before)\(key): [\(list)]"], after: end)
            }
            if let item = items.first.flatMap({ text.offset(of: $0.position) }) {
                let lead = text.before(item)
                return lines(["\(before)\(key):"] + texts.map { lead + written($0, .plain) }, after: end)
            }
        }
        return lines(["\(before)\(key):"] + texts.map { "\(before)  - \(written($0, .plain))" }, after: end)
    }

    /// `examples:` behind the title of an intent that has none, or behind its id; `uncovered:` at the end of a file.
    private func newExamples(_ texts: [String], _ language: Language, _ nodes: ExampleNodes) -> Edit? {
        let anchor =
            nodes.owner.last { pair in
                guard case .scalar(let key, _) = pair.key.content else { return false }
                return key == (nodes.key == "uncovered" ? key : "title")
            }
            ?? nodes.owner.first { pair in
                if case .scalar("id", _) = pair.key.content { true } else { false }
            }
        guard let anchor, let end = ends.end(of: anchor, isInBrackets: nodes.isInBrackets) else { return nil }
        let key = YAMLScalar.written(language.rawValue)
        if nodes.isInBrackets {
            let list = texts.map { written($0, .plain) }.joined(separator: ", ")
            return Edit(range: end..<end, written: ", \(nodes.key): {\(key): [\(list)]}")
        }
        guard let start = text.offset(of: anchor.key.position) else { return nil }
        let before = pad(text.before(start).utf8.count)
        let head = ["\(before)\(nodes.key):", "\(before)  \(key):"]
        return lines(head + texts.map { "\(before)    - \(written($0, .plain))" }, after: end)
    }

    // MARK: Writing

    /// How the text beside is quoted.
    private enum Style { case plain, single, double }

    private func style(at offset: Int) -> Style {
        switch text[offset] {
        case UInt8(ascii: "'"): .single
        case UInt8(ascii: "\""): .double
        default: .plain
        }
    }

    private func written(_ value: String, _ style: Style) -> String {
        let safe = YAMLScalar.written(value)
        guard !safe.hasPrefix("\"") else {
            // Where the double quotes need no escapes, single ones do as well.
            guard style == .single, !safe.utf8.contains(UInt8(ascii: "\\")) else { return safe }
            return "'" + value.replacing("'", with: "''") + "'"
        }
        switch style {
        case .plain: return safe
        case .single: return "'\(safe)'"
        case .double: return "\"\(safe)\""
        }
    }

    /// New lines below the line that a byte stands in.
    private func lines(_ lines: [String], after offset: Int) -> Edit? {
        let end = text.lineEnd(after: offset)
        let next = text.nextLine(after: offset)
        let body = lines.joined(separator: text.lineBreak)
        // The last line of a file need not end in a line break, and then goes on not doing so.
        guard next > end else { return Edit(range: end..<end, written: text.lineBreak + body) }
        return Edit(range: next..<next, written: body + text.lineBreak)
    }

    private func pad(_ width: Int) -> String { String(repeating: " ", count: width) }
}
