/// States of conversations that have been quiet for long, in a file: memory does not grow with the log, and the latest
/// line still finds its conversation as it was left.
///
/// A hash table of chains in the file, the newest entry first, and a Bloom filter in front of it, because nearly every
/// name that is asked for is a new one. Both have a fixed size; more conversations make it slower, never wrong.
package struct RestingStates {
    /// What is kept of a conversation.
    package struct Entry: Equatable {
        /// Customers' turns so far.
        package var turns: Int
        /// The state as text.
        package var state: String

        /// What is kept of a conversation.
        package init(turns: Int, state: String) {
            self.turns = turns
            self.state = state
        }
    }

    /// 2 MiB of places: chains of ten in a log of two and a half million conversations.
    private static let chainBits = 18
    /// 16 MiB: with two and a half million conversations, two of a thousand new names are looked for in vain.
    private static let filterBits = 27

    private static let headerSize = 32

    private var file: ScratchFile?
    /// Place of each chain's newest entry, 1 more than its offset; 0 where there is none.
    private var newest: [Int] = []
    private var filter: [UInt64] = []

    /// No conversation rests.
    package init() {}

    /// Puts a conversation to rest.
    package mutating func put(_ entry: Entry, for name: String) throws(ScratchFileError) {
        let file = try opened()
        let hash = StableHash.of(name)
        let chain = Int(hash >> UInt64(64 - Self.chainBits))
        let place = file.count
        var bytes: [UInt8] = []
        for number in [newest[chain], entry.turns, name.utf8.count, entry.state.utf8.count] {
            withUnsafeBytes(of: UInt64(number)) { bytes.append(contentsOf: $0) }
        }
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: entry.state.utf8)
        try file.append(bytes)
        newest[chain] = place + 1
        for bit in Self.bits(hash) { filter[bit >> 6] |= 1 << UInt64(bit & 63) }
    }

    /// A conversation as it was left; `nil` where none of this name was put to rest.
    package func entry(for name: String) throws(ScratchFileError) -> Entry? {
        guard let file else { return nil }
        let hash = StableHash.of(name)
        guard Self.bits(hash).allSatisfy({ filter[$0 >> 6] & 1 << UInt64($0 & 63) != 0 }) else { return nil }
        var next = newest[Int(hash >> UInt64(64 - Self.chainBits))]
        while next > 0 {
            let place = next - 1
            let header = try file.read(at: place, count: Self.headerSize)
            func number(_ index: Int) -> Int {
                header.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
            }
            let (nameSize, stateSize) = (number(2), number(3))
            if nameSize == name.utf8.count {
                let text = try file.read(at: place + Self.headerSize, count: nameSize + stateSize)
                if text.prefix(nameSize).elementsEqual(name.utf8) {
                    return Entry(turns: number(1), state: String(decoding: text.dropFirst(nameSize), as: UTF8.self))
                }
            }
            next = number(0)
        }
        return nil
    }

    private mutating func opened() throws(ScratchFileError) -> ScratchFile {
        if let file { return file }
        let made = try ScratchFile()
        newest = [Int](repeating: 0, count: 1 << Self.chainBits)
        filter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        file = made
        return made
    }

    /// Two bits of the filter, of parts of the hash that overlap little.
    private static func bits(_ hash: UInt64) -> [Int] {
        let mask: UInt64 = 1 << UInt64(filterBits) - 1
        return [Int(hash & mask), Int((hash >> 32) & mask)]
    }
}
