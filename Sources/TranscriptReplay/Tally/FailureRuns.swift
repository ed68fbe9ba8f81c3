internal import Dialogue

/// Turns in a row of one conversation that failed the customer.
struct FailureRun: Codable, Sendable, Hashable {
    var conversation: String
    /// How many turns in a row failed.
    var length: Int
    /// The last one.
    var last: KeptTurn

    /// Longest first, then by conversation.
    static func isBefore(_ left: FailureRun, _ right: FailureRun) -> Bool {
        (right.length, left.conversation) < (left.length, right.conversation)
    }
}

/// The longest runs of failures, one for each conversation.
///
/// A turn fails where it is labelled and came out wrong, or has no label and got neither an answer nor a person for a
/// reason of its own (`isFailure`). Runs end with a turn that did not fail and with a hand-off.
struct FailureRuns: Sendable {
    /// Conversations named.
    static let capacity = 20
    /// Conversations whose runs are open at a time; of more, those that were quiet longest count as ended.
    static let openRuns = 100_000

    /// Best known runs, in no order; at most twice the capacity.
    private var best: [FailureRun] = []
    /// Runs that may go on: their lengths and when they last grew.
    private var open: [UInt64: (length: Int, clock: Int)] = [:]
    private var clock = 0

    init() {}

    /// Longest first.
    var longest: [FailureRun] {
        var byConversation: [String: FailureRun] = [:]
        for run in best {
            if let known = byConversation[run.conversation], !FailureRun.isBefore(run, known) { continue }
            byConversation[run.conversation] = run
        }
        return Array(byConversation.values.sorted(by: FailureRun.isBefore).prefix(Self.capacity))
    }

    /// Takes a turn in, in the order of its conversation.
    mutating func add(_ turn: JudgedTurn) {
        guard !turn.isForwarded, Self.isFailure(turn) else {
            // Most turns are fine, and most conversations without an open run.
            if !open.isEmpty { open[Self.name(turn)] = nil }
            return
        }
        clock += 1
        let name = Self.name(turn)
        let length = (open[name]?.length ?? 0) + 1
        open[name] = turn.action == .handoff ? nil : (length, clock)
        if open.count > Self.openRuns { forgetQuietRuns() }
        guard length > 1, length >= least else { return }
        keep(FailureRun(conversation: turn.conversation, length: length, last: KeptTurn(turn)))
    }

    /// Adds the runs of other conversations.
    mutating func add(_ other: FailureRuns) {
        for run in other.best { keep(run) }
    }

    /// Whether a turn left its customer without what they came for.
    static func isFailure(_ turn: JudgedTurn) -> Bool {
        if let verdict = turn.verdict { return !verdict.isRight }
        switch turn.action {
        case .answer, .forwarded: return false
        case .clarify: return true
        case .handoff: return turn.reason == .lowConfidence || turn.reason == .repeatedFailure
        }
    }

    private static func name(_ turn: JudgedTurn) -> UInt64 { StableHash.of(turn.conversation) }

    /// Shorter runs cannot be among the longest.
    private var least = 2

    private mutating func keep(_ run: FailureRun) {
        best.append(run)
        guard best.count >= 2 * Self.capacity else { return }
        best = longest
        if best.count == Self.capacity { least = best.last?.length ?? 2 }
    }

    private mutating func forgetQuietRuns() {
        let clocks = open.values.map(\.clock).sorted()
        let middle = clocks[clocks.count / 2]
        open = open.filter { $0.value.clock > middle }
    }
}

/// Only the longest runs are written; none goes on from one part to the next.
extension FailureRuns: Codable {
    init(from decoder: any Decoder) throws {
        for run in try decoder.singleValueContainer().decode([FailureRun].self) { keep(run) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(longest)
    }
}
