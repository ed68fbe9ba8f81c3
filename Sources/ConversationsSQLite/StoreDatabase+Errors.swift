internal import Conversations
internal import Foundation
internal import GRDB

extension StoreDatabase {
    /// An error in the store's own terms.
    static func translate(_ error: any Error, path: String) -> ConversationStoreError {
        if let error = error as? ConversationStoreError { return error }
        guard let error = error as? DatabaseError else { return .failed(path: path, detail: "\(error)") }
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path: path)
        case .SQLITE_NOTADB: return .notAStore(path: path)
        case .SQLITE_CORRUPT: return .damaged(path: path, detail: detail)
        case .SQLITE_FULL: return .full(path: path)
        case .SQLITE_CANTOPEN:
            // SQLite says the same of a log that it may not make beside the file.
            return isWritable(path) ? .cannotOpen(path: path, detail: detail) : .readOnly(path: path)
        default: return .failed(path: path, detail: detail)
        }
    }

    private static func isWritable(_ path: String) -> Bool {
        let folder = (path as NSString).deletingLastPathComponent
        let files = FileManager.default
        guard files.isWritableFile(atPath: folder.isEmpty ? "." : folder) else { return false }
        return !files.fileExists(atPath: path) || files.isWritableFile(atPath: path)
    }
}

extension ConversationStoreError {
    /// Whether it may go away by itself while another process opens the same file.
    var isPassing: Bool {
        switch self {
        case .locked, .failed: true
        default: false
        }
    }
}
