internal import IntentModel

/// What has been read of a pack so far, with the places that checks across files need.
struct PackDraft {
    var pack = Pack()
    /// Where each fact stands.
    var factPlaces: [String: SourcePlace] = [:]
    /// Sentences of the bot's own, with their places.
    var phrasePlaces: [String: SourcePlace] = [:]
    /// Places of `details` and of follow-ups' `intent`, by index of the intent.
    var references: [IntentReferences] = []
    var policyPlace: SourcePlace?
    /// Intents that have a threshold of their own in the policy.
    var tunedIntents: [(intent: String, place: SourcePlace)] = []
    /// Column of the first character of each answer that stands in one line as it is, by the answer's place.
    var answerColumns: [SourcePlace: Int] = [:]
}

/// Names in an intent that must exist elsewhere in the pack.
struct IntentReferences {
    var details: [(name: String, place: SourcePlace)] = []
    var targets: [(intent: String, place: SourcePlace)] = []
}
