/// Finds the number of a 64-bit name: open addressing, at most two thirds full, one cache line a look-up.
struct HashIndex: Sendable {
    struct Slot: Sendable {
        var key: UInt64
        /// −1 where the slot is free.
        var id: Int32
        var payload: UInt32 = 0
    }

    let slots: FixedArray<Slot>
    private let mask: Int

    init(slots: FixedArray<Slot>) {
        self.slots = slots
        mask = slots.count - 1
    }

    /// Numbers names in their order; they must differ from each other.
    init(_ keys: some Collection<UInt64>) {
        var capacity = 16
        while capacity * 2 < keys.count * 3 { capacity *= 2 }
        let mask = capacity - 1
        slots = FixedArray(count: capacity) { slots in
            slots.initialize(repeating: Slot(key: 0, id: -1))
            for (id, key) in keys.enumerated() {
                var place = Self.home(key) & mask
                while slots[place].id >= 0 { place = (place + 1) & mask }
                slots[place] = Slot(key: key, id: Int32(id))
            }
        }
        self.mask = mask
    }

    /// Stores a count with each name.
    init(counts: [UInt64: UInt32]) {
        let keys = counts.keys.sorted()
        let index = HashIndex(keys)
        slots = FixedArray(count: index.slots.count) { slots in
            for place in 0..<slots.count {
                var slot = index.slots[place]
                if slot.id >= 0 { slot.payload = counts[slot.key] ?? 0 }
                slots.initializeElement(at: place, to: slot)
            }
        }
        mask = slots.count - 1
    }

    /// Spreads names that are alike, such as pairs of characters, over the table.
    @inline(__always)
    private static func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* FeatureHash.seed) >> 24)
    }

    /// - Returns: The name's number, or −1.
    @inline(__always)
    func id(of key: UInt64) -> Int32 { find(key).id }

    /// - Returns: What is stored with the name, or `nil` where it is not here.
    @inline(__always)
    func payload(of key: UInt64) -> UInt32? {
        let slot = find(key)
        return slot.id < 0 ? nil : slot.payload
    }

    @inline(__always)
    private func find(_ key: UInt64) -> Slot {
        let base = slots.base
        var place = Self.home(key) & mask
        while true {
            let slot = base[place]
            if slot.id < 0 || slot.key == key { return slot }
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
