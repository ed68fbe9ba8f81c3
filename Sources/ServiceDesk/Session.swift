internal import Conversations
internal import Dialogue

/// A conversation in memory.
struct Session: Sendable {
    /// How it stands on record.
    var sequence = 0
    /// Whether a ticket is open.
    var isOwned = false
    var state = DialogueState()
    /// Answered turns that the store has not taken yet.
    var unsaved: [ConversationUpdate.Event] = []

    init() {
    }

    /// A conversation as it stands on record; a state that this release cannot read counts as none.
    init(_ snapshot: ConversationSnapshot) {
        state = snapshot.stateJSON.flatMap(DialogueState.init(json:)) ?? DialogueState()
        adopt(snapshot)
    }

    /// Takes over where the record stands.
    mutating func adopt(_ snapshot: ConversationSnapshot) {
        sequence = snapshot.sequence
        isOwned = snapshot.openTicket != nil
    }

    /// The state as the store keeps it; `nil` where the dialogue starts afresh.
    var stateJSON: String? { state == DialogueState() ? nil : state.json }
}
