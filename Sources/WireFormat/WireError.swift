/// Why a line was not accepted, as the protocol and the reports name it.
public struct WireError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Machine-readable kind of an error line.
    public enum Code: String, Sendable, Hashable {
        /// Not JSON, or not an object.
        case invalidJSON = "invalid_json"
        /// Bytes that are no UTF-8.
        case invalidUTF8 = "invalid_utf8"
        /// More bytes than a line may have.
        case tooLong = "too_long"
        /// A required field is absent.
        case missingField = "missing_field"
        /// A field has a value of the wrong kind.
        case invalidField = "invalid_field"
        /// A `type` that the protocol does not know.
        case unknownType = "unknown_type"
        /// The same message id came before with another text.
        case idConflict = "id_conflict"
        /// The store cannot take what the line asks for.
        case storeUnavailable = "store_unavailable"
        /// The new intent files were not taken; the old ones still serve.
        case reloadFailed = "reload_failed"
        /// What the line refers to does not exist.
        case notFound = "not_found"
    }

    /// Kind of error.
    public var code: Code
    /// What is wrong and what to do, in words.
    public var message: String

    /// Names an error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
