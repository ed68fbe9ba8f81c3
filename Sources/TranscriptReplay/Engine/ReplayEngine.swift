public import Dialogue
public import Foundation

/// Feeds the customers' turns of transcripts through the dialogue.
public struct ReplayEngine: Sendable {
    /// How to replay.
    public struct Options: Sendable {
        /// Every turn is a conversation of its own.
        public var isIndependent = false
        /// Threads; the result does not depend on it.
        public var jobs = 1
        /// Takes the place of the turns' own times and of the clock.
        public var fixedNow: Date?
        /// Time of turns that have none.
        public var clock = Date()
        /// Whether each turn brings its JSON along (`JudgedTurn.rendered`): the threads that judge write it too.
        public var rendersTurns = false
        /// Customers' lines without one of its own after which a conversation is put into a file, or after twice as many.
        ///
        /// A desk with so many conversations open at once has thousands of people. It holds the memory of the
        /// conversations below some 30 MB. Nothing that comes out depends on it: who writes later is found in the file.
        package var quietLines = 1 << 14
        /// Bytes of the input that are judged at once, for each thread.
        ///
        /// Enough that a round's end costs little. Nothing that comes out depends on it.
        package var batchBytes = 1 << 18

        /// Conversations as logged, one thread, the clock of now.
        public init() {}
    }

    private let machine: DialogueMachine
    private let options: Options

    /// Replays through a dialogue, which should count unwritten answers (`DialogueOptions`).
    public init(machine: DialogueMachine, options: Options) {
        self.machine = machine
        self.options = options
    }

    /// Replays files as they are read: memory does not grow with them.
    /// - Parameters:
    ///   - files: Paths, plain or gzip; `-` is stdin. Lines of any number of conversations, in the order spoken.
    ///   - progress: Told now and then how far it is.
    ///   - sink: Takes each customer's turn, in the order of the lines, one at a time, on any thread.
    /// - Throws: `TranscriptError` where a file cannot be read or a line is bad, which the sink may have been ahead of;
    ///   `ScratchFileError`; what the sink throws.
    public func run(
        _ files: [String],
        progress: (ReplayProgress) -> Void = { _ in },
        into sink: (JudgedTurn) throws -> Void
    ) throws {
        try stream(TurnJudge(machine, options: options)).run(try FileInput(files), progress: progress) {
            for turn in $0 { try sink(turn) }
        }
    }

    /// Replays lines that are in memory.
    /// - Parameters:
    ///   - lines: Lines of any number of conversations, in the order spoken.
    ///   - sink: Takes each customer's turn, in the order of the lines, one at a time, on any thread.
    /// - Throws: `ScratchFileError`, and what the sink throws.
    public func run(_ lines: [PlacedLine], into sink: (JudgedTurn) throws -> Void) throws {
        try stream(TurnJudge(machine, options: options)).run(MemoryInput(lines), progress: { _ in }) {
            for turn in $0 { try sink(turn) }
        }
    }

    /// Replays files by two packs side by side, each with its own memory of every conversation.
    /// - Parameters:
    ///   - files: As for `run`.
    ///   - other: The dialogue of the other pack.
    ///   - progress: Told now and then how far it is.
    ///   - sink: Takes what the other pack made of each customer's turn, and what this one made of it.
    /// - Throws: As `run` does.
    public func run(
        _ files: [String],
        beside other: DialogueMachine,
        progress: (ReplayProgress) -> Void = { _ in },
        into sink: (_ other: JudgedTurn, _ own: JudgedTurn) throws -> Void
    ) throws {
        let pair = PairJudge(old: TurnJudge(other, options: options), new: TurnJudge(machine, options: options))
        try stream(pair).run(try FileInput(files), progress: progress) {
            for turn in $0 { try sink(turn.old, turn.new) }
        }
    }

    private func stream<Judge>(_ judge: Judge) -> ConversationStream<Judge> {
        ConversationStream(
            judge: judge,
            jobs: options.jobs,
            isIndependent: options.isIndependent,
            quietLines: options.quietLines,
            // Many threads together must not fill the memory.
            batchBytes: min(max(1, options.jobs) * options.batchBytes, 1 << 22)
        )
    }
}
