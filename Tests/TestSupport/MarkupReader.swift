/// Reads HTML and XML strictly, to find what is not well-formed: every element closed in its order, values quoted, no bare
/// `<`, `&` or character that XML forbids.
public struct MarkupReader {
    /// An element's start.
    public struct Element: Sendable {
        /// Its name.
        public var name: String
        /// Its attributes, their values as a reader sees them.
        public var attributes: [(name: String, value: String)]

        /// The value of an attribute.
        public subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    /// What is wrong.
    public struct Flaw: Error, CustomStringConvertible {
        /// What is wrong, and where.
        public var description: String
    }

    private static let withoutEnd: Set<String> = ["meta", "br", "hr", "col", "wbr"]

    private let text: [Unicode.Scalar]
    private var place = 0
    private var open: [String] = []
    private var elements: [Element] = []

    /// The elements of a document, in their order.
    public static func read(_ document: String) throws -> [Element] {
        var reader = MarkupReader(text: Array(document.unicodeScalars))
        while reader.place < reader.text.count { try reader.step() }
        guard reader.open.isEmpty else { throw reader.flaw("\(reader.open) are not closed") }
        return reader.elements
    }

    private init(text: [Unicode.Scalar]) {
        self.text = text
    }

    private func flaw(_ reason: String) -> Flaw {
        let around = String(String.UnicodeScalarView(text[max(0, place - 60)..<min(text.count, place + 60)]))
        return Flaw(description: "\(reason), near: \(around)")
    }

    private mutating func step() throws {
        guard text[place] == "<" else {
            if open.last != "style" { _ = try character() } else { place += 1 }
            return
        }
        place += 1
        if text[place] == "!" || text[place] == "?" {
            while text[place] != ">" { place += 1 }
            place += 1
        } else if text[place] == "/" {
            place += 1
            let name = word()
            guard open.popLast() == name, text[place] == ">" else { throw flaw("</\(name)> closes nothing") }
            place += 1
        } else {
            try start()
        }
    }

    private mutating func start() throws {
        var element = Element(name: word(), attributes: [])
        guard !element.name.isEmpty else { throw flaw("a bare <") }
        while text[place] == " " {
            place += 1
            let name = word()
            guard text[place] == "=", text[place + 1] == "\"" else { throw flaw("an attribute without a quoted value") }
            place += 2
            var value = ""
            while text[place] != "\"" {
                guard text[place] != "<" else { throw flaw("a bare < in a value") }
                value += try character()
            }
            place += 1
            guard element[name] == nil else { throw flaw("\(name) comes twice") }
            element.attributes.append((name, value))
        }
        elements.append(element)
        if text[place] == "/" {
            place += 1
        } else if !Self.withoutEnd.contains(element.name) {
            open.append(element.name)
        }
        guard text[place] == ">" else { throw flaw("a start tag does not end") }
        place += 1
    }

    private mutating func word() -> String {
        var word = ""
        while place < text.count,
            text[place].properties.isAlphabetic || "-:0123456789".unicodeScalars.contains(text[place])
        {
            word.unicodeScalars.append(text[place])
            place += 1
        }
        return word
    }

    private mutating func character() throws -> String {
        let scalar = text[place]
        place += 1
        guard scalar == "&" else {
            guard scalar != ">", scalar.value >= 0x20 || scalar == "\n" || scalar == "\t",
                scalar.value & 0xfffe != 0xfffe
            else { throw flaw("a character that may not stand there: U+\(String(scalar.value, radix: 16))") }
            return String(scalar)
        }
        var name = ""
        while text[place] != ";" {
            guard name.count < 8 else { throw flaw("a bare &") }
            name.unicodeScalars.append(text[place])
            place += 1
        }
        place += 1
        let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#13": "\r"]
        guard let value = known[name] else { throw flaw("an unknown entity \(name)") }
        return value
    }
}
