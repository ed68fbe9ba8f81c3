public import WireFormat

/// What changes for the same questions once the patch is applied.
///
/// Questions that became examples are of course understood then; so those that did not are counted apart.
public struct MiningEffect: Sendable, Hashable {
    /// Questions that were not served, and will be.
    public var gained = 0
    /// Of them, those whose wording is not among what was added.
    public var gainedUnseen = 0
    /// Questions that were served, and will not be.
    public var lost = 0

    /// Compares two replays of the same transcripts.
    /// - Parameters:
    ///   - before: Questions as they came out.
    ///   - after: The same with the patched pack.
    ///   - groups: What was proposed.
    public init(before: [LoggedTurn], after: [LoggedTurn], groups: [MinedGroup]) {
        let added = Set(groups.flatMap { $0.proposed.map(\.text) })
        func key(_ turn: LoggedTurn) -> String { "\(turn.place)\u{0}\(turn.text)" }
        var outcomes: [String: Bool] = [:]
        for turn in after { outcomes[key(turn)] = isServed(turn) }
        for turn in before {
            guard let isServedThen = outcomes[key(turn)] else { continue }
            switch (isServed(turn), isServedThen) {
            case (false, true):
                gained += 1
                if !added.contains(turn.text) { gainedUnseen += 1 }
            case (true, false): lost += 1
            default: continue
            }
        }
        func isServed(_ turn: LoggedTurn) -> Bool { turn.outcome == .met }
    }

    /// What changes, in a sentence for people.
    public var text: String {
        let unseen = gainedUnseen > 0 ? " (\(gainedUnseen) in other words than were added)" : ""
        let losses = lost == 0 ? "none that is served today is lost" : "\(lost) served today no longer"
        return "After applying, \(gained) more of these questions are served\(unseen); \(losses)."
    }

    /// The same for programs.
    public var json: JSONValue {
        .object([
            .init("gained", .integer(gained)), .init("gained_unseen", .integer(gainedUnseen)),
            .init("lost", .integer(lost)),
        ])
    }
}
