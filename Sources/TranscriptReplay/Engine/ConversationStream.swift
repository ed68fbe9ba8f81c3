internal import Dispatch
internal import Synchronization
internal import WireFormat

/// Streams lines through a judge: all threads judge, the outcomes come in the order of the lines, and memory holds a few
/// batches and the conversations heard of lately, however long the log is.
///
/// The work goes in rounds. In each, the threads share what can be done side by side: a batch is judged, conversation by
/// conversation, while the next one is parsed, the one after it is read, and the outcomes of the one before go to the
/// sink. Between rounds one thread hands the lines of the next batch to their conversations. What comes out depends on the
/// order of the lines alone.
struct ConversationStream<Judge: ConversationJudge> {
    let judge: Judge
    /// Threads.
    var jobs: Int
    /// Every turn is a conversation of its own.
    var isIndependent: Bool
    /// See `ConversationTable`.
    var quietLines: Int
    /// Bytes of the input that are judged at once.
    var batchBytes: Int

    /// What is under way between two rounds, from the newest to the oldest.
    private struct Pipeline {
        var unread: [InputBlock] = []
        var parsed: [ParsedBlock] = []
        var batch = Batch<Judge>()
        var outcomes: [Judge.Outcome] = []

        var isEmpty: Bool { unread.isEmpty && parsed.isEmpty && batch.groups.isEmpty && outcomes.isEmpty }
    }

    /// Runs to the end of the input.
    /// - Parameters:
    ///   - input: Where lines come from.
    ///   - progress: Told after each round.
    ///   - sink: Takes the outcomes in the order of the lines; called on any thread, one call at a time.
    /// - Throws: `TranscriptError`, `ScratchFileError`, and what the sink throws.
    func run(
        _ input: any LineInput,
        progress: (ReplayProgress) -> Void,
        into sink: ([Judge.Outcome]) throws -> Void
    ) throws {
        var conversations = ConversationTable(judge: judge, quietLines: quietLines)
        var numbering = LineNumbering()
        var pipeline = Pipeline()
        var turns = 0
        pipeline.unread = try input.read(upTo: batchBytes)
        while !pipeline.isEmpty {
            turns += pipeline.outcomes.count
            pipeline = try round(pipeline, input, sink)
            pipeline.batch = try batch(of: pipeline.parsed, &numbering, &conversations)
            if numbering.hasFlaws { pipeline.outcomes = [] }
            progress(ReplayProgress(turns: turns, share: input.shareRead))
        }
        try numbering.check()
    }

    /// Moves everything one stage on; the next batch is still to be made of what was parsed.
    private func round(
        _ before: Pipeline,
        _ input: any LineInput,
        _ sink: ([Judge.Outcome]) throws -> Void
    ) throws -> Pipeline {
        var after = Pipeline()
        var failures: (sink: (any Error)?, input: (any Error)?)
        let groups = before.batch.groups
        var parsed = [ParsedBlock?](repeating: nil, count: before.unread.count)
        after.outcomes = [Judge.Outcome](unsafeUninitializedCapacity: before.batch.turns) { outcomes, count in
            parsed.withUnsafeMutableBufferPointer { parsed in
                // What only one thread can do comes first, so that the others need not wait for it in the end.
                share(2 + groups.count + parsed.count) { task in
                    switch task {
                    case 0:
                        do { try sink(before.outcomes) } catch { failures.sink = error }
                    case 1:
                        do { after.unread = try input.read(upTo: batchBytes) } catch { failures.input = error }
                    case ..<(2 + groups.count):
                        judgeGroup(groups[task - 2], into: outcomes)
                    default:
                        parsed[task - 2 - groups.count] = before.unread[task - 2 - groups.count].parsed
                    }
                }
            }
            // Every turn of the batch is in one group, so every place has its outcome.
            count = before.batch.turns
        }
        if let failure = failures.sink ?? failures.input { throw failure }
        after.parsed = parsed.compactMap(\.self)
        return after
    }

    /// Calls a closure once for each task; no two calls touch the same memory.
    private func share(_ count: Int, _ body: (Int) -> Void) {
        let next = Atomic(0)
        withoutActuallyEscaping(body) { body in
            // The compiler cannot know what the numbers keep apart: no two tasks touch the same memory, and all of them end
            // before this call does.
            nonisolated(unsafe) let body = body
            DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, count))) { _ in
                while case let task = next.wrappingAdd(1, ordering: .relaxed).oldValue, task < count { body(task) }
            }
        }
    }

    private func judgeGroup(_ group: Batch<Judge>.Group, into outcomes: UnsafeMutableBufferPointer<Judge.Outcome>) {
        var state = group.slot?.state ?? judge.fresh
        for item in group.items {
            if let turn = item.turn {
                let outcome = judge.judge(item.line, turn: turn.number, state: &state)
                outcomes.initializeElement(at: turn.place, to: outcome)
            } else {
                judge.resolve(item.line.line, state: &state)
            }
        }
        group.slot?.state = state
    }

    /// Hands lines to their conversations; nothing is to be judged any more once a line is bad.
    private func batch(
        of blocks: [ParsedBlock],
        _ numbering: inout LineNumbering,
        _ conversations: inout ConversationTable<Judge>
    ) throws -> Batch<Judge> {
        try conversations.rest()
        var batch = Batch<Judge>()
        for block in blocks {
            try numbering.number(block) { line in
                try batch.add(line, of: conversations.slot(for: line.line.conversation), isAlone: isIndependent)
            }
        }
        if numbering.hasFlaws { return Batch() }
        batch.longestFirst()
        return batch
    }
}

/// How far a replay is.
public struct ReplayProgress: Sendable {
    /// Customers' turns that are done.
    public var turns: Int
    /// Share of the input that was read, 0 to 1; `nil` where its size is not known.
    public var share: Double?
}
