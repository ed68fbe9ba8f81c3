internal import WireFormat

/// Takes the marks of entities out of a training example: `[Berlin](city)`, `[Berlin]{"entity": "city"}`.
struct EntityMarks {
    /// The text as a customer would write it.
    private(set) var text = ""
    /// Names of the entities that were marked.
    private(set) var entities: [String] = []
    /// What a marked text stands for, where it is given: words that mean the same.
    private(set) var synonyms: [(text: String, value: String)] = []

    init(_ example: String) {
        guard example.utf8.contains(UInt8(ascii: "[")) else {
            text = example
            return
        }
        var rest = example[...]
        while let open = rest.firstIndex(of: "[") {
            text += rest[..<open]
            guard let mark = Self.mark(rest[open...]) else {
                text += "["
                rest = rest[rest.index(after: open)...]
                continue
            }
            text += mark.text
            for (entity, value) in mark.entities {
                entities.append(entity)
                if let value, value != mark.text { synonyms.append((String(mark.text), value)) }
            }
            rest = rest[mark.end...]
        }
        text += rest
    }

    private typealias Mark = (text: Substring, entities: [(name: String, value: String?)], end: Substring.Index)

    /// The mark that a text begins with.
    private static func mark(_ text: Substring) -> Mark? {
        guard let close = text.firstIndex(of: "]") else { return nil }
        let marked = text[text.index(after: text.startIndex)..<close]
        let behind = text.index(after: close)
        guard !marked.isEmpty, !marked.contains("["), behind < text.endIndex else { return nil }
        let (opening, closing): (Character, Character)
        switch text[behind] {
        case "(": (opening, closing) = ("(", ")")
        case "{": (opening, closing) = ("{", "}")
        case "[": (opening, closing) = ("[", "]")
        default: return nil
        }
        guard let end = text[behind...].firstIndex(of: closing) else { return nil }
        let inside = text[text.index(after: behind)..<end]
        let after = text.index(after: end)
        if opening == "(" {
            let parts = inside.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
            guard let name = parts.first, !name.isEmpty, !name.contains("/"), !name.contains("http") else { return nil }
            return (marked, [(name, parts.count > 1 ? parts[1] : nil)], after)
        }
        let json = text[behind...end]
        guard let value = try? JSONReader.read(Array(json.utf8)) else { return nil }
        let entities = (value.elements.isEmpty ? [value] : value.elements).compactMap { object in
            object["entity"]?.text.map { (name: $0, value: object["value"]?.text) }
        }
        return entities.isEmpty ? nil : (marked, entities, after)
    }
}
