/// Text that is not JSON.
public struct JSONSyntaxError: Error, Sendable, Hashable {
    /// Number of the byte at which it was found, from 0.
    public var place: Int
    /// What is wrong there, in a few words.
    public var reason: String
}

/// Reads JSON exactly as RFC 8259 has it: UTF-8, no trailing commas, no comments, no lone surrogates.
///
/// Of members of the same name the last one counts. A number keeps its digits where neither an `Int` nor a `Double`
/// holds it.
public struct JSONReader {
    /// Arrays and objects within each other; deeper text is refused.
    public static let depthLimit = 256

    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Reads one value and nothing behind it but white space.
    public static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        let result: Result<JSONValue, JSONSyntaxError> = bytes.withUnsafeBufferPointer { buffer in
            var reader = JSONReader(buffer)
            do throws(JSONSyntaxError) {
                return .success(try reader.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private mutating func document() throws(JSONSyntaxError) -> JSONValue {
        skipSpace()
        let value = try value(depth: 0)
        skipSpace()
        guard place == bytes.count else { throw wrong("there is something behind the value") }
        return value
    }

    private func wrong(_ reason: String) -> JSONSyntaxError { JSONSyntaxError(place: place, reason: reason) }

    /// The byte at the place, 0 at the end; a zero byte is nowhere allowed, so that the two need not be told apart.
    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private mutating func skipSpace() {
        while case let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { place += 1 }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        switch next {
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw wrong(place == bytes.count ? "it ends too early" : "there is no value")
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw wrong("there is no value") }
            place += 1
        }
        return value
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        guard depth <= Self.depthLimit else { throw wrong("it is nested too deeply") }
        place += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            place += 1
            return .object(members)
        }
        while true {
            guard next == UInt8(ascii: "\"") else { throw wrong("there is no name of a member") }
            let name = try text()
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw wrong("there is no colon") }
            place += 1
            skipSpace()
            members.append(JSONValue.Member(name, try value(depth: depth)))
            skipSpace()
            switch next {
            case UInt8(ascii: ","):
                place += 1
                skipSpace()
            case UInt8(ascii: "}"):
                place += 1
                return .object(Self.single(members))
            default: throw wrong("there is no comma and no end of the object")
            }
        }
    }

    /// Most objects are so small that comparing every pair is faster than a set.
    private static func single(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
        guard members.count <= 16 else {
            var last: [String: Int] = [:]
            for (index, member) in members.enumerated() { last[member.name] = index }
            return last.count == members.count
                ? members : members.enumerated().filter { last[$1.name] == $0 }.map(\.element)
        }
        func isRepeated(_ index: Int) -> Bool {
            members[(index + 1)...].contains { $0.name == members[index].name }
        }
        guard members.indices.contains(where: isRepeated) else { return members }
        return members.indices.filter { !isRepeated($0) }.map { members[$0] }
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        guard depth <= Self.depthLimit else { throw wrong("it is nested too deeply") }
        place += 1
        var elements: [JSONValue] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            place += 1
            return .array(elements)
        }
        while true {
            elements.append(try value(depth: depth))
            skipSpace()
            switch next {
            case UInt8(ascii: ","):
                place += 1
                skipSpace()
            case UInt8(ascii: "]"):
                place += 1
                return .array(elements)
            default: throw wrong("there is no comma and no end of the array")
            }
        }
    }

    // MARK: - Numbers

    private mutating func number() throws(JSONSyntaxError) -> JSONValue {
        let start = place
        var isWhole = true
        if next == UInt8(ascii: "-") { place += 1 }
        if next == UInt8(ascii: "0") {
            place += 1
        } else {
            try digits()
        }
        if next == UInt8(ascii: ".") {
            isWhole = false
            place += 1
            try digits()
        }
        if next | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            place += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
            try digits()
        }
        let literal = String(decoding: bytes[start..<place], as: UTF8.self)
        if isWhole { return Int(literal).map(JSONValue.integer) ?? .numeral(literal) }
        guard let number = Double(literal), number.isFinite else { return .numeral(literal) }
        return .number(number)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = place
        while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { place += 1 }
        guard place > start else { throw wrong("a number breaks off") }
    }

    // MARK: - Text

    private mutating func text() throws(JSONSyntaxError) -> String {
        place += 1
        let start = place
        while place < bytes.count, case let byte = bytes[place], byte >= 0x20 {
            if byte == UInt8(ascii: "\"") {
                defer { place += 1 }
                return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\") { return try textWithEscapes(from: start) }
            place += 1
        }
        throw wrong(place == bytes.count ? "a text breaks off" : "a text holds a control character")
    }

    private mutating func textWithEscapes(from start: Int) throws(JSONSyntaxError) -> String {
        var text = Array(bytes[start..<place])
        while place < bytes.count, case let byte = bytes[place], byte >= 0x20 {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            default: text.append(byte)
            }
        }
        throw wrong(place == bytes.count ? "a text breaks off" : "a text holds a control character")
    }

    private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
        let letter = next
        place += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexadecimal()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            guard UTF16.isLeadSurrogate(UInt16(unit)), next == UInt8(ascii: "\\") else { break }
            place += 1
            guard next == UInt8(ascii: "u") else { break }
            place += 1
            let trail = try hexadecimal()
            guard UTF16.isTrailSurrogate(UInt16(trail)),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (trail - 0xdc00))
            else { break }
            return scalar
        default: break
        }
        throw wrong("an escape is broken")
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch next {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = next - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = next - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = next - UInt8(ascii: "A") + 10
            default: throw wrong("an escape is broken")
            }
            unit = unit << 4 | UInt32(digit)
            place += 1
        }
        return unit
    }
}
