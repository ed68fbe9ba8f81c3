/// Something that a line of JSON says.
public protocol LineRecord {
    /// Takes what it needs from an object, and leaves the rest.
    /// - Throws: `WireError` that names the field and what is wrong with it.
    init(_ fields: LineFields) throws(WireError)
}

/// Reads one line of JSON into a record, with errors in the terms of the protocol.
public struct LineDecoding: Sendable {
    /// A reader of lines.
    public init() {}

    /// Reads one line.
    /// - Throws: `WireError` that names what is wrong.
    public func decode<Record: LineRecord>(_ type: Record.Type, from line: [UInt8]) throws(WireError) -> Record {
        try Record(try fields(of: line))
    }

    /// Reads one line of any JSON.
    /// - Throws: `WireError` that names what is wrong.
    public func decode(_ type: JSONValue.Type, from line: [UInt8]) throws(WireError) -> JSONValue {
        guard !line.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw WireError(.invalidJSON, "The line begins with a byte order mark; send plain UTF-8 without one.")
        }
        guard UTF8Text.isValid(line) else {
            throw WireError(.invalidUTF8, "The line is not valid UTF-8; send the text encoded as UTF-8.")
        }
        do throws(JSONSyntaxError) {
            return try JSONReader.read(line)
        } catch {
            throw WireError(
                .invalidJSON,
                "The line is not valid JSON; send one object on a line of its own "
                    + "(\(error.reason), byte \(error.place + 1))."
            )
        }
    }

    /// Reads one line that holds an object.
    /// - Throws: `WireError` that names what is wrong.
    public func fields(of line: [UInt8]) throws(WireError) -> LineFields {
        guard case .object(let members) = try decode(JSONValue.self, from: line) else {
            throw WireError(.invalidJSON, "The line is not a JSON object.")
        }
        return LineFields(members)
    }
}

/// The members of an object, asked for by name and kind.
public struct LineFields: Sendable, Hashable {
    private let members: [JSONValue.Member]
    /// Goes before the names in errors.
    private let path: String

    /// - Parameters:
    ///   - members: The object.
    ///   - path: Goes before the names in errors: `expect.`.
    public init(_ members: [JSONValue.Member], path: String = "") {
        self.members = members
        self.path = path
    }

    /// What stands behind a name; `nil` where nothing does, or `null`.
    public subscript(name: String) -> JSONValue? {
        for member in members where member.name == name { return member.value == .null ? nil : member.value }
        return nil
    }

    /// Whether there is a member of a name, be it `null`.
    public func contains(_ name: String) -> Bool { members.contains { $0.name == name } }

    /// A text that may be absent.
    public func text(_ name: String) throws(WireError) -> String? {
        switch self[name] {
        case nil: return nil
        case .string(let text)?: return text
        default: throw wrongType(name)
        }
    }

    /// A text that must be there.
    public func requiredText(_ name: String) throws(WireError) -> String {
        if let text = try text(name) { return text }
        throw contains(name) ? wrongType(name) : WireError(.missingField, "The field \"\(path)\(name)\" is missing.")
    }

    /// An object that may be absent.
    public func object(_ name: String) throws(WireError) -> LineFields? {
        switch self[name] {
        case nil: return nil
        case .object(let members)?: return LineFields(members, path: "\(path)\(name).")
        default: throw wrongType(name)
        }
    }

    /// A list of texts that may be absent.
    public func texts(_ name: String) throws(WireError) -> [String]? {
        switch self[name] {
        case nil: return nil
        case .array(let elements)?:
            let texts = elements.compactMap(\.text)
            guard texts.count == elements.count else { throw wrongType(name) }
            return texts
        default: throw wrongType(name)
        }
    }

    /// A moment that may be absent.
    public func time(_ name: String) throws(WireError) -> Timestamp? {
        guard let text = try text(name) else { return nil }
        guard let time = Timestamp(text) else {
            throw WireError(
                .invalidField,
                "The field \"\(path)\(name)\": \"\(text.prefix(64))\" is no time; write it like 2026-05-01T10:00:00Z."
            )
        }
        return time
    }

    private func wrongType(_ name: String) -> WireError {
        WireError(.invalidField, "The field \"\(path)\(name)\" has the wrong type.")
    }
}
