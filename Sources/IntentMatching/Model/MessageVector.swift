/// Features of one message in numbers, in storage that is used again and again.
package struct MessageVector {
    /// A feature that the message holds.
    package struct Entry: Sendable {
        /// Its number in the model.
        package var id: Int32
        /// Its value in units.
        var units: Int32 = 0
        var value: Float = 0
        /// How often the message holds it.
        var count: UInt16 = 1
        var kind: FeatureKind

        /// A feature that stands in the message once.
        package init(id: Int32, kind: FeatureKind) {
            self.id = id
            self.kind = kind
        }
    }

    /// Each feature once, in the order in which they first come.
    package var entries: [Entry] = []
    /// Telling features that no example holds, each counted once.
    package var unknownTelling = 0
    /// Those of them that are words or single characters, and half of each word that was read as another.
    var strange: Float = 0
    /// Names of the telling features that no example holds.
    var unknown: [UInt64] = []

    /// An empty message.
    package init() {}

    mutating func clear() {
        entries.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        unknownTelling = 0
        strange = 0
    }
}
