internal import Dialogue

/// Gathers the turns that came out otherwise than before, those alike under one entry.
public struct ChangeTally {
    /// Turns that customers word alike and that changed alike.
    public struct Group: Sendable {
        /// How they changed.
        public var kind: ChangeKind
        /// How many there are.
        public var count: Int
        /// Where the first ones stand: `file:line`.
        public var places: [String]
        /// The first one before.
        public var old: JudgedTurn
        /// The first one now.
        public var new: JudgedTurn
    }

    /// What makes two changed turns alike.
    private struct Key: Hashable {
        var kind: ChangeKind
        var text: String
        var actions: [DecisionAction]
        var old: [String]
        var new: [String]
    }

    /// Most entries; what comes later is counted and not shown, so that memory stays bounded.
    private static let mostGroups = 20_000
    /// Most places kept of an entry.
    private static let mostPlaces = 20

    private let terms: ReplayTerms
    private let comparison: TurnComparison
    private var places: [Key: Int] = [:]
    private var found: [Group] = []

    /// Turns that were compared.
    public private(set) var compared = 0
    /// Turns by how they changed.
    public private(set) var counts: [ChangeKind: Int] = [:]
    /// Changed turns that stand in no entry, because there are too many different ones.
    public private(set) var unlisted = 0
    /// Turns of this run that the earlier one does not have.
    public var onlyNew = 0
    /// Turns of the earlier run that this one does not have.
    public var onlyOld = 0
    /// Figures of the turns compared, before.
    public private(set) var oldFigures = Figures()
    /// Figures of the turns compared, now.
    public private(set) var newFigures = Figures()

    /// Nothing compared yet.
    /// - Parameter terms: The pack of now: it says which intents hand off, and which texts are alike.
    public init(_ terms: ReplayTerms) {
        self.terms = terms
        comparison = TurnComparison(handsOff: terms.handOffIntents.contains)
    }

    /// Compares what an earlier run and this one made of the same turn.
    public mutating func add(old: JudgedTurn, new: JudgedTurn) {
        compared += 1
        oldFigures.count(old.prediction, old.verdict)
        newFigures.count(new.prediction, new.verdict)
        guard let kind = comparison.kind(old: old, new: new) else { return }
        counts[kind, default: 0] += 1
        let key = Key(
            kind: kind,
            text: terms.folded(new.text),
            actions: [old.action, new.action],
            old: old.understood,
            new: new.understood
        )
        if let place = places[key] {
            found[place].count += 1
            if found[place].places.count < Self.mostPlaces { found[place].places.append(new.place) }
        } else if found.count < Self.mostGroups {
            places[key] = found.count
            found.append(Group(kind: kind, count: 1, places: [new.place], old: old, new: new))
        } else {
            unlisted += 1
        }
    }

    /// What changed: lost, gained, moved, wording; within each what customers ask most, then in the order of the
    /// transcripts.
    public var groups: [Group] {
        ChangeKind.allCases.flatMap { kind in
            found.enumerated().filter { $0.element.kind == kind }
                .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
                .map(\.element)
        }
    }

    /// Turns that changed in one way.
    public func count(_ kind: ChangeKind) -> Int { counts[kind] ?? 0 }
}
