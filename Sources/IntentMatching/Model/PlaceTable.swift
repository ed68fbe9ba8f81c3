/// Where in a message each of its features stands: a table as small as the message, so that it stays near the
/// processor, where one with a place for every feature of the model would not.
///
/// Its memory belongs to whoever made it and is freed by `deallocate`.
package struct PlaceTable {
    private struct Slot {
        var id: Int32
        var place: Int32
    }

    private var slots: UnsafeMutableBufferPointer<Slot>
    private var mask = 0

    /// An empty table.
    package init() { slots = .allocate(capacity: 256) }

    package func deallocate() { slots.deallocate() }

    /// Forgets everything and makes room.
    /// - Parameter count: Most features that will be added.
    package mutating func clear(for count: Int) {
        var capacity = 32
        while capacity < 2 * count { capacity *= 2 }
        if capacity > slots.count {
            slots.deallocate()
            slots = .allocate(capacity: capacity)
        }
        mask = capacity - 1
        slots[0..<capacity].initialize(repeating: Slot(id: -1, place: 0))
    }

    /// The place of a feature; where it has none yet, the one given becomes it.
    @inline(__always)
    package func place(of id: Int32, else new: Int) -> Int {
        var slot = Int(truncatingIfNeeded: UInt32(bitPattern: id) &* 0x9e37_79b9 >> 16) & mask
        while slots[slot].id >= 0 {
            if slots[slot].id == id { return Int(slots[slot].place) }
            slot = (slot + 1) & mask
        }
        slots[slot] = Slot(id: id, place: Int32(truncatingIfNeeded: new))
        return new
    }
}
