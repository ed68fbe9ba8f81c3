internal import Conversations
internal import ConversationsSQLite

extension StoreOptions {
    /// Opens the store.
    /// - Parameter purpose: What this process does with it.
    /// - Returns: The store.
    /// - Throws: The place and the remedy.
    func open(for purpose: SQLiteConversationStore.Purpose) throws(CommandFailure) -> SQLiteConversationStore {
        do throws(ConversationStoreError) {
            return try SQLiteConversationStore(path: location, for: purpose)
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension CommandFailure {
    /// A failure of the store, told by the exit status that fits it.
    init(_ error: ConversationStoreError) {
        let status: ExitStatus =
            switch error {
            case .heldByOther, .notClaimed, .alreadyResolved: .findings
            case .fileExists, .cannotCopy: .inputOutput
            case .missing, .noSuchTicket, .noSuchDelivery, .noSuchConversation: .inputMissing
            case .locked, .readOnly, .notAStore, .damaged, .full, .replaced, .newerSchema, .cannotOpen,
                .failed:
                .storeUnavailable
            }
        self.init(status, error.description)
    }
}
