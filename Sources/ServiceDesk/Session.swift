internal import Conversations
internal import Dialogue
internal import Foundation

/// A conversation in memory.
struct Session: Sendable {
    /// How it stands on record.
    var sequence = 0
    var openTicket: String?
    var state = DialogueState()
    /// Answered turns that the store has not taken yet.
    var unsaved: [ConversationUpdate.Event] = []

    init() {
    }

    init(_ snapshot: ConversationSnapshot) {
        state = snapshot.stateJSON.flatMap(Self.state(json:)) ?? DialogueState()
        adopt(snapshot)
    }

    /// Takes over where the record stands, and the record's state unless turns were answered that it lacks.
    mutating func rebase(on snapshot: ConversationSnapshot) {
        if unsaved.isEmpty {
            self = Session(snapshot)
        } else {
            adopt(snapshot)
        }
    }

    /// Takes over where the record stands.
    mutating func adopt(_ snapshot: ConversationSnapshot) {
        sequence = snapshot.sequence
        openTicket = snapshot.openTicket
    }

    /// The state as the store keeps it; `nil` where it cannot be written, so that the dialogue starts afresh.
    var stateJSON: String? {
        guard let data = try? JSONEncoder().encode(state) else { return nil }
        return String(bytes: data, encoding: .utf8)
    }

    /// A state that an older release wrote and this one cannot read counts as none.
    private static func state(json: String) -> DialogueState? {
        try? JSONDecoder().decode(DialogueState.self, from: Data(json.utf8))
    }
}

/// The conversations in memory, at most so many; the longest idle leave first.
struct SessionCache: Sendable {
    private var sessions: [String: (session: Session, used: UInt64)] = [:]
    private var clock: UInt64 = 0
    private let limit: Int

    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// Number of conversations in memory.
    var count: Int { sessions.count }

    /// The session of a conversation; setting it counts as use.
    subscript(conversation: String) -> Session? {
        get { sessions[conversation]?.session }
        set {
            guard let newValue else {
                sessions[conversation] = nil
                return
            }
            clock += 1
            sessions[conversation] = (newValue, clock)
        }
    }

    /// Conversations with turns that the store has not taken, by name.
    var unsaved: [(conversation: String, session: Session)] {
        sessions.filter { !$0.value.session.unsaved.isEmpty }
            .map { (conversation: $0.key, session: $0.value.session) }
            .sorted { $0.conversation < $1.conversation }
    }

    /// Lets idle conversations go once there are too many: an eighth at a time, so that the search for them is rare.
    ///
    /// Those with unsaved turns stay.
    mutating func trim() {
        guard sessions.count > limit else { return }
        let surplus = sessions.count - limit + limit / 8
        let idle = sessions.filter { $0.value.session.unsaved.isEmpty }.map { (name: $0.key, used: $0.value.used) }
            .sorted { $0.used < $1.used }
        for entry in idle.prefix(surplus) { sessions[entry.name] = nil }
    }
}
