internal import CICUShims
internal import Synchronization

/// A pattern that ICU has parsed.
///
/// ICU fills some caches of a message the first time it is formatted, so only one thread at a time may use it.
final class MessageFormat: Sendable {
    private let handle: Mutex<UInt>

    init(pattern: String, locale: String) throws {
        var offset: Int32 = -1
        var status: Int32 = 0
        var pattern = pattern
        let opened = pattern.withUTF8 { utf8 in
            utf8.withMemoryRebound(to: CChar.self) { bytes in
                CICUShims_message_open(bytes.baseAddress, Int32(bytes.count), locale, &offset, &status)
            }
        }
        guard let opened else {
            throw Self.error(status, in: pattern, offset: Int(offset))
        }
        handle = Mutex(UInt(bitPattern: opened))
    }

    deinit {
        handle.withLock { CICUShims_message_close(UnsafeMutableRawPointer(bitPattern: $0)) }
    }

    /// Arguments in the order of the pattern; one that stands in several places comes several times.
    func arguments() -> [(name: String, needsNumber: Bool)] {
        handle.withLock { address in
            let message = UnsafeMutableRawPointer(bitPattern: address)
            return (0..<CICUShims_message_argumentCount(message)).map { index in
                var needsNumber: Int32 = 0
                let name = String(cString: CICUShims_message_argument(message, index, &needsNumber))
                return (name, needsNumber != 0)
            }
        }
    }

    /// Fills in the message.
    func format(_ arguments: [(name: String, value: TemplateValue)]) throws -> String {
        let storage = arguments.map { argument -> (name: [CChar], text: [CChar]?, number: Double) in
            switch argument.value {
            case .text(let text): (Array(argument.name.utf8CString), Array(text.utf8CString), 0)
            case .number(let number): (Array(argument.name.utf8CString), nil, number)
            }
        }
        return try withPointers(to: storage[...], []) { try format(raw: $0) }
    }

    /// Builds C arguments whose texts live as long as the call of `body`.
    private func withPointers(
        to storage: ArraySlice<(name: [CChar], text: [CChar]?, number: Double)>,
        _ built: [CICUShims_argument],
        _ body: ([CICUShims_argument]) throws -> String
    ) throws -> String {
        guard let first = storage.first else { return try body(built) }
        return try first.name.withUnsafeBufferPointer { name in
            var argument = CICUShims_argument(name: name.baseAddress, text: nil, number: first.number)
            guard let text = first.text else {
                return try withPointers(to: storage.dropFirst(), built + [argument], body)
            }
            return try text.withUnsafeBufferPointer { text in
                argument.text = text.baseAddress
                return try withPointers(to: storage.dropFirst(), built + [argument], body)
            }
        }
    }

    private func format(raw arguments: [CICUShims_argument]) throws -> String {
        var capacity = 1024
        while true {
            var status: Int32 = 0
            var needed = 0
            let text = String(unsafeUninitializedCapacity: capacity) { buffer in
                buffer.withMemoryRebound(to: CChar.self) { target in
                    needed = handle.withLock { address in
                        Int(
                            CICUShims_message_format(
                                UnsafeMutableRawPointer(bitPattern: address),
                                arguments,
                                Int32(arguments.count),
                                target.baseAddress,
                                Int32(capacity),
                                &status
                            )
                        )
                    }
                }
                return needed <= capacity ? max(0, needed) : 0
            }
            if needed < 0 {
                throw MessageTemplateError(
                    description: "cannot be filled in (\(String(cString: CICUShims_errorName(status))))"
                )
            }
            if needed <= capacity { return text }
            capacity = needed
        }
    }

    private static func error(_ status: Int32, in pattern: String, offset: Int) -> MessageTemplateError {
        let reason = String(cString: CICUShims_errorName(status))
        let units = pattern.utf16
        // ICU does not say where an argument begins that has no end, or no "other".
        let place =
            offset > 0
            ? units.index(units.startIndex, offsetBy: offset, limitedBy: units.endIndex)
            : firstUnreadableArgument(in: pattern)
        let characters = place.map { pattern.distance(from: pattern.startIndex, to: $0) }
        return MessageTemplateError(description: explanation(of: reason), offset: characters)
    }

    /// Where the first argument begins that cannot be read by itself.
    private static func firstUnreadableArgument(in pattern: String) -> String.Index? {
        var depth = 0
        var isQuoted = false
        var start = pattern.startIndex
        for place in pattern.unicodeScalars.indices {
            let next = pattern.unicodeScalars.index(after: place)
            switch pattern.unicodeScalars[place] {
            case "'" where isQuoted:
                isQuoted = false
            case "'" where next < pattern.endIndex && "{}".unicodeScalars.contains(pattern.unicodeScalars[next]):
                isQuoted = true
            case "{" where !isQuoted:
                if depth == 0 { start = place }
                depth += 1
            case "}" where !isQuoted && depth > 0:
                depth -= 1
                if depth == 0, !isReadable(String(pattern[start..<next])) { return start }
            default:
                break
            }
        }
        return depth > 0 ? start : nil
    }

    private static func isReadable(_ pattern: String) -> Bool {
        var offset: Int32 = -1
        var status: Int32 = 0
        guard let message = CICUShims_message_open(pattern, Int32(pattern.utf8.count), "en", &offset, &status) else {
            return false
        }
        CICUShims_message_close(message)
        return true
    }

    private static func explanation(of reason: String) -> String {
        switch reason {
        case "U_UNMATCHED_BRACES":
            "a brace is not closed"
        case "U_DEFAULT_KEYWORD_MISSING":
            "a plural or select lacks its \"other {…}\""
        case "U_PATTERN_SYNTAX_ERROR":
            "not a message pattern: write {name}, or {name, plural, one {…} other {…}}"
        case "U_ILLEGAL_ARGUMENT_ERROR":
            "unknown kind of argument: use {name}, plural, select or number"
        default:
            "not a message pattern (\(reason))"
        }
    }
}
