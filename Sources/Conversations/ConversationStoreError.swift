/// Why a store could not do what it was asked.
///
/// The description names the place and the remedy.
public enum ConversationStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no store at this path.
    case missing(path: String)
    /// Another program keeps the store locked.
    case locked(path: String)
    /// The store cannot be written.
    case readOnly(path: String)
    /// The file is no database, or not one of conversations.
    case notAStore(path: String)
    /// The database is damaged.
    case damaged(path: String, detail: String)
    /// There is no room left on the disk.
    case full(path: String)
    /// The file was moved away, removed or replaced while it was in use, so nobody else sees what is written to it.
    case replaced(path: String)
    /// A newer release wrote the store.
    case newerSchema(path: String)
    /// The store cannot be opened.
    case cannotOpen(path: String, detail: String)
    /// Anything else that the database reported.
    case failed(path: String, detail: String)

    /// A back-up would replace a file.
    case fileExists(path: String)
    /// A back-up cannot be written.
    case cannotCopy(path: String, detail: String)

    /// The store holds no such ticket.
    case noSuchTicket(id: String)
    /// Another agent holds the ticket.
    case heldByOther(ticket: String, holder: String)
    /// Nobody holds the ticket.
    case notClaimed(ticket: String)
    /// The ticket is done.
    case alreadyResolved(ticket: String, agent: String)
    /// Nothing was ever sent under this id.
    case noSuchDelivery(id: String)
    /// The store holds no such conversation.
    case noSuchConversation(id: String)

    /// Whether the store itself is in trouble, rather than what was asked of it.
    public var isStoreTrouble: Bool {
        switch self {
        case .missing, .locked, .readOnly, .notAStore, .damaged, .full, .replaced, .newerSchema, .cannotOpen,
            .failed:
            true
        case .fileExists, .cannotCopy, .noSuchTicket, .heldByOther, .notClaimed, .alreadyResolved, .noSuchDelivery,
            .noSuchConversation:
            false
        }
    }

    /// What is wrong, where, and what to do about it.
    public var description: String {
        switch self {
        case .missing(let path):
            "there is no store at \(path): chat and pipe make one; check --store or CONCIERGE_STORE"
        case .locked(let path):
            "the store \(path) is locked by another program: wait, or end the program that holds it"
        case .readOnly(let path):
            "the store \(path) cannot be written: give this user write permission on the file and its folder, "
                + "or choose another place with --store"
        case .notAStore(let path):
            "\(path) is not a store of conversations: choose another file with --store"
        case .damaged(let path, let detail):
            "the store \(path) is damaged (\(detail)): keep the file and go back to the last back-up"
        case .full(let path):
            "there is no room left on the disk for the store \(path): free some space"
        case .replaced(let path):
            "the store \(path) was removed or replaced while it was in use: put the file back, or start this program again"
        case .newerSchema(let path):
            "a newer version of concierge wrote the store \(path): use that version, or another file with --store"
        case .cannotOpen(let path, let detail):
            "the store \(path) cannot be opened (\(detail)): check the path given by --store or CONCIERGE_STORE"
        case .failed(let path, let detail):
            "the store \(path) failed: \(detail)"
        case .fileExists(let path):
            "\(path) is there already: choose another name, or say --replace"
        case .cannotCopy(let path, let detail):
            "the back-up \(path) cannot be written (\(detail)): choose another place"
        case .noSuchTicket(let id):
            "there is no ticket \(id): `queue list --state all` shows those there are"
        case .heldByOther(let ticket, let holder):
            "\(holder) holds ticket \(ticket)"
        case .notClaimed(let ticket):
            "nobody holds ticket \(ticket): claim it first"
        case .alreadyResolved(let ticket, let agent):
            "ticket \(ticket) was resolved by \(agent)"
        case .noSuchDelivery(let id):
            "nothing was sent under the id \(id)"
        case .noSuchConversation(let id):
            "there is no conversation \(id)"
        }
    }
}
