/// The parts of a log that get thresholds of their own: frequent intents, then frequent languages, then the rest.
///
/// Every turn is in one part, so that where each part keeps the promise, all together do. The parts are chosen by how
/// many turns they hold, never by how those came out.
struct TuningGroups: Sendable {
    /// A part of the log.
    enum Group: Sendable, Hashable {
        /// All that has no threshold of its own.
        case rest
        case language(String)
        case intent(String)
    }

    /// Most intents with a threshold of their own; each takes its share of the risk from all others.
    private static let mostIntents = 8
    /// How many times the answers with which testing begins a part must hold.
    private static let startsPerGroup = 8

    /// The parts, the rest first.
    let groups: [Group]
    /// Fewest answers that a part of its own must hold.
    let least: Int
    private let places: [Group: Int]

    /// Chooses the parts.
    /// - Parameters:
    ///   - turns: Labelled turns, answered wherever the bot had a guess.
    ///   - test: What each part must pass.
    ///   - risk: How often any part may break the promise at most.
    ///   - restarts: Places to begin testing at beside the strictest.
    init(_ turns: [TuningTurn], test: PromiseTest, risk: Double, restarts: [Double]) {
        least = Self.startsPerGroup * FixedSequence(test: test, risk: risk / 2, restarts: restarts).start
        let answered = turns.filter(\.isAnswered)
        let frequent = Self.frequent(answered.compactMap(\.intent), least: least).prefix(Self.mostIntents)
        var intents = Array(frequent)
        let others = answered.filter { turn in !intents.contains { $0.name == turn.intent } }
        var languages = Self.frequent(others.map(\.language), least: least)
        var rest = others.count - languages.reduce(0) { $0 + $1.count }
        while rest < least, let smallest = languages.popLast() ?? intents.popLast() { rest += smallest.count }
        groups =
            [.rest] + languages.map { .language($0.name) }.sorted { "\($0)" < "\($1)" }
            + intents.map { .intent($0.name) }.sorted { "\($0)" < "\($1)" }
        places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    }

    /// Whether there is but one part.
    var isWhole: Bool { groups.count == 1 }

    /// Place in `groups` of the part that a turn belongs to.
    func place(of turn: TuningTurn) -> Int {
        turn.intent.flatMap { places[.intent($0)] } ?? places[.language(turn.language)] ?? 0
    }

    /// Names that come often enough, most frequent first.
    private static func frequent(_ names: [String], least: Int) -> [(name: String, count: Int)] {
        Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value >= least }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
