internal import Foundation

/// Reads one line of JSON into a record, with errors in the terms of the protocol.
public struct LineDecoding: Sendable {
    /// A decoder for one thread; reuse it.
    private let decoder = JSONDecoder()

    /// A reader of lines.
    public init() {}

    /// Decodes one line.
    /// - Throws: `WireError` that names what is wrong.
    public func decode<Record: Decodable>(_ type: Record.Type, from line: [UInt8]) throws(WireError) -> Record {
        guard !line.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw WireError(.invalidJSON, "The line begins with a byte order mark; send plain UTF-8 without one.")
        }
        guard String(validating: line, as: UTF8.self) != nil else {
            throw WireError(.invalidUTF8, "The line is not valid UTF-8; send the text encoded as UTF-8.")
        }
        // Foundation would take zero bytes for UTF-16.
        guard !line.contains(0) else {
            throw WireError(.invalidJSON, "The line holds a zero byte, which JSON does not allow.")
        }
        do {
            return try decoder.decode(type, from: Data(line))
        } catch let error as WireError {
            throw error
        } catch let error as DecodingError {
            throw Self.wireError(error)
        } catch {
            throw WireError(.invalidJSON, "The line is not valid JSON.")
        }
    }

    private static func wireError(_ error: DecodingError) -> WireError {
        switch error {
        case .keyNotFound(let key, _):
            WireError(.missingField, "The field \"\(key.stringValue)\" is missing.")
        case .valueNotFound(_, let context), .typeMismatch(_, let context):
            context.codingPath.isEmpty
                ? WireError(.invalidJSON, "The line is not a JSON object.")
                : WireError(.invalidField, "The field \"\(path(context))\" has the wrong type.")
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            WireError(.invalidField, "The field \"\(path(context))\": \(context.debugDescription)")
        default:
            WireError(.invalidJSON, "The line is not valid JSON; send one object on a line of its own.")
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        context.codingPath.map(\.stringValue).joined(separator: ".")
    }
}
