/// Every key that intent files and `policy.yaml` know, in the order in which the documentation shows them.
///
/// The reader accepts these and no others, and the published JSON Schemas are held against them.
package enum IntentFileKeys {
    /// Top level of every file but `policy.yaml`.
    package static let file = [
        "intents", "uncovered", "facts", "directories", "synonyms", "confusables", "protected", "phrases",
    ]
    package static let intent = [
        "id", "title", "role", "examples", "keywords", "answers", "follow_ups", "handoff", "priority", "queue",
        "details", "owner", "source", "review_by", "valid_from", "valid_until", "tests",
    ]
    package static let keywords = ["any", "all", "not"]
    package static let keyword = ["text", "weight"]
    package static let answer = ["text", "valid_from", "valid_until"]
    package static let followUp = ["id", "intent", "examples", "keywords", "answers"]
    package static let tests = ["match", "not"]
    /// Keys with a meaning in an entry of a directory; any other is a field of the author's.
    package static let directoryEntry = ["name", "aliases"]
    package static let confusable = ["written", "meant"]

    /// Top level of `policy.yaml`.
    package static let policy = [
        "languages", "time_zone", "expected_uncovered", "precision", "thresholds", "desk",
    ]
    /// What the shares of the policy may be.
    package static let shares = ["expected_uncovered": 0...0.99, "precision": 0.5...0.999]
    package static let thresholds = ["answer", "clarify", "by_language", "by_intent", "computed_from"]
    package static let computedFrom = ["files", "turns", "precision", "confidence", "pack"]
    package static let desk = ["hours", "closed", "wait_minutes", "queue"]
    package static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
