/// A value that is written to bytes and read from them again.
package protocol BinaryCodable {
    /// Writes everything that makes the value.
    func write(to writer: inout BinaryWriter)
    /// Reads what `write` wrote.
    /// - Throws: `DamagedBytes` where it cannot have.
    init(from reader: inout BinaryReader) throws
}

extension Int: BinaryCodable {
    /// Writes eight bytes.
    package func write(to writer: inout BinaryWriter) { writer.writeBits(Int64(self)) }

    /// Reads eight bytes.
    package init(from reader: inout BinaryReader) throws { self = Int(try reader.readBits(Int64.self)) }
}

extension Double: BinaryCodable {
    /// Writes eight bytes.
    package func write(to writer: inout BinaryWriter) { writer.writeBits(bitPattern) }

    /// Reads eight bytes.
    package init(from reader: inout BinaryReader) throws { self.init(bitPattern: try reader.readBits()) }
}

extension Bool: BinaryCodable {
    /// Writes a byte.
    package func write(to writer: inout BinaryWriter) { writer.writeBits(self ? UInt8(1) : 0) }

    /// Reads a byte.
    package init(from reader: inout BinaryReader) throws {
        let byte = try reader.readBits(UInt8.self)
        guard byte < 2 else { throw DamagedBytes() }
        self = byte == 1
    }
}

extension String: BinaryCodable {
    /// Writes the text's number.
    package func write(to writer: inout BinaryWriter) { writer.write(self) }

    /// Reads a text's number.
    package init(from reader: inout BinaryReader) throws { self = try reader.readText() }
}

extension Optional: BinaryCodable where Wrapped: BinaryCodable {
    /// Writes whether there is a value, and then it.
    package func write(to writer: inout BinaryWriter) {
        writer.write(self != nil)
        if let self { writer.write(self) }
    }

    /// Reads whether there is a value, and then it.
    package init(from reader: inout BinaryReader) throws {
        self = try reader.read(Bool.self) ? try reader.read(Wrapped.self) : nil
    }
}

extension Array: BinaryCodable where Element: BinaryCodable {
    /// Writes how many there are, and then them.
    package func write(to writer: inout BinaryWriter) {
        writer.writeBits(UInt64(count))
        for element in self { writer.write(element) }
    }

    /// Reads how many there are, and then them.
    package init(from reader: inout BinaryReader) throws {
        let count = try reader.readCount()
        self.init()
        reserveCapacity(count)
        for _ in 0..<count { append(try reader.read()) }
    }
}

extension Set: BinaryCodable where Element: BinaryCodable & Comparable {
    /// Writes the elements in their order.
    package func write(to writer: inout BinaryWriter) { writer.write(sorted()) }

    /// Reads the elements.
    package init(from reader: inout BinaryReader) throws { self.init(try reader.read([Element].self)) }
}

extension Dictionary: BinaryCodable where Key: BinaryCodable & Comparable, Value: BinaryCodable {
    /// Writes the pairs in the order of their keys.
    package func write(to writer: inout BinaryWriter) {
        writer.writeBits(UInt64(count))
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            writer.write(key)
            writer.write(value)
        }
    }

    /// Reads pairs.
    package init(from reader: inout BinaryReader) throws {
        let count = try reader.readCount()
        self.init(minimumCapacity: count)
        for _ in 0..<count {
            let key = try reader.read(Key.self)
            self[key] = try reader.read(Value.self)
        }
    }
}

extension BinaryCodable where Self: RawRepresentable, RawValue: BinaryCodable {
    /// Writes the raw value.
    package func write(to writer: inout BinaryWriter) { writer.write(rawValue) }

    /// Reads a raw value that is one of the type's.
    package init(from reader: inout BinaryReader) throws {
        guard let value = Self(rawValue: try reader.read(RawValue.self)) else { throw DamagedBytes() }
        self = value
    }
}
