internal import CICUShims

/// A value for a named argument of a message.
public enum TemplateValue: Sendable, Hashable {
    case text(String)
    case number(Double)
}

/// An ICU MessageFormat pattern, parsed once and filled in often; safe to use from many threads at once.
public struct MessageTemplate: Sendable {
    /// Names of the arguments that the pattern uses, sorted.
    public let argumentNames: [String]

    /// - Throws: `MessageTemplateError` with the place in the pattern where it cannot be read.
    public init(pattern: String, locale: String) throws {
        self.argumentNames = []
    }

    /// The message with its arguments filled in.
    /// - Throws: `MessageTemplateError` where an argument of the pattern has no value.
    public func format(_ values: [String: TemplateValue]) throws -> String { "" }
}

/// Why a pattern could not be read or filled in.
public struct MessageTemplateError: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    public var description: String
    /// Offset in characters in the pattern, where known.
    public var offset: Int?

    public init(description: String, offset: Int? = nil) {
        self.description = description
        self.offset = offset
    }
}
