/// Every number by which the dialogue decides, beside the thresholds of the policy.
enum Tuning {
    /// Most choices that are offered at once.
    static let mostOptions = 3
    /// A choice is offered where its confidence is at least this share of the first one's.
    static let optionShare = 0.2
    /// Least confidence of any choice but the first.
    static let optionFloor = 0.03
    /// How far an intent that hands off must lead, inside the band, to hand off without asking back.
    static let policyLead = 0.15
    /// How far a person, an emergency or a complaint must lead, inside the band.
    static let specialLead = 0.1
    /// How far one of the offered choices must lead the others for a customer's words to settle it.
    static let settlingLead = 0.15
    /// Least fit for a follow-up to be taken.
    static let followUpFit = 0.5
    /// A message of at most so many ideographs, or words of other scripts, may be a shortened question.
    static let shortIdeographs = 7
    static let shortWords = 4
    /// A message of at most so many ideographs or words names an area, not a question.
    static let areaIdeographs = 3
    static let areaWords = 2
    /// Least length of an unclear part to be taken for a question of its own.
    static let partIdeographs = 4
    static let partWords = 3
    /// Least probability that a part of a message asks, for it to count beside others: to leave a question out is worse
    /// than to answer what was only told.
    static let partAsked = 1.0 / 3
    /// How much likelier than what was understood an unclear part must mean something else.
    static let anotherMatter = 3.0
    /// How much of the band between a choice and an answer is still enough where something else speaks for the reading
    /// too: a second question beside it, or a topic that it belongs to.
    static let supportedShare = 0.4
    /// How much of that band is enough within a topic: what `TopicModel` gives are plain probabilities, and those of
    /// all that is answered are higher in the mean than the least of them.
    static let topicShare = 0.75
    /// A greeting or a thank-you of at most so many ideographs or words is as good as supported.
    static let smalltalkIdeographs = 8
    static let smalltalkWords = 6
    /// Most characters that are read of a message; what comes after is kept for the person who may take over.
    static let mostRead = 2_000
    /// Most parts that a message is cut into; the last takes the rest.
    static let mostParts = 6
    /// Turns of anger after which a person takes over, however mild.
    static let patience = 3
    /// Questions of the bot in a row before a person takes over.
    static let mostClarifications = 2
    /// Times in a row that an answer may be given before it counts as no help.
    static let mostRepeats = 3
    /// Failures in a row that call a person.
    static let mostFailures = 2
    /// Details kept for the ticket.
    static let mostDetails = 24
    /// Variants remembered.
    static let mostGivenVariants = 8
    /// Most characters kept of a question that later ones are read with.
    static let keptQuestion = 200
}
