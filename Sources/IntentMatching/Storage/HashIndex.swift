internal import CKernels

/// Finds the number of a 64-bit name: open addressing, at most two thirds full, eight slots in a cache line.
///
/// A slot keeps 31 bits of a hash of the name rather than the name. Two names of one index never look alike: it is laid
/// out with another salt until they differ. A name that is not in the index is taken for one that is about once in two
/// thousand million.
package struct HashIndex: Sendable {
    struct Slot: Sendable {
        /// What tells names apart; 0 where the slot is free.
        var tag: UInt32 = 0
        var value: UInt32 = 0
    }

    let slots: FixedArray<Slot>
    let salt: UInt64
    private let mask: Int

    /// - Precondition: The number of slots is a power of two, and one of them is free.
    init(slots: FixedArray<Slot>, salt: UInt64) {
        self.slots = slots
        self.salt = salt
        mask = slots.count - 1
    }

    /// Numbers names in their order; they must differ from each other.
    package init(_ keys: some Collection<UInt64>) {
        self.init(count: keys.count, entries: keys.lazy.enumerated().map { ($1, UInt32($0)) })
    }

    /// Stores a number with each name.
    package init(counts: [UInt64: UInt32]) {
        self.init(count: counts.count, entries: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    private init(count: Int, entries: some Sequence<(UInt64, UInt32)>) {
        var capacity = 16
        while capacity * 2 < count * 3 { capacity *= 2 }
        var salt: UInt64 = 0
        while true {
            if let slots = Self.layOut(entries, capacity: capacity, salt: salt) {
                self.init(slots: FixedArray(slots), salt: salt)
                return
            }
            salt &+= FeatureHash.seed
        }
    }

    /// - Returns: `nil` where two names would look alike.
    private static func layOut(_ entries: some Sequence<(UInt64, UInt32)>, capacity: Int, salt: UInt64) -> [Slot]? {
        var slots = [Slot](repeating: Slot(), count: capacity)
        for (key, value) in entries {
            let tag = tag(key, salt)
            var place = home(key, salt) & (capacity - 1)
            while slots[place].tag != 0 {
                if slots[place].tag == tag { return nil }
                place = (place + 1) & (capacity - 1)
            }
            slots[place] = Slot(tag: tag, value: value)
        }
        return slots
    }

    /// Spreads names that are alike, such as pairs of characters, over the table.
    @inline(__always)
    private static func home(_ key: UInt64, _ salt: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key ^ (key >> 32) ^ salt) &* FeatureHash.seed) >> 36)
    }

    @inline(__always)
    private static func tag(_ key: UInt64, _ salt: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: ((key ^ salt) &* 0xff51_afd7_ed55_8ccd) >> 32) | 1
    }

    /// - Returns: The name's number, or −1.
    @inline(__always)
    package func id(of key: UInt64) -> Int32 { payload(of: key).map { Int32(bitPattern: $0) } ?? -1 }

    /// Has a name's slot brought near, where many names are to be looked up.
    @inline(__always)
    func prefetch(_ key: UInt64) { CKernels_prefetch(slots.base + (Self.home(key, salt) & mask)) }

    /// - Returns: What is stored with the name, or `nil` where it is not here.
    @inline(__always)
    package func payload(of key: UInt64) -> UInt32? {
        let base = slots.base
        let tag = Self.tag(key, salt)
        var place = Self.home(key, salt) & mask
        while true {
            let slot = base[place]
            if slot.tag == tag { return slot.value }
            if slot.tag == 0 { return nil }
            place = (place + 1) & mask
        }
    }
}

/// Numbers 64-bit names in the order in which they first come.
struct HashInterner {
    private(set) var keys: [UInt64] = []
    private var slots: [Int32]
    private var mask: Int

    init() {
        slots = [Int32](repeating: -1, count: 1 << 12)
        mask = slots.count - 1
    }

    mutating func intern(_ key: UInt64) -> Int32 {
        if keys.count * 2 >= slots.count { grow() }
        var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[place] >= 0 {
            if keys[Int(slots[place])] == key { return slots[place] }
            place = (place + 1) & mask
        }
        slots[place] = Int32(keys.count)
        keys.append(key)
        return slots[place]
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        mask = slots.count - 1
        for (id, key) in keys.enumerated() {
            var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
            while slots[place] >= 0 { place = (place + 1) & mask }
            slots[place] = Int32(id)
        }
    }
}
