/// What an earlier run made of the same transcripts.
///
/// It is read along with them: as long as both stand in the same order, memory holds a turn. What stands elsewhere is held
/// until it is asked for.
public final class Baseline {
    private struct Key: Hashable {
        var conversation: String
        var turn: Int

        init(_ turn: JudgedTurn) {
            conversation = turn.conversation
            self.turn = turn.prediction.turn
        }
    }

    private let stored: StoredTurns
    private let handsOff: (String) -> Bool
    private var skipped: [Key: JudgedTurn] = [:]

    /// Opens what an earlier run wrote.
    /// - Parameters:
    ///   - file: What `replay` wrote with `--format json`, `--predictions` or `--partial`, plain or gzip.
    ///   - terms: The pack of now, by which the earlier turns are judged too.
    /// - Throws: `TranscriptError` where there is no such file.
    public init(_ file: String, _ terms: ReplayTerms) throws {
        stored = try StoredTurns(file)
        handsOff = terms.handOffIntents.contains
    }

    /// What the earlier run made of a turn, judged by the turn's label of now; `nil` where it does not have the turn, or has
    /// other words in its place.
    /// - Throws: `TranscriptError` with the place of what is no turn.
    func turn(before turn: JudgedTurn) throws -> JudgedTurn? {
        let key = Key(turn)
        guard let old = try find(key), old.text == turn.text else { return nil }
        return old.relabelled(as: turn, handsOff: handsOff)
    }

    /// How many turns nobody has asked for; to be called at the end.
    func countRest() throws -> Int {
        var count = skipped.count
        while try stored.next() != nil { count += 1 }
        return count
    }

    private func find(_ key: Key) throws -> JudgedTurn? {
        if let known = skipped.removeValue(forKey: key) { return known }
        while let turn = try stored.next() {
            if Key(turn) == key { return turn }
            skipped[Key(turn)] = turn
        }
        return nil
    }
}

extension ChangeTally {
    /// Compares a turn with what an earlier run made of it.
    /// - Throws: `TranscriptError` with the place of what is no turn.
    public mutating func add(_ turn: JudgedTurn, against baseline: Baseline) throws {
        if let old = try baseline.turn(before: turn) {
            add(old: old, new: turn)
        } else {
            onlyNew += 1
        }
    }

    /// Counts what only the earlier run has; to be called at the end.
    /// - Throws: `TranscriptError` with the place of what is no turn.
    public mutating func finish(_ baseline: Baseline) throws {
        onlyOld += try baseline.countRest()
    }
}
