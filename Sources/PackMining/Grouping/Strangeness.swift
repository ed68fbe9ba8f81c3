internal import Foundation

/// What speaks for it that no intent covers a group of questions, and what against it.
struct Strangeness {
    /// Number of questions.
    var size: Int
    /// How surely the questions around it are understood, 0 to 1.
    var surroundings: Double
    /// Share of its questions whose guess the nearest examples confirm.
    var confirmed: Double
    /// By how much its questions are nearer to each other than to any examples, −1 to 1.
    var apartness: Double
    /// Mean confidence of the guesses, 0 to 1.
    var confidence: Double
    /// Share of its turns that are labelled as uncovered.
    var labelled: Double

    /// The size that chance alone gives groups of covered questions that happened not to be understood.
    ///
    /// - Parameters:
    ///   - met: Questions that were served.
    ///   - intents: Intents that they were about.
    /// - Returns: Four or more.
    static func usualSize(met: Int, intents: Int) -> Double { max(4, 0.25 * Double(met) / Double(max(1, intents))) }

    /// Whether no intent covers it.
    ///
    /// A logistic regression over groups of three public sets' dialogues, each with ten intents hidden at random, gave
    /// the weights; the size counts between a third and three times the usual one.
    func isNew(usualSize: Double) -> Bool {
        if labelled >= 0.5 { return true }
        guard surroundings < 0.75 else { return false }
        let growth = min(1, max(-1, log(Double(size) / usualSize)))
        return 4.16 + 2.8 * growth + 1.9 * apartness > 5.8 * surroundings + 1.7 * confirmed + 2.3 * confidence
    }
}
