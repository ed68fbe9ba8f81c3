/// One conversation as far as it has been judged.
///
/// It belongs to one thread at a time: to the one that judges its lines, else to the one that hands them out.
final class ConversationSlot<State> {
    var state: State
    /// Customers' turns so far.
    var turns: Int
    /// Its group in the batch that is being made; `nil` where it has none yet.
    var group: Int?

    init(state: State, turns: Int = 0) {
        self.state = state
        self.turns = turns
    }
}

/// Conversations by name: those that were heard of lately in memory, the quiet ones in a file.
struct ConversationTable<Judge: ConversationJudge> {
    private let judge: Judge
    /// From so many lines of customers on, without one of its own, a conversation may be put to rest; after twice as many
    /// it surely is.
    private let quietLines: Int
    private var recent: [String: ConversationSlot<Judge.State>] = [:]
    private var older: [String: ConversationSlot<Judge.State>] = [:]
    private var resting = RestingStates()
    private var lines = 0

    init(judge: Judge, quietLines: Int) {
        self.judge = judge
        self.quietLines = quietLines
    }

    /// The conversation of a line.
    mutating func slot(for name: String) throws(ScratchFileError) -> ConversationSlot<Judge.State> {
        lines += 1
        if let slot = recent[name] { return slot }
        let slot: ConversationSlot<Judge.State>
        if let known = older.removeValue(forKey: name) {
            slot = known
        } else if let entry = try resting.entry(for: name) {
            slot = ConversationSlot(state: judge.state(from: entry.state), turns: entry.turns)
        } else {
            slot = ConversationSlot(state: judge.fresh)
        }
        recent[name] = slot
        return slot
    }

    /// Puts to rest what has been quiet for long; to be called while no line waits to be judged.
    mutating func rest() throws(ScratchFileError) {
        guard lines >= quietLines else { return }
        lines = 0
        for (name, slot) in older {
            try resting.put(.init(turns: slot.turns, state: judge.text(of: slot.state)), for: name)
        }
        older = recent
        recent = [:]
    }
}
