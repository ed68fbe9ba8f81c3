internal import Foundation

/// What is looked for, and how much of it.
public struct MiningOptions: Sendable {
    /// Fewest turns that make a group worth showing, 1 or more.
    public var leastTurns = 4
    /// Fewest conversations that they must come from, 1 or more: what one customer says again and again is no need of
    /// many.
    public var leastConversations = 3
    /// Most groups shown, those that cover most turns first.
    public var mostGroups = 60
    /// Most wordings proposed for one intent.
    public var mostExamples = 30
    /// Whether intents are drafted that the pack does not have.
    public var draftsIntents = true
    /// Threads; the result does not depend on it.
    public var jobs = 1

    /// The defaults, one thread.
    public init() {}
}

/// Figures that the miner decides by, chosen on public sets with random intents hidden.
enum MiningTuning {
    /// Questions of a group share so much on average, 0 to 1.
    ///
    /// Of many questions some are alike by chance, of few hardly any, for the number of pairs grows with the square: among
    /// less than 500 the bound falls with the logarithm of their number, down to 0.15 for five.
    static func likeness(among questions: Int) -> Float {
        0.22 - 0.035 * log10(500 / Float(min(500, max(5, questions))))
    }
    /// From this similarity on two wordings are one for the matcher: a second teaches nothing.
    static let nearDuplicate: Float = 0.9
    /// Most questions that are grouped: memory and time grow with the square.
    static let mostGrouped = 4_000
    /// A group that nothing is proposed for is shown only where its questions share so much on average.
    static let likenessUndecided: Float = 0.32
    /// How many of a question's neighbours in the log tell how well its surroundings are understood, at least.
    static let leastNeighbours = 15
    /// The nearest examples that must agree with the matcher's guess, and how many of them.
    static let witnesses = 5
    static let leastWitnesses = 3
    /// Least confidence of a guess, 0 to 1, and least similarity of the nearest example, from which a wording without a
    /// label is proposed for an intent; and how many of its nearest questions in the log must be guessed the same.
    static let leastGuess = 0.65
    static let leastKinship: Float = 0.4
    static let leastCompanions = 3
    /// A wording of at most so many words, or twice as many characters, that hardly ever opens a conversation, is a reply
    /// to what was said before.
    static let shortReply = 2
    static let leastOpening = 0.2
    /// Longest wording that is proposed, in characters: longer ones are stories.
    static let longestExample = 160
}
