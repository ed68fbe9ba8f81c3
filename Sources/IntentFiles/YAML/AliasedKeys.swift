/// Finds aliases in keys, before the YAML library sees them.
///
/// The library hashes each key with all that is in it. Aliases of aliases in a key would make that take for ever, and
/// no author needs them. This is no parser: it only tells quotes, comments and brackets from the rest, so that an
/// asterisk in a text is not taken for an alias.
struct AliasedKeys {
    private let bytes: [UInt8]
    private var offset = 0
    /// How many brackets are open.
    private var depth = 0
    /// Whether a value or a key may begin here.
    private var isAtStart = true
    private var hasAlias = false
    private var firstKey: Int?

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Where a key holds, or may hold, an alias; `nil` in any file without aliases.
    static func firstOffset(in bytes: [UInt8]) -> Int? {
        guard bytes.contains(UInt8(ascii: "*")) else { return nil }
        var scan = AliasedKeys(bytes)
        while scan.offset < bytes.count { scan.step() }
        return scan.hasAlias ? scan.firstKey : nil
    }

    private mutating func step() {
        let byte = bytes[offset]
        switch byte {
        case 0x20, 0x09: break
        case 0x0a, 0x0d: isAtStart = true
        case UInt8(ascii: "|") where isAtStart && depth == 0, UInt8(ascii: ">") where isAtStart && depth == 0:
            skipBlock()
        case UInt8(ascii: "#") where offset == 0 || isBlank(offset - 1): skip { $0 != 0x0a && $0 != 0x0d }
        case UInt8(ascii: "\"") where isAtStart, UInt8(ascii: "'") where isAtStart: skipQuoted(byte)
        case UInt8(ascii: "[") where isAtStart || depth > 0, UInt8(ascii: "{") where isAtStart || depth > 0:
            depth += 1
            isAtStart = true
        case UInt8(ascii: "]") where depth > 0, UInt8(ascii: "}") where depth > 0:
            depth -= 1
            noteKey(at: offset, endingAt: offset + 1)
            isAtStart = false
        case UInt8(ascii: ",") where depth > 0, UInt8(ascii: "-") where isAtStart && isBlank(offset + 1),
            UInt8(ascii: ":") where depth > 0 || isBlank(offset + 1):
            isAtStart = true
        case UInt8(ascii: "?") where isAtStart && isBlank(offset + 1): firstKey = firstKey ?? offset
        case UInt8(ascii: "&") where isAtStart, UInt8(ascii: "!") where isAtStart: skip(while: isInName)
        case UInt8(ascii: "*") where isAtStart && !isBlank(offset + 1):
            let start = offset
            hasAlias = true
            skip(while: isInName)
            noteKey(at: start, endingAt: offset + 1)
            isAtStart = false
        default: isAtStart = false
        }
        offset += 1
    }

    /// Moves to the last byte of a run.
    private mutating func skip(while isIn: (UInt8) -> Bool) {
        while offset + 1 < bytes.count, isIn(bytes[offset + 1]) { offset += 1 }
    }

    /// Moves to the end of a text that stands in the lines below `|` or `>`, further in than its key.
    ///
    /// Where it is not plain that a line belongs to the text, it is looked at like any other.
    private mutating func skipBlock() {
        isAtStart = false
        let lineStart = (bytes[..<offset].lastIndex { $0 == 0x0a || $0 == 0x0d } ?? -1) + 1
        // The column of the key, behind the hyphens of lists that begin in this line.
        let key = bytes[lineStart..<offset].prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") }.count
        var place = offset
        while place < bytes.count, bytes[place] != 0x0a { place += 1 }
        let indicators = bytes[(offset + 1)..<place]
        guard indicators.allSatisfy({ [0x20, 0x0d, UInt8(ascii: "-"), UInt8(ascii: "+")].contains($0) }) else { return }
        var indent: Int?
        while place + 1 < bytes.count {
            let line = bytes[(place + 1)...].prefix { $0 != 0x0a }
            let spaces = line.prefix { $0 == 0x20 }.count
            if !line.dropFirst(spaces).allSatisfy({ $0 == 0x0d }) {
                guard spaces >= indent ?? (key + 1) else { break }
                indent = indent ?? spaces
            }
            place += 1 + line.count
        }
        offset = max(offset, place - 1)
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        offset += 1
        while offset < bytes.count, bytes[offset] != quote {
            offset += quote == UInt8(ascii: "\"") && bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        // Two apostrophes in a row stand for one, and the text goes on.
        isAtStart = quote == UInt8(ascii: "'") && offset + 1 < bytes.count && bytes[offset + 1] == quote
    }

    private mutating func noteKey(at start: Int, endingAt end: Int) {
        guard firstKey == nil, end <= bytes.count else { return }
        if bytes[end...].first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: ":") { firstKey = start }
    }

    private func isBlank(_ offset: Int) -> Bool { offset >= bytes.count || bytes[offset] <= 0x20 }

    private func isInName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            false
        default: true
        }
    }
}
