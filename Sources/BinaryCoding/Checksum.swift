/// Tells whether bytes are still what they were; not against forgery.
enum Checksum {
    /// Four sums side by side, each over every fourth word, so that the processor need not wait for one to go on.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sums: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        var place = 0
        while place + 32 <= bytes.count {
            sums.0 = mix(sums.0, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            sums.1 = mix(sums.1, bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
            sums.2 = mix(sums.2, bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
            sums.3 = mix(sums.3, bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
            place += 32
        }
        var sum = mix(mix(mix(mix(UInt64(bytes.count), sums.0), sums.1), sums.2), sums.3)
        while place < bytes.count {
            sum = mix(sum, UInt64(bytes[place]))
            place += 1
        }
        return sum
    }

    static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

    /// Any change of one word changes the sum: multiplication by an odd number and the folding of the upper half into
    /// the lower can both be undone.
    @inline(__always)
    private static func mix(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* 0x9e37_79b9_7f4a_7c15
        return product ^ (product >> 32)
    }
}
