/// Something that is counted and adds up.
protocol Addable: Codable, Sendable {
    /// Nothing counted.
    init()
    /// Adds what another counted.
    mutating func add(_ other: Self)
}

extension Int: Addable {
    mutating func add(_ other: Int) { self += other }
}

/// What was counted under names out of transcripts, of which there may be any number.
///
/// Up to `capacity` names everything is kept. Beyond it, only names whose hash begins with enough zero bits are kept, one
/// more bit whenever they are too many again; what is kept is counted exactly. Which names these are depends on the set of
/// names alone, so the table is the same for any order and for any division of the turns into parts (P. B. Gibbons,
/// "Distinct sampling for highly-accurate answers to distinct values queries and event reports", VLDB 2001).
struct BoundedTable<Value: Addable>: Codable, Sendable {
    /// Most names kept.
    let capacity: Int
    /// Zero bits with which the hash of a name must begin; 0 while every name is kept.
    private(set) var level = 0
    /// What was counted, by name.
    private(set) var values: [String: Value] = [:]

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Whether every name that came is there.
    var isWhole: Bool { level == 0 }

    /// Counts something under a name.
    mutating func update(_ name: String, _ count: (inout Value) -> Void) {
        guard isKept(name) else { return }
        count(&values[name, default: Value()])
        shrink()
    }

    /// Adds another table's counts.
    mutating func add(_ other: BoundedTable) {
        if other.level > level {
            level = other.level
            values = values.filter { isKept($0.key) }
        }
        for (name, value) in other.values where isKept(name) { values[name, default: Value()].add(value) }
        shrink()
    }

    private func isKept(_ name: String) -> Bool {
        level == 0 || StableHash.of(name).leadingZeroBitCount >= level
    }

    private mutating func shrink() {
        while values.count > capacity {
            level += 1
            values = values.filter { isKept($0.key) }
        }
    }
}
