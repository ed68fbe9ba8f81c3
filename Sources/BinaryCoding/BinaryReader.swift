internal import Foundation

/// The bytes are not what the writer of such a file writes.
package struct DamagedBytes: Error {
    /// Says so.
    package init() {}
}

/// Reads what `BinaryWriter` wrote; what cannot have been written by it is an error, never a crash.
package struct BinaryReader {
    /// Keeps alive what runs point into.
    package let storage: FileBytes
    let bytes: UnsafeRawBufferPointer
    var place: Int
    let end: Int
    let texts: [String]

    /// Reads the table of texts, and stands before the first value.
    /// - Parameters:
    ///   - storage: Holds what `BinaryWriter` wrote.
    ///   - start: Where in it that starts; a multiple of 8, so that runs lie where they may be read in place.
    /// - Throws: `DamagedBytes`.
    init(_ storage: FileBytes, from start: Int) throws {
        var length = BinaryReader(storage, start..<storage.bytes.count, texts: [])
        let count = try length.readBits(UInt64.self)
        guard count <= UInt64(length.end - length.place) else { throw DamagedBytes() }
        let values = length.place..<(length.place + Int(count))
        var table = BinaryReader(storage, values.upperBound..<storage.bytes.count, texts: [])
        self.init(storage, values, texts: try table.readTexts())
    }

    private init(_ storage: FileBytes, _ range: Range<Int>, texts: [String]) {
        self.storage = storage
        bytes = storage.bytes
        place = range.lowerBound
        end = range.upperBound
        self.texts = texts
    }

    /// Reads a value of plain bits; any bits must make a value of the type.
    package mutating func readBits<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws -> Value {
        let size = MemoryLayout<Value>.size
        guard end - place >= size else { throw DamagedBytes() }
        defer { place += size }
        return bytes.loadUnaligned(fromByteOffset: place, as: type)
    }

    /// Reads a run without copying it: valid as long as `storage` lives.
    package mutating func readRunInPlace<Value: BitwiseCopyable>(
        of type: Value.Type = Value.self
    ) throws -> UnsafeBufferPointer<Value> {
        let count = try readBits(UInt64.self)
        let alignment = MemoryLayout<Value>.alignment
        place = (place + alignment - 1) / alignment * alignment
        let stride = MemoryLayout<Value>.stride
        guard place <= end, count <= UInt64((end - place) / stride) else { throw DamagedBytes() }
        let run = UnsafeRawBufferPointer(rebasing: bytes[place..<(place + Int(count) * stride)])
        place += run.count
        return run.assumingMemoryBound(to: type)
    }

    /// Reads a run.
    package mutating func readRun<Value: BitwiseCopyable>(of type: Value.Type = Value.self) throws -> [Value] {
        Array(try readRunInPlace(of: type))
    }

    /// Reads a count of values of at least one byte each.
    package mutating func readCount() throws -> Int {
        let count = try readBits(UInt64.self)
        guard count <= UInt64(end - place) else { throw DamagedBytes() }
        return Int(count)
    }

    /// Reads a text.
    package mutating func readText() throws -> String {
        let number = Int(try readBits(UInt32.self))
        guard number < texts.count else { throw DamagedBytes() }
        return texts[number]
    }

    /// Reads a number; like the next, faster than by way of the protocol.
    package mutating func read(_ type: Int.Type = Int.self) throws -> Int { Int(try readBits(Int64.self)) }

    /// Reads a text.
    package mutating func read(_ type: String.Type = String.self) throws -> String { try readText() }

    /// Reads a value that knows how.
    package mutating func read<Value: BinaryCodable>(_ type: Value.Type = Value.self) throws -> Value {
        try Value(from: &self)
    }

    /// Reads the ends of all texts, and then them.
    private mutating func readTexts() throws -> [String] {
        let ends: [UInt32] = try readRun()
        let all = UnsafeRawBufferPointer(rebasing: bytes[place..<end]).assumingMemoryBound(to: UInt8.self)
        var texts: [String] = []
        texts.reserveCapacity(ends.count)
        var start = 0
        for next in ends {
            guard start <= next, next <= all.count,
                let text = Self.text(of: UnsafeBufferPointer(rebasing: all[start..<Int(next)]))
            else { throw DamagedBytes() }
            texts.append(text)
            start = Int(next)
        }
        guard start == all.count else { throw DamagedBytes() }
        return texts
    }

    /// The text of bytes; `nil` where they are not UTF-8.
    ///
    /// Making a text mends such bytes, and then it differs from them. This is five times as fast as
    /// `String(validating:as:)`.
    private static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var text = String(unsafeUninitializedCapacity: bytes.count) { memory in
            UnsafeMutableRawBufferPointer(memory).copyMemory(from: UnsafeRawBufferPointer(bytes))
            return bytes.count
        }
        let isSame = text.withUTF8 { made in
            guard made.count == bytes.count, let left = made.baseAddress, let right = bytes.baseAddress else {
                return made.count == bytes.count
            }
            return memcmp(left, right, made.count) == 0
        }
        return isSame ? text : nil
    }
}
