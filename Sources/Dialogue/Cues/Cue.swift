/// What a word or phrase tells about a message, whatever its subject.
enum Cue: UInt8, CaseIterable, Sendable {
    /// Announces a question without saying what it is: "I have a question".
    case opener
    /// Politeness, pronouns, particles: words that carry no subject.
    case filler
    /// Names an area without a question: "about …".
    case about
    /// Makes a clause a question or a request.
    case questioning
    /// At the start of a clause: makes it a question, "can I …".
    case openingVerb
    /// At the start: leans on what was said before, "and …", "what about …".
    case leadingEllipsis
    /// At the end: leans on what was said before, "…呢".
    case trailingEllipsis
    /// Anywhere: says that something is so for another case too, "…也可以", "even if …".
    case addition
    /// A question without a subject, which what was said before has to give: "how much is it".
    case bareQuestion
    /// At the start: the last answer was not what was meant, "no, I meant …".
    case correction
    /// After what was not meant, before what was: "…ではなくて".
    case contrast
    /// At the start of a clause: says what is not wanted, "I don't want to …".
    case declining
    /// The last answer was wrong, and nothing else is said: "that's not what I asked".
    case wrongAnswer
    /// None of the choices.
    case noneOfThese
    /// All of the choices.
    case allOfThese
    case yes
    case no
    /// "All right", "I see".
    case acknowledgement
    case strongAnger
    case mildAnger
    /// At the end of a clause: says when, or why, the question comes up that follows: "…んですが", "…的话".
    case background
    /// Between two questions: "and also".
    case conjunction
    /// Between two nouns that share what is asked: 厕所和取款机在哪.
    case nounConjunction

    var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// A cue found in a message.
struct CueSpan: Sendable, Hashable {
    /// All that the phrase may tell, as bits of `Cue.bit`.
    var cues: UInt32
    /// Range of folded scalars.
    var range: Range<Int>

    func has(_ cue: Cue) -> Bool { cues & cue.bit != 0 }
}

/// The cue phrases of one language.
typealias CueList = [(cue: Cue, phrases: [String])]

/// The cue phrases of all languages.
///
/// They are folded as messages are, so one Chinese script serves both.
enum CuePhrases {
    static let all: CueList = chinese + cantonese + english + japanese
}
