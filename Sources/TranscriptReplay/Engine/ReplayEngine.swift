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
        try stream.run(try FileInput(files), progress: progress) { for turn in $0 { try sink(turn) } }
    }

    /// Replays lines that are in memory.
    /// - Parameters:
    ///   - lines: Lines of any number of conversations, in the order spoken.
    ///   - sink: Takes each customer's turn, in the order of the lines, one at a time, on any thread.
    /// - Throws: `ScratchFileError`, and what the sink throws.
    public func run(_ lines: [PlacedLine], into sink: (JudgedTurn) throws -> Void) throws {
        try stream.run(MemoryInput(lines), progress: { _ in }) { for turn in $0 { try sink(turn) } }
    }

    private var stream: ConversationStream<TurnJudge> {
        ConversationStream(
            judge: TurnJudge(machine, options: options),
            jobs: options.jobs,
            isIndependent: options.isIndependent
        )
    }
}
