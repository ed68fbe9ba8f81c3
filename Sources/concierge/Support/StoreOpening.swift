internal import Conversations
internal import ConversationsSQLite

extension StoreOptions {
    /// Opens the store.
    /// - Parameter purpose: What this process does with it.
    /// - Returns: The store.
    /// - Throws: Exit status 69 with the place and the remedy.
    func open(for purpose: SQLiteConversationStore.Purpose) throws(CommandFailure) -> SQLiteConversationStore {
        do throws(ConversationStoreError) {
            return try SQLiteConversationStore(path: location, for: purpose)
        } catch {
            throw CommandFailure(.storeUnavailable, error.description)
        }
    }
}
