package import IntentModel
package import WireFormat

/// A file of JSON, with the lines on which the elements of its lists stand.
package struct JSONDocument {
    let path: String
    let root: JSONValue
    private let bytes: [UInt8]

    /// - Throws: `ImportError` with the place where it is no JSON.
    package init(_ file: ImportFile) throws(ImportError) {
        path = file.path
        bytes = file.bytes
        do throws(JSONSyntaxError) {
            root = try JSONReader.read(file.bytes)
        } catch {
            let before = file.bytes[..<min(error.place, file.bytes.count)]
            let line = before.reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
            let start = (before.lastIndex(of: 0x0a) ?? -1) + 1
            let column = String(decoding: file.bytes[start..<before.endIndex], as: UTF8.self).count + 1
            throw ImportError(file.path, line: line, column: column, "this is no JSON: \(error.reason)")
        }
    }

    /// The place of a line.
    func place(_ line: Int) -> SourcePlace { SourcePlace(file: path, line: line, column: 1) }

    /// Elements of the list at the root or below members, with their places; empty where there is no list.
    package func elements(_ members: String...) -> [(value: JSONValue, place: SourcePlace)] { elements(members) }

    /// Elements of the list below members.
    func elements(_ members: [String]) -> [(value: JSONValue, place: SourcePlace)] {
        var list: JSONValue? = root
        for member in members { list = list?[member] }
        guard case .array(let values)? = list else { return [] }
        var lines = ElementLines(bytes: bytes, path: members[...])
        lines.scan()
        return values.enumerated().map { ($1, place($0 < lines.lines.count ? lines.lines[$0] : 1)) }
    }
}

/// Finds the lines on which a list's elements begin, in bytes that are known to be JSON.
private struct ElementLines {
    let bytes: [UInt8]
    let path: ArraySlice<String>
    private(set) var lines: [Int] = []
    private var offset = 0
    private var line = 1

    init(bytes: [UInt8], path: ArraySlice<String>) {
        self.bytes = bytes
        self.path = path
    }

    mutating func scan() {
        value(path)
    }

    private mutating func skipSpace() {
        while offset < bytes.count,
            [0x20, 0x09, 0x0a, 0x0d, UInt8(ascii: ","), UInt8(ascii: ":")].contains(bytes[offset])
        {
            if bytes[offset] == 0x0a { line += 1 }
            offset += 1
        }
    }

    /// Passes one value; `path` leads from it to the list, `nil` where the list is not in it.
    private mutating func value(_ path: ArraySlice<String>?) {
        skipSpace()
        guard offset < bytes.count else { return }
        switch bytes[offset] {
        case UInt8(ascii: "{"): object(path)
        case UInt8(ascii: "["): array(isList: path?.isEmpty == true)
        case UInt8(ascii: "\""): skipText()
        default: while offset < bytes.count, !",]} \n\r\t".utf8.contains(bytes[offset]) { offset += 1 }
        }
    }

    private mutating func object(_ path: ArraySlice<String>?) {
        offset += 1
        while true {
            skipSpace()
            guard offset < bytes.count, bytes[offset] != UInt8(ascii: "}") else { break }
            let start = offset
            skipText()
            // A name that is written with escapes is none that is looked for.
            let name = String(decoding: bytes[start..<offset].dropFirst().dropLast(), as: UTF8.self)
            if let path, path.first == name {
                // The last member of a name is the one that counts.
                lines = []
                value(path.dropFirst())
            } else {
                value(nil)
            }
        }
        offset += 1
    }

    private mutating func array(isList: Bool) {
        offset += 1
        while true {
            skipSpace()
            guard offset < bytes.count, bytes[offset] != UInt8(ascii: "]") else { break }
            if isList { lines.append(line) }
            value(nil)
        }
        offset += 1
    }

    private mutating func skipText() {
        offset += 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        offset += 1
    }
}

extension JSONValue {
    /// The members of an object, in their order.
    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// The elements of an array.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// A text, or each text of a list.
    var texts: [String] { text.map { [$0] } ?? elements.compactMap(\.text) }

    /// Whether it is true, also where it is written as a text.
    var isTrue: Bool { self == .bool(true) || text?.lowercased() == "true" }

    /// Whether an author would say that nothing is there.
    var isVoid: Bool {
        switch self {
        case .null, .bool(false): true
        case .bool, .integer, .number, .numeral: false
        case .string(let text): text.isBlank
        case .array(let elements): elements.allSatisfy(\.isVoid)
        case .object(let members): members.allSatisfy(\.value.isVoid)
        }
    }
}
