internal import Dialogue
internal import WireFormat

/// What changed between two runs over the same turns, with the reasons of both.
public struct ChangeReport: Sendable {
    /// Turns that customers word alike and that changed alike, with why they came out as they did.
    public struct Entry: Sendable {
        /// The turns.
        public var group: ChangeTally.Group
        /// Why it came out so before.
        public var whyOld: String
        /// Why it comes out so now.
        public var whyNew: String
    }

    /// Turns that were compared.
    public var compared: Int
    /// Turns by how they changed.
    public var counts: [ChangeKind: Int]
    /// What changed: lost, gained, moved, wording; within each what customers ask most first.
    public var entries: [Entry]
    /// Changed turns that stand in no entry.
    public var unlisted: Int
    /// Turns of this run that the earlier one does not have.
    public var onlyNew: Int
    /// Turns of the earlier run that this one does not have.
    public var onlyOld: Int
    /// Figures of the turns compared, before.
    public var oldFigures: Figures
    /// Figures of the turns compared, now.
    public var newFigures: Figures

    /// Writes the reasons down.
    /// - Parameters:
    ///   - tally: What was gathered.
    ///   - grounds: What else the earlier pack, or this one, has to say of a turn, such as its nearest example.
    public init(
        _ tally: ChangeTally,
        grounds: (_ turn: JudgedTurn, _ isOld: Bool) -> String? = { _, _ in nil }
    ) {
        compared = tally.compared
        counts = tally.counts
        unlisted = tally.unlisted
        onlyNew = tally.onlyNew
        onlyOld = tally.onlyOld
        oldFigures = tally.oldFigures
        newFigures = tally.newFigures
        func why(_ turn: JudgedTurn, isOld: Bool) -> String {
            [turn.why, grounds(turn, isOld)].compactMap(\.self).joined(separator: "; ")
        }
        entries = tally.groups.map { group in
            Entry(group: group, whyOld: why(group.old, isOld: true), whyNew: why(group.new, isOld: false))
        }
    }

    /// Turns that changed in one way.
    public func count(_ kind: ChangeKind) -> Int { counts[kind] ?? 0 }
}
