internal import Dialogue
internal import WireFormat

/// A turn that is kept for the report's lists.
struct KeptTurn: Codable, Sendable, Hashable {
    /// Bytes of a text that are kept.
    private static let textLimit = 600

    /// Order in the sample: a hash of conversation and turn, so that it is drawn as by lot and yet the same every time.
    var rank: UInt64
    var conversation: String
    var turn: Int
    var file: String
    var line: Int
    /// What the customer wrote; of a very long message its beginning.
    var text: String
    var locale: String
    /// What the label says.
    var expected: String
    /// What was understood; empty where nothing was.
    var guess: String
    var action: String
    var confidence: Double

    init(_ turn: JudgedTurn) {
        let prediction = turn.prediction
        rank = Self.rank(prediction)
        conversation = prediction.conversation
        self.turn = prediction.turn
        file = prediction.file
        line = prediction.line
        text = Self.shortened(prediction.text)
        locale = prediction.locale
        expected = Self.label(prediction.expect)
        guess =
            prediction.decision.intents.isEmpty
            ? prediction.decision.intent ?? "" : prediction.decision.intents.joined(separator: " + ")
        action = prediction.action.rawValue
        confidence = prediction.decision.confidence
    }

    static func rank(_ prediction: Prediction) -> UInt64 {
        var hash = StableHash()
        hash.add(prediction.conversation)
        hash.add(prediction.turn)
        return hash.value
    }

    /// A label in a few words.
    static func label(_ expect: TranscriptLine.Expectation?) -> String {
        let wanted = expect?.wantedIntents.joined(separator: " + ") ?? ""
        return [wanted, expect?.action ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > textLimit else { return text }
        var end = text.utf8.index(text.utf8.startIndex, offsetBy: textLimit)
        while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return text[..<end] + "…"
    }

    /// By lot; equal lots, which only repeated conversations have, by everything else that tells them apart.
    static func isBefore(_ left: KeptTurn, _ right: KeptTurn) -> Bool {
        guard left.rank == right.rank else { return left.rank < right.rank }
        return (left.conversation, left.turn, left.file, left.line, left.text)
            < (right.conversation, right.turn, right.file, right.line, right.text)
    }

    /// In the order of the transcripts.
    static func isEarlier(_ left: KeptTurn, _ right: KeptTurn) -> Bool {
        (left.file, left.line, left.conversation, left.turn) < (right.file, right.line, right.conversation, right.turn)
    }
}

/// Turns of one kind: all of them up to a number, beyond it a fair sample of that size.
///
/// The sample holds the turns whose lots are smallest, so it is the same for any order and for any division of the turns
/// into parts, and every turn had the same chance (bottom-k sampling: E. Cohen and H. Kaplan, "Summarizing data using
/// bottom-k sketches", PODC 2007).
struct TurnSample: Sendable {
    /// Most turns kept.
    let capacity: Int
    /// Turns that came, kept or not.
    private(set) var seen = 0
    /// May hold up to twice the capacity, so that it is seldom sorted.
    private var buffer: [KeptTurn] = []
    /// Lots from here on are lost.
    private var limit = UInt64.max

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Takes a turn in.
    mutating func add(_ turn: JudgedTurn) {
        seen += 1
        guard KeptTurn.rank(turn.prediction) <= limit else { return }
        buffer.append(KeptTurn(turn))
        if buffer.count >= 2 * capacity { trim() }
    }

    /// Adds another sample's turns.
    mutating func add(_ other: TurnSample) {
        seen += other.seen
        buffer += other.turns
        trim()
    }

    /// The turns kept, by lot.
    var turns: [KeptTurn] {
        Array(buffer.sorted(by: KeptTurn.isBefore).prefix(capacity))
    }

    /// How many turns each of those kept stands for.
    var weight: Double { Double(seen) / Double(max(1, min(seen, capacity))) }

    private mutating func trim() {
        guard buffer.count > capacity else { return }
        buffer = turns
        limit = buffer.last?.rank ?? limit
    }
}

extension TurnSample: Codable {
    private enum Key: CodingKey {
        case capacity, seen, turns
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        capacity = max(1, try container.decode(Int.self, forKey: .capacity))
        seen = try container.decode(Int.self, forKey: .seen)
        buffer = try container.decode([KeptTurn].self, forKey: .turns)
        trim()
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(capacity, forKey: .capacity)
        try container.encode(seen, forKey: .seen)
        try container.encode(turns, forKey: .turns)
    }
}
