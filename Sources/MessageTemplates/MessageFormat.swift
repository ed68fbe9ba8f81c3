internal import CICUShims
internal import Synchronization

/// A pattern that ICU has parsed.
///
/// ICU fills some caches of a message the first time it is formatted, so only one thread at a time may use it.
final class MessageFormat: Sendable {
    private let pattern: String
    private let locale: String
    /// Address of ICU's message, or 0 as long as nobody needed it.
    private let handle: Mutex<UInt>

    /// Most plurals, selects and choices of a pattern.
    private static let mostAlternatives = 200

    /// Reads a pattern.
    init(pattern: String, locale: String) throws {
        // ICU calls itself for each of them that lies in another, and would run out of stack. How deep they lie, only
        // ICU knows, since what quotes a brace depends on where it stands; but never deeper than there are of them.
        guard Self.alternatives(in: pattern) <= Self.mostAlternatives else {
            throw MessageTemplateError(
                description: "more than \(Self.mostAlternatives) times plural, select or choice in one text: divide it"
            )
        }
        self.pattern = pattern
        self.locale = locale
        handle = Mutex(try Self.open(pattern, locale))
    }

    /// How often the pattern says what begins a list of alternatives, in any letter case as ICU takes it.
    private static func alternatives(in pattern: String) -> Int {
        let letters = pattern.utf8.map { $0 | 0x20 }
        let words = ["plural", "select", "choice"].map { Array($0.utf8) }
        return letters.indices.count { start in words.contains { letters[start...].starts(with: $0) } }
    }

    /// Takes a pattern that is known to be well-formed; ICU reads it once it is needed.
    init(wellFormed pattern: String, locale: String) {
        self.pattern = pattern
        self.locale = locale
        handle = Mutex(0)
    }

    deinit {
        handle.withLock { address in
            if let message = UnsafeMutableRawPointer(bitPattern: address) { CICUShims_message_close(message) }
        }
    }

    private static func open(_ pattern: String, _ locale: String) throws -> UInt {
        var offset: Int32 = -1
        var status: Int32 = 0
        let length = Int32(pattern.utf8.count)
        guard let message = CICUShims_message_open(pattern, length, locale, &offset, &status) else {
            throw error(status, in: pattern, offset: Int(offset))
        }
        return UInt(bitPattern: message)
    }

    private func withMessage<Result>(_ body: (UnsafeMutableRawPointer?) -> Result) throws -> Result {
        try handle.withLock { address in
            if address == 0 { address = try Self.open(pattern, locale) }
            return body(UnsafeMutableRawPointer(bitPattern: address))
        }
    }

    /// Arguments in the order of the pattern; one that stands in several places comes several times.
    func arguments() throws -> [(name: String, needsNumber: Bool)] {
        try withMessage { message in
            (0..<CICUShims_message_argumentCount(message)).map { index in
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
            let text = try String(unsafeUninitializedCapacity: capacity) { buffer in
                try buffer.withMemoryRebound(to: CChar.self) { target in
                    needed = try withMessage { message in
                        Int(
                            CICUShims_message_format(
                                message,
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
        let length = Int32(pattern.utf8.count)
        guard let message = CICUShims_message_open(pattern, length, "en", &offset, &status) else { return false }
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
