/// The bot's own sentences.
///
/// A pack may word each of them itself, under the same name in `phrases`. They are ICU MessageFormat patterns; `placeholders` says which values each one may use.
public enum Phrase: String, Sendable, CaseIterable {
    /// Before a numbered list of choices.
    case clarify = "clarify"
    /// Where only one choice is left: "Do you mean {option}?".
    case clarifyOne = "clarify.one"
    /// Asks openly what the customer wants to know.
    case clarifyOpen = "clarify.open"
    /// Asks openly, and a list of guesses follows.
    case clarifyArea = "clarify.area"
    /// After "no, I meant …": before a list of choices.
    case clarifyCorrection = "clarify.correction"
    /// After "that's not what I asked": asks for other words.
    case clarifyReword = "clarify.reword"
    /// After a list of choices: how to choose, and what to say if none is right.
    case choiceHint = "choice.hint"
    /// The text was damaged on its way.
    case unreadable = "unreadable"
    /// The message held no word.
    case wordless = "wordless"
    /// After "all right".
    case acknowledged = "acknowledged"
    /// Before an answer to an angry customer.
    case sympathy = "sympathy"
    /// After an answer that was given twice already: offers a person.
    case offerPerson = "offer.person"
    /// The next message cannot be kept because the store is out of reach.
    case storeUnavailable = "store.unavailable"
    /// After an emergency's own sentence: nobody could be called because the store is out of reach.
    case emergencyUnavailable = "emergency.unavailable"

    /// Hands off because nothing was understood well enough.
    case handOffLowConfidence = "handoff.low_confidence"
    /// Hands off because the customer wants a person.
    case handOffPerson = "handoff.asked_for_person"
    /// Hands off because the intent's policy says so.
    case handOffPolicy = "handoff.policy"
    /// Hands off after failures.
    case handOffRepeatedFailure = "handoff.repeated_failure"
    /// Hands off a complaint.
    case handOffComplaint = "handoff.complaint"
    /// Hands off an emergency.
    case handOffEmergency = "handoff.emergency"
    /// Hands off because no answer may be given today.
    case handOffNoAnswer = "handoff.no_answer"

    /// While the desk is open: within how many minutes a person takes over.
    case waitMinutes = "wait.minutes"
    /// While the desk is open, for long waits: within how many hours.
    case waitHours = "wait.hours"
    /// Outside desk hours: when the desk opens.
    case waitClosed = "wait.closed"
    /// The desk closes before a person is sure to have taken over.
    case waitClosing = "wait.closing"
    /// The desk has no opening hours ahead.
    case waitUnknown = "wait.unknown"
    /// An emergency while the desk is open.
    case urgentMinutes = "urgent.minutes"
    /// An emergency outside desk hours.
    case urgentClosed = "urgent.closed"

    /// A time of the same day.
    case timeToday = "time.today"
    /// A time of the next day.
    case timeTomorrow = "time.tomorrow"
    /// A time of a later day.
    case timeLater = "time.later"

    /// Names of the values that the sentence may use.
    public var placeholders: [String] {
        switch self {
        case .clarifyOne: ["option"]
        case .waitMinutes, .urgentMinutes: ["minutes"]
        case .waitHours: ["hours"]
        case .waitClosed, .urgentClosed: ["opens"]
        case .waitClosing: ["closes", "opens"]
        case .timeToday, .timeTomorrow: ["time"]
        case .timeLater: ["weekday", "year", "month", "day", "time"]
        default: []
        }
    }
}
