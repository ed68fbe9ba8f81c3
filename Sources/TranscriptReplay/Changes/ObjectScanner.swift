/// Finds the objects that may be turns in a stream of JSON, and holds one of them at a time.
///
/// They are the elements of the member `turns` of an object, else the objects of the top level. It looks at quotes and
/// brackets alone; whether an object is JSON shows when it is read.
package struct ObjectScanner {
    /// An object that may be a turn.
    package struct Object {
        /// Line of its beginning, from 1.
        package var line: Int
        /// Whether it is an element of `turns`.
        package var isInTurns: Bool
        /// The object; `nil` where it is longer than any turn.
        package var bytes: [UInt8]?
    }

    private let limit: Int
    /// Line that is being read, from 1.
    private(set) var line = 1
    /// Whether an object had a member `turns`.
    private(set) var hasTurns = false
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var isInTurns = false
    /// The text read last at depth 1, and whether the colon behind a name followed it.
    private var name: [UInt8] = []
    private var isNamed = false
    /// The object that is open.
    private var held: [UInt8] = []
    private var isHolding = false
    /// Whether the open object of the top level is a report.
    private var isReport = false
    private var begin = 1

    package init(limit: Int) {
        self.limit = limit
    }

    /// Whether everything that began has ended.
    package var isBetween: Bool { depth == 0 && !isInText }

    /// Depth at which an object that may be a turn stands open.
    private var objectDepth: Int { isInTurns ? 3 : 1 }

    /// Takes the next bytes, and appends the objects that they complete.
    package mutating func scan(_ bytes: [UInt8], into objects: inout [Object]) {
        for byte in bytes { take(byte, &objects) }
    }

    private mutating func take(_ byte: UInt8, _ objects: inout [Object]) {
        if byte == UInt8(ascii: "\n") { line += 1 }
        if isInText {
            hold(byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
                return
            }
            if depth == 1, name.count <= 8 { name.append(byte) }
            return
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInText = true
            hold(byte)
            if depth == 1 {
                name = []
                isNamed = false
            }
        case UInt8(ascii: ":"):
            hold(byte)
            if depth == 1 { isNamed = true }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            open(byte)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            close(byte, &objects)
        default:
            hold(byte)
        }
    }

    private mutating func open(_ byte: UInt8) {
        if depth == 1, !isInTurns, byte == UInt8(ascii: "["), isNamed, name.elementsEqual("turns".utf8) {
            isInTurns = true
            hasTurns = true
            isReport = true
            isHolding = false
        }
        depth += 1
        if depth == objectDepth, byte == UInt8(ascii: "{") {
            begin = line
            held.removeAll(keepingCapacity: true)
            isHolding = true
        }
        hold(byte)
    }

    private mutating func close(_ byte: UInt8, _ objects: inout [Object]) {
        hold(byte)
        if depth == objectDepth, byte == UInt8(ascii: "}") {
            if isInTurns || !isReport {
                objects.append(Object(line: begin, isInTurns: isInTurns, bytes: isHolding ? held : nil))
            }
            isHolding = false
        }
        depth = max(0, depth - 1)
        if isInTurns, depth == 1 { isInTurns = false }
        if depth == 0 { isReport = false }
    }

    private mutating func hold(_ byte: UInt8) {
        guard isHolding else { return }
        held.append(byte)
        if held.count > limit { isHolding = false }
    }
}
