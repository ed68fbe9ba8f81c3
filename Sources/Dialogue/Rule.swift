/// Names of the rules that decide, in the order in which they are asked.
///
/// The first that applies decides. They appear in `Understanding.rule`, in logs and in explanations.
public enum Rule: String, Sendable, Codable, CaseIterable {
    // About the whole message.

    /// A person owns the conversation.
    case forwarded = "forwarded"
    /// The text was damaged on its way: the customer is asked to send it again.
    case unreadable = "clarify.unreadable"
    /// There is no word in the message, only signs.
    case wordless = "clarify.wordless"
    /// The customer wants none of the choices.
    case noneOfThese = "handoff.none-of-these"
    /// The customer took a choice by number, words or tap.
    case choice = "answer.choice"
    /// The customer took the offer of a person.
    case acceptedPerson = "handoff.accepted-person"
    /// The customer says that the answer was wrong, and nothing else.
    case wrongAnswer = "clarify.wrong-answer"
    /// "All right", "I see".
    case acknowledged = "clarify.acknowledged"

    // About each question of the message.

    /// Somebody is in danger.
    case emergency = "handoff.emergency"
    /// The customer wants a person.
    case person = "handoff.person"
    /// Dissatisfaction with people or service.
    case complaint = "handoff.complaint"
    /// Anger that grows.
    case growingAnger = "handoff.growing-anger"
    /// The next question on the topic.
    case followUp = "answer.follow-up"
    /// Understood by the topic rather than by its words alone.
    case ellipsis = "answer.ellipsis"
    /// Words that settle what the bot asked.
    case settled = "answer.settled"
    /// The intent's policy gives the conversation to a person.
    case policy = "handoff.policy"
    /// Understood surely enough.
    case confident = "answer.confident"
    /// Anger without a question that could be answered.
    case anger = "handoff.anger"
    /// An opener, or a whole area, that does not say what it is about.
    case vague = "clarify.vague"
    /// After a correction: a choice is better than another guess.
    case correction = "clarify.correction"
    /// Understood well enough for a choice.
    case band = "clarify.band"
    /// Not understood.
    case belowBand = "handoff.below-band"

    // What overrules them afterwards.

    /// The bot has asked, or failed, often enough.
    case repeatedFailure = "handoff.repeated-failure"
    /// The intent has no answer that may be given today.
    case noAnswer = "handoff.no-answer"
}
