internal import IntentFiles
internal import IntentModel

/// What a Rasa project's files say, before anything is made of it.
struct RasaProject {
    /// A text of the training data with its place.
    struct Example {
        var text: String
        var place: SourcePlace
    }

    /// Training data of one intent: `- intent: …`.
    struct IntentBlock {
        var name: String
        var language: Language?
        var examples: [Example]
        var place: SourcePlace
    }

    /// One wording of a response.
    struct Wording {
        var text: String
        var language: Language?
        var place: SourcePlace
    }

    /// Steps of a rule or a story: what the customer means, and what the bot does.
    enum Step {
        case intents([String], SourcePlace)
        case action(String, SourcePlace)
        /// A form begins or ends: what is said behind it answers no message alone.
        case loop
        /// Anything else: a slot, a checkpoint.
        case other
    }

    /// A rule or a story.
    struct Path {
        var name: String
        var isRule: Bool
        var hasCondition: Bool
        var steps: [Step]
        var place: SourcePlace
    }

    /// Language that `config.yml` declares.
    var language: Language?
    var blocks: [IntentBlock] = []
    var synonyms: [(value: String, words: [String])] = []
    /// Intents that the domain lists.
    var listed: [(name: String, place: SourcePlace)] = []
    /// Wordings of each response, in the order of the files.
    var responses: [(name: String, wordings: [Wording], place: SourcePlace)] = []
    var paths: [Path] = []
    /// Whether a file had anything of a Rasa project in it.
    var hasContent = false
}
