/// FNV-1a of 128 bits: names the compiled index of a pack.
///
/// It tells one state of an author's own files from another. Nobody gains by forging it, so it need not be
/// cryptographic; 128 bits keep chance collisions out of the question, and it needs no package.
struct ContentHash: Sendable {
    private var value: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

    /// Adds a named run of bytes; its length is hashed too, so that bytes cannot move from one to the next unseen.
    mutating func add(name: String, bytes: [UInt8]) {
        add(name.utf8)
        add(CollectionOfOne(0))
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { add($0) }
        add(bytes)
    }

    /// Adds the hash of a part, so that parts can be hashed side by side.
    mutating func add(_ part: ContentHash) {
        withUnsafeBytes(of: part.value.littleEndian) { add($0) }
    }

    private mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt128(byte)) &* Self.prime }
    }

    /// 32 lowercase hexadecimal digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
