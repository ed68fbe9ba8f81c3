/// Writes plain values one after another, in this machine's byte order.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<Value: BitwiseCopyable>(_ value: Value) {
        withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }

    mutating func write<Value: BitwiseCopyable>(_ values: UnsafeBufferPointer<Value>) {
        write(UInt64(values.count))
        bytes.append(contentsOf: UnsafeRawBufferPointer(values))
    }

    mutating func write<Value: BitwiseCopyable>(_ values: [Value]) {
        values.withUnsafeBufferPointer { write($0) }
    }

    mutating func write<Value>(_ values: FixedArray<Value>) { write(values.buffer) }

    mutating func write(_ text: String) { write(Array(text.utf8)) }
}

/// Reads what `BinaryWriter` wrote; what cannot have been written by it is an error, never a crash.
struct BinaryReader {
    /// The bytes end too early or count more than there can be.
    struct Damaged: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var place: Int

    init(_ bytes: UnsafeRawBufferPointer, from place: Int = 0) {
        self.bytes = bytes
        self.place = place
    }

    mutating func read<Value: BitwiseCopyable>(_ type: Value.Type = Value.self) throws -> Value {
        let size = MemoryLayout<Value>.size
        guard bytes.count - place >= size else { throw Damaged() }
        defer { place += size }
        return bytes.loadUnaligned(fromByteOffset: place, as: type)
    }

    mutating func readFixed<Value: BitwiseCopyable & Sendable>() throws -> FixedArray<Value> {
        let count = try read(UInt64.self)
        let stride = MemoryLayout<Value>.stride
        guard count <= UInt64((bytes.count - place) / stride) else { throw Damaged() }
        let size = Int(count) * stride
        let source = UnsafeRawBufferPointer(rebasing: bytes[place..<(place + size)])
        place += size
        return FixedArray(count: Int(count)) { memory in
            UnsafeMutableRawBufferPointer(memory).copyMemory(from: source)
        }
    }

    mutating func readArray<Value: BitwiseCopyable & Sendable>() throws -> [Value] {
        let values: FixedArray<Value> = try readFixed()
        return Array(values.buffer)
    }

    mutating func readText() throws -> String {
        let bytes: [UInt8] = try readArray()
        return String(decoding: bytes, as: UTF8.self)
    }
}
