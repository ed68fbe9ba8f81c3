/// Writes values one after another, in this machine's byte order.
///
/// Texts go to a table, each once; the values only number them.
package struct BinaryWriter {
    var values: [UInt8] = []
    private var texts: [UInt8] = []
    private var textEnds: [UInt32] = []
    /// By bytes: texts that are equal as texts may differ in them.
    private var textNumbers: [[UInt8]: UInt32] = [:]

    /// Starts with nothing written.
    package init() {}

    /// Writes a value of plain bits; its padding, if it has any, must be set.
    package mutating func writeBits<Value: BitwiseCopyable>(_ value: Value) {
        withUnsafeBytes(of: value) { values.append(contentsOf: $0) }
    }

    /// Writes how many values there are and then them, at a place where they can be read without being copied.
    ///
    /// Values may have an alignment of at most 8 bytes.
    package mutating func writeRun<Value: BitwiseCopyable>(_ run: UnsafeBufferPointer<Value>) {
        writeBits(UInt64(run.count))
        align(to: MemoryLayout<Value>.alignment)
        values.append(contentsOf: UnsafeRawBufferPointer(run))
    }

    /// Writes how many values there are and then them.
    package mutating func writeRun<Value: BitwiseCopyable>(_ run: [Value]) {
        run.withUnsafeBufferPointer { writeRun($0) }
    }

    /// Writes the number of a text.
    package mutating func write(_ text: String) {
        let bytes = Array(text.utf8)
        if let number = textNumbers[bytes] { return writeBits(number) }
        let number = UInt32(textEnds.count)
        textNumbers[bytes] = number
        texts += bytes
        textEnds.append(UInt32(texts.count))
        writeBits(number)
    }

    /// Writes a value that knows how.
    package mutating func write(_ value: some BinaryCodable) { value.write(to: &self) }

    mutating func align(to alignment: Int) {
        while values.count % alignment != 0 { values.append(0) }
    }

    /// All that was written: the values' length, the values, then the texts.
    consuming func finish() -> [UInt8] {
        align(to: 8)
        var table = BinaryWriter()
        table.writeRun(textEnds)
        var length = BinaryWriter()
        length.writeBits(UInt64(values.count))
        return length.values + values + table.values + texts
    }
}
