/// Turns most scalars away before a set is asked for them.
struct ScalarMarks: Sendable {
    /// One bit for all scalars that are equal in their lowest twelve.
    private let bits: [UInt64]

    init(_ scalars: some Sequence<UInt32>) {
        bits = scalars.reduce(into: [UInt64](repeating: 0, count: 64)) { bits, scalar in
            bits[Int(scalar >> 6 & 63)] |= 1 << UInt64(scalar & 63)
        }
    }

    /// Whether a scalar may be one of those given.
    @inline(__always)
    func mayHold(_ scalar: UInt32) -> Bool { bits[Int(scalar >> 6 & 63)] >> UInt64(scalar & 63) & 1 != 0 }
}
