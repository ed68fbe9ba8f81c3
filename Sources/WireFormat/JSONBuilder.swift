/// Writes JSON piece by piece, without making values of it first; members stand in the order in which they are added.
public struct JSONBuilder: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    /// Goes on where some bytes end.
    /// - Parameter bytes: Where to write; a builder that takes them over does not copy them.
    public init(appendingTo bytes: consuming [UInt8] = []) {
        self.bytes = bytes
    }

    /// What was written, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written, and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Ends a line of its own.
    public mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    /// An object with the members that the work adds.
    public mutating func object(_ work: (inout JSONBuilder) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "{"))
        try work(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    /// An array with the elements that the work adds.
    public mutating func array(_ work: (inout JSONBuilder) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        try work(&self)
        bytes.append(UInt8(ascii: "]"))
    }

    /// The name of the member whose value is added next.
    public mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    /// The name of the member whose value is added next.
    public mutating func name(_ name: String) {
        separate()
        JSONWriter.appendString(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    /// A text.
    public mutating func add(_ text: String) {
        separate()
        JSONWriter.appendString(text, to: &bytes)
    }

    /// A whole number.
    public mutating func add(_ integer: Int) {
        separate()
        JSONWriter.appendInteger(integer, to: &bytes)
    }

    /// A truth value.
    public mutating func add(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    /// Nothing.
    public mutating func addNull() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A probability or share, rounded to four decimals.
    public mutating func add(share: Double) {
        separate()
        guard share.isFinite, abs(share) < 1e9 else { return bytes.append(contentsOf: "null".utf8) }
        let tenThousandths = Int((share * 10_000).rounded())
        if tenThousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
        JSONWriter.appendInteger(Int(whole), to: &bytes)
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var left = rest
        var place: UInt = 1_000
        while left > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(left / place))
            left %= place
            place /= 10
        }
    }

    /// Any value.
    public mutating func add(_ value: JSONValue) {
        separate()
        JSONWriter.append(value, to: &bytes)
    }

    /// A member with a text.
    public mutating func add(_ name: StaticString, _ text: String) {
        self.name(name)
        add(text)
    }

    /// A member with a text, or none where there is none.
    public mutating func add(_ name: StaticString, ifPresent text: String?) {
        if let text { add(name, text) }
    }

    /// A member with a whole number.
    public mutating func add(_ name: StaticString, _ integer: Int) {
        self.name(name)
        add(integer)
    }

    /// A member with texts.
    public mutating func add(_ name: StaticString, _ texts: [String]) {
        self.name(name)
        array { builder in
            for text in texts { builder.add(text) }
        }
    }

    /// Puts a comma where a value or a name has gone before.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "\n"): break
        default: bytes.append(UInt8(ascii: ","))
        }
    }
}
