/// How a contact ended.
public enum ContactOutcome: String, Sendable, CaseIterable {
    /// The bot alone, and its last word was an answer.
    case answered
    /// The bot alone, and its last word was a choice that the customer left.
    case leftAtChoice = "left_at_choice"
    /// A person was called, or spoke.
    case person = "with_person"
    /// Nobody said anything, as far as is on record.
    case unanswered
}
