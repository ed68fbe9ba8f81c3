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
    /// Threads; the result does not depend on it.
    public var jobs = 1

    /// The defaults, one thread.
    public init() {}
}

/// Figures that the miner decides by, chosen on public sets with random intents hidden.
enum MiningTuning {
    /// Questions of a group share so much on average, 0 to 1.
    static let likeness: Float = 0.22
    /// From this similarity on two wordings are one for the matcher: a second teaches nothing.
    static let nearDuplicate: Float = 0.9
    /// Most questions that are grouped: memory and time grow with the square.
    static let mostGrouped = 4_000
    /// How many of a question's neighbours in the log tell how well its surroundings are understood, at least.
    static let leastNeighbours = 15
    /// Where the neighbours of a group of four are understood less surely than this, 0 to 1, nothing covers it.
    static let strangeSurroundings = 0.60
    /// How much surer they may be where the group is e times as large.
    static let perSize = 0.15
    /// The nearest examples that must agree with the matcher's guess, and how many of them.
    static let witnesses = 5
    static let leastWitnesses = 3
    /// Longest wording that is proposed, in characters: longer ones are stories.
    static let longestExample = 160
}
