/// An ICU MessageFormat pattern, parsed once and filled in often; safe to use from many threads at once.
///
/// Patterns that only name arguments, `{parking_rate}`, are filled in without ICU; the others (`plural`, `select`,
/// quoted braces, numbers in need of grouping) by it.
public struct MessageTemplate: Sendable {
    /// Names of the arguments that the pattern uses, sorted.
    public let argumentNames: [String]
    /// Those that need a number (`plural`, `selectordinal`, `number`, `date`, …), sorted.
    public let numericArgumentNames: [String]

    /// The pattern's pieces, where it is simple.
    private let simple: SimplePattern?
    private let message: MessageFormat

    /// Reads a pattern.
    /// - Parameters:
    ///   - pattern: ICU MessageFormat with named arguments.
    ///   - locale: BCP 47 tag that plurals and numbers follow.
    /// - Throws: `MessageTemplateError` with the place in the pattern where it cannot be read.
    public init(pattern: String, locale: String) throws {
        if let simple = SimplePattern(pattern, locale: locale) {
            self.simple = simple
            message = MessageFormat(wellFormed: pattern, locale: locale)
            argumentNames = Set(simple.argumentNames).sorted()
            numericArgumentNames = []
        } else {
            simple = nil
            message = try MessageFormat(pattern: pattern, locale: locale)
            let arguments = try message.arguments()
            argumentNames = Set(arguments.map(\.name)).sorted()
            numericArgumentNames = Set(arguments.filter(\.needsNumber).map(\.name)).sorted()
        }
    }

    /// The message with its arguments filled in.
    ///
    /// Values that the pattern does not name are ignored.
    /// - Throws: `MessageTemplateError` where an argument of the pattern has no value, or one that needs a number
    ///   has a text.
    public func format(_ values: [String: TemplateValue]) throws -> String {
        try simple?.format(values) ?? formatByICU(values)
    }

    /// The same without the fast path for simple patterns.
    package func formatByICU(_ values: [String: TemplateValue]) throws -> String {
        for name in argumentNames where values[name] == nil {
            throw MessageTemplateError(description: "{\(name)} has no value")
        }
        for name in numericArgumentNames {
            if case .text(let text)? = values[name] {
                throw MessageTemplateError(description: "{\(name)} needs a number, not the text \"\(text)\"")
            }
        }
        return try message.format(argumentNames.compactMap { name in values[name].map { (name, $0) } })
    }
}
