/// Why a pattern could not be read or filled in.
public struct MessageTemplateError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right.
    public var description: String
    /// Offset in characters in the pattern, where known.
    public var offset: Int?

    /// An error at a place in a pattern.
    public init(description: String, offset: Int? = nil) {
        self.description = description
        self.offset = offset
    }
}
