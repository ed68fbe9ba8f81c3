/// A hash that is the same in every run and on every machine.
///
/// FNV-1a (Fowler, Noll and Vo) over the bytes, then the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), so
/// that all bits depend on all bytes.
struct StableHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// A text's hash.
    static func of(_ text: String) -> UInt64 {
        var hash = StableHash()
        hash.add(text)
        return hash.value
    }

    /// Takes a text in, and that it ends here.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        // No UTF-8 holds this byte, so that ("ab", "c") differs from ("a", "bc").
        add(0xff)
    }

    /// Takes a number in.
    mutating func add(_ number: Int) {
        withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).littleEndian) { for byte in $0 { add(byte) } }
    }

    private mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// The hash of what was taken in.
    var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
