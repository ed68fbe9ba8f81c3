internal import Conversations

/// Names a state of a session; 0 is none.
typealias SessionVersion = UInt64

/// The conversations in memory, at most so many; the longest idle leave first.
///
/// Turns are decided ahead of the commits that put earlier ones on record. So a session has two ends: what the next turn
/// is decided on (`latest`), and what is settled. Where a settled turn came out differently from what later turns were
/// decided on, those are decided anew when they settle, and once nothing is under way `latest` is set right.
struct SessionTable: Sendable {
    /// A conversation with its turns under way.
    struct Entry: Sendable {
        /// The session after every turn that was decided.
        var latest: Session
        var latestVersion: SessionVersion
        /// Version of the last settled session.
        var settledVersion: SessionVersion
        /// The last settled session, where later turns were decided on another one.
        var correction: Session?
        /// Parts of batches that are decided, or about to be, and not settled.
        var underWay = 0
        fileprivate var used: UInt64 = 0
        fileprivate var isIdle: Bool { underWay == 0 && latest.unsaved.isEmpty }

        fileprivate init(_ session: Session, version: SessionVersion) {
            latest = session
            latestVersion = version
            settledVersion = version
        }

        fileprivate mutating func begin(at time: UInt64) -> (session: Session, version: SessionVersion) {
            used = time
            underWay += 1
            return (latest, latestVersion)
        }

        /// Takes note of settled parts: of the version they came to, and of the session where it is not the one that
        /// was decided.
        mutating func settle(_ version: SessionVersion, correction: Session?, parts: Int) {
            settledVersion = version
            self.correction = correction
            underWay -= parts
            if underWay == 0, let correction {
                latest = correction
                latestVersion = version
                self.correction = nil
            }
        }
    }

    private var entries: [String: Entry] = [:]
    private var clock: UInt64 = 0
    private var lastVersion: SessionVersion = 0
    private let limit: Int

    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// Number of conversations in memory.
    var count: Int { entries.count }

    /// Whether a conversation is in memory.
    func contains(_ conversation: String) -> Bool { entries[conversation] != nil }

    /// A conversation in memory.
    subscript(conversation: String) -> Entry? {
        get { entries[conversation] }
        _modify { yield &entries[conversation] }
    }

    /// A version that nothing has yet.
    mutating func newVersion() -> SessionVersion {
        lastVersion += 1
        return lastVersion
    }

    /// Brings a conversation into memory.
    mutating func insert(_ session: Session, as conversation: String) {
        entries[conversation] = Entry(session, version: newVersion())
    }

    /// Begins to work on a conversation in memory.
    /// - Returns: What to decide on.
    mutating func begin(_ conversation: String) -> (session: Session, version: SessionVersion) {
        clock += 1
        return entries[conversation]?.begin(at: clock) ?? (Session(), 0)
    }

    /// Idle conversations with turns that the store has not taken, by name.
    var unsaved: [(conversation: String, session: Session)] {
        entries.filter { $0.value.underWay == 0 && !$0.value.latest.unsaved.isEmpty }
            .map { (conversation: $0.key, session: $0.value.latest) }
            .sorted { $0.conversation < $1.conversation }
    }

    /// Lets idle conversations go once there are too many: an eighth at a time, so that the search for them is rare.
    ///
    /// Those with turns under way or unsaved stay.
    mutating func trim() {
        guard entries.count > limit else { return }
        let surplus = entries.count - limit + limit / 8
        let uses = entries.values.compactMap { $0.isIdle ? $0.used : nil }.sorted()
        guard let last = uses.prefix(surplus).last else { return }
        for name in entries.compactMap({ $0.value.isIdle && $0.value.used <= last ? $0.key : nil }) {
            entries[name] = nil
        }
    }
}
