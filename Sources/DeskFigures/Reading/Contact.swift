internal import Conversations
internal import Foundation
internal import IntentModel

/// What a customer wrote until they were quiet for a while, and what came of it.
struct Contact {
    /// Something that the customer wanted, as far as it was understood.
    struct Topic {
        var intent: String
        /// Whether the bot answered it last.
        var isAnswered: Bool
        /// Whether the customer came back on it in time.
        var cameBack = false
    }

    /// A message that was not met.
    struct Unmet {
        var text: String
        /// Why, as hand-offs say it; `nil` for a choice that was left.
        var reason: String?
    }

    /// Most unmet messages that are kept of one contact, and most characters of each.
    static let mostUnmet = 5
    static let unmetLength = 200

    /// Who it was: the gateway's name for the customer, else the conversation.
    var customer: String
    /// The customer's first message.
    var start: Date
    /// The last that was said, or the end of its ticket.
    var end: Date
    var channel: String?
    var language: String?
    /// Whether there was more in it than small talk.
    var hasQuestion = false
    var topics: [Topic] = []
    var unmet: [Unmet] = []
    /// Why a person was called first; `unknown` where only their words are on record.
    var reason: String?
    /// Classes of complaint in it.
    var complaints: [String] = []
    /// Hand-offs in it, and those that agents ended.
    var tickets = 0
    var resolvedTickets = 0
    /// The last one counts.
    var rating: Int?
    /// Seconds from the first message to the bot's first words, where the record has a time for both.
    var botDelay: Double?

    /// What the bot last did about a question; `nil` while it did nothing.
    private var lastWord: LastWord?
    /// The message that a choice was offered for, until it is taken.
    private var openChoice: String?
    private var hasDecidedLanguage = false
    private var hasBotWord = false
    var isClosed = false

    private enum LastWord {
        case answer
        case choice
    }

    init(customer: String, start: Date) {
        self.customer = customer
        self.start = start
        end = start
    }

    var outcome: ContactOutcome {
        if reason != nil { return .person }
        return switch lastWord {
        case .answer: .answered
        case .choice: .leftAtChoice
        case nil: .unanswered
        }
    }

    /// What stands for hand-offs whose reason is not on record.
    static let unknownReason = "unknown"
    /// The class of complaints that were told by the customer's tone, and not by an intent.
    static let angerClass = "anger"
}

extension Contact {
    /// Words were said, or a ticket ended, at a moment.
    mutating func extend(to moment: Date) {
        start = min(start, moment)
        end = max(end, moment)
    }

    /// Takes what the bot made of a message, and said at a moment.
    mutating func take(_ decision: DeskEvent.Decision, text: String, at moment: Date, terms: PackTerms) {
        if !hasBotWord, moment > start { botDelay = moment.timeIntervalSince(start) }
        hasBotWord = true
        if !hasDecidedLanguage, let decided = decision.language.flatMap({ Language(tag: $0)?.rawValue }) {
            language = decided
            hasDecidedLanguage = true
        }
        let isSmallTalk =
            decision.action == .answer && !decision.intents.isEmpty
            && decision.intents.allSatisfy { terms.role(of: $0) == .smalltalk }
        guard !isSmallTalk else { return }
        hasQuestion = true
        switch decision.action {
        case .answer, nil:
            lastWord = .answer
            openChoice = nil
            add(decision.intents, isAnswered: true, terms: terms)
        case .clarify:
            lastWord = .choice
            openChoice = openChoice ?? text
        case .handoff: handOff(decision, text: text, terms: terms)
        case .forwarded: reason = reason ?? Contact.unknownReason
        }
    }

    private mutating func handOff(_ decision: DeskEvent.Decision, text: String, terms: PackTerms) {
        let why = decision.reason ?? Contact.unknownReason
        reason = reason ?? why
        openChoice = nil
        // The best guess of a message that was not understood is no topic.
        let isUnderstood = decision.reason != nil && !["low_confidence", "repeated_failure"].contains(why)
        if isUnderstood { add(decision.intents, isAnswered: false, terms: terms) }
        if !isUnderstood && decision.reason != nil || why == "no_answer" { addUnmet(Unmet(text: text, reason: why)) }
        if why == "complaint", complaints.isEmpty { complaints = [Contact.angerClass] }
    }

    private mutating func add(_ intents: [String], isAnswered: Bool, terms: PackTerms) {
        for intent in intents where terms.isTopic(intent) {
            if terms.role(of: intent) == .complaint, !complaints.contains(intent) {
                complaints.removeAll { $0 == Contact.angerClass }
                complaints.append(intent)
            }
            if let known = topics.firstIndex(where: { $0.intent == intent }) {
                topics[known].isAnswered = isAnswered
            } else {
                topics.append(Topic(intent: intent, isAnswered: isAnswered))
            }
        }
    }

    private mutating func addUnmet(_ message: Unmet) {
        guard !message.text.isEmpty, unmet.count < Contact.mostUnmet else { return }
        unmet.append(message)
    }

    /// The customer has gone.
    mutating func leave() {
        if reason == nil, lastWord == .choice, let openChoice { addUnmet(Unmet(text: openChoice, reason: nil)) }
        // Words that nobody answered may have been a question.
        if !hasBotWord { hasQuestion = true }
    }

    /// Forgets what was said, where it only matters that the customer came back, and on what.
    mutating func keepOnlyTopics() {
        unmet = []
        openChoice = nil
        complaints = []
    }

    /// A message as far as it is kept.
    static func shortened(_ text: String) -> String {
        text.count > unmetLength ? String(text.prefix(unmetLength)) + "…" : text
    }
}
