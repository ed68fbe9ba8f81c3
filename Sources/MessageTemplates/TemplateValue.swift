/// A value for a named argument of a message.
public enum TemplateValue: Sendable, Hashable {
    /// Words, put in as they are.
    case text(String)
    /// A number, written as the message's language writes numbers, and what plurals are formed with.
    case number(Double)
}
