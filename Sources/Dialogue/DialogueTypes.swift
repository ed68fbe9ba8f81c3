public import Foundation
public import IntentMatching
public import IntentModel

/// What a customer sends.
public struct CustomerMessage: Sendable, Hashable {
    /// As the customer wrote it.
    public var text: String
    /// What the channel believes about the language; a message whose language is certain decides for itself.
    public var localeHint: Language?

    /// A message with what the channel knows about it.
    public init(text: String, localeHint: Language? = nil) {
        self.text = text
        self.localeHint = localeHint
    }
}

/// What the bot does with a message.
public enum DecisionAction: String, Sendable, Codable, CaseIterable {
    /// It answers.
    case answer
    /// It offers a choice or asks what the question is about.
    case clarify
    /// It gives the conversation to a person.
    case handoff
    /// A person owns the conversation: the message goes to them and the bot says nothing.
    case forwarded
}

/// Why a person is called.
public enum HandOffReason: String, Sendable, Codable, CaseIterable {
    /// Nothing was understood well enough.
    case lowConfidence = "low_confidence"
    /// The customer wants a person.
    case askedForPerson = "asked_for_person"
    /// The intent's policy says so.
    case policy
    /// Two failures in a row.
    case repeatedFailure = "repeated_failure"
    /// The customer is dissatisfied, or anger grew.
    case complaint
    /// Somebody is in danger.
    case emergency
    /// The intent has no answer that may be given today.
    case noAnswer = "no_answer"
}

/// One question of a message, as understood.
public struct Understanding: Sendable, Hashable, Codable {
    /// An intent with its probability.
    public struct Option: Sendable, Hashable, Codable {
        /// Id of the intent.
        public var intent: String
        /// Probability, 0 to 1, that it is right.
        public var confidence: Double

        /// An intent with its probability.
        public init(intent: String, confidence: Double) {
            self.intent = intent
            self.confidence = confidence
        }
    }

    /// The part of the message that holds the question.
    public var text: String
    /// Best first; empty where not one word was understood.
    public var candidates: [Option]
    /// What was done about this question.
    public var action: DecisionAction
    /// Name of the rule that decided, for explanations.
    public var rule: String
    /// Follow-up of the topic that it was understood as, if any.
    public var followUp: String?

    /// A question with what was understood.
    public init(
        text: String,
        candidates: [Option],
        action: DecisionAction,
        rule: String,
        followUp: String? = nil
    ) {
        self.text = text
        self.candidates = candidates
        self.action = action
        self.rule = rule
        self.followUp = followUp
    }
}

/// Something picked out of a message for the answer and the ticket.
public struct Detail: Sendable, Hashable, Codable {
    /// `order_number`, `plate`, `amount`, `phone`, `date`, `email` or a directory's name.
    public var kind: String
    /// As the customer wrote it; for a directory, the entry's name.
    public var value: String

    /// A detail as it was found.
    public init(kind: String, value: String) {
        self.kind = kind
        self.value = value
    }
}

/// A choice offered to the customer.
public struct ClarifyOption: Sendable, Hashable, Codable {
    /// Id of the intent; a tap sends it.
    public var intent: String
    /// What the customer reads.
    public var label: String

    /// A choice with its label.
    public init(intent: String, label: String) {
        self.intent = intent
        self.label = label
    }
}

/// What a person needs to take over.
public struct HandOff: Sendable, Hashable, Codable {
    /// Why a person is called.
    public var reason: HandOffReason
    /// How urgent it is.
    public var priority: Priority
    /// Where the ticket goes.
    public var queue: String
    /// When somebody should have taken over.
    public var due: Date
    /// What the intents themselves say to the customer; empty where they say nothing.
    public var advice: String

    /// What a ticket starts with.
    public init(reason: HandOffReason, priority: Priority, queue: String, due: Date, advice: String = "") {
        self.reason = reason
        self.priority = priority
        self.queue = queue
        self.due = due
        self.advice = advice
    }
}

/// What came of a message: what was understood, what is done, what the customer reads.
public struct Decision: Sendable, Hashable, Codable {
    /// What the bot does.
    public var action: DecisionAction
    /// Surest understood intent, also where it is not answered; `nil` only where not one word was understood.
    public var intent: String?
    /// All understood questions in order, greetings beside a question left out.
    public var intents: [String]
    /// Probability, 0 to 1, that `intent` is right.
    public var confidence: Double
    /// Best candidates for `intent`, best first, at most five.
    public var candidates: [Understanding.Option]
    /// Question by question.
    public var questions: [Understanding]
    /// What the customer reads; empty where a person owns the conversation.
    public var reply: String
    /// Language of the reply.
    public var locale: Language
    /// Choices, where it clarifies.
    public var options: [ClarifyOption]
    /// Present where it hands off.
    public var handOff: HandOff?
    /// Present where a message that goes to a person tells of danger: how urgent their work has become.
    public var raisesTo: Priority?
    /// Picked out of this message.
    public var details: [Detail]
    /// Words that were read as others.
    public var repairs: [Repair]

    /// A decision without anything understood yet; fill in the rest.
    public init(action: DecisionAction, locale: Language) {
        self.action = action
        self.intents = []
        self.confidence = 0
        self.candidates = []
        self.questions = []
        self.reply = ""
        self.locale = locale
        self.options = []
        self.details = []
        self.repairs = []
    }
}
