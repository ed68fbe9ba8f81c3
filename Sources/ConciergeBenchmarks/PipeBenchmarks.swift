internal import Foundation
internal import WireFormat

/// How much a pipe takes, and how long its answers take, over few and over many conversations.
///
/// Every turn is on disk before its reply counts. The messages are customers' own, one after the other whatever the
/// conversation, so that all kinds of replies come up.
struct PipeBenchmarks {
    let program: BenchmarkedProgram
    let messages: [String]
    /// Seconds that each measurement takes about.
    let seconds: Double

    func run() throws -> [Figure] {
        var figures: [Figure] = []
        for (conversations, goal) in [(1, nil), (100, nil), (10_000, 20_000)] as [(Int, Double?)] {
            let name = conversations == 1 ? "1 conversation" : "\(conversations) conversations"
            let (rate, memory) = try throughput(conversations)
            figures.append(Figure("pipe, \(name): durable turns", rate, unit: "/s", least: goal))
            if conversations == 10_000 {
                figures.append(Figure("pipe, \(name): peak memory", memory, unit: "MB", limit: 150))
                figures.append(try latency("pipe, \(name): reply at 5000/s", conversations, rate: 5_000, limit: 10))
            }
            figures.append(try latency("pipe, \(name): reply at half the load", conversations, rate: rate / 2))
        }
        return figures
    }

    /// Turns a second where the next line is always there, and the most memory held in megabytes.
    private func throughput(_ conversations: Int) throws -> (rate: Double, memory: Double) {
        let pipe = try program.startPipe()
        // The first turns find caches cold, and all conversations new.
        let warmUp = try pipe.send(lines(conversations, 2_000, from: 0))
        try pipe.wait(for: warmUp)
        var sent = 2_000
        let started = ContinuousClock.now
        while (ContinuousClock.now - started) / .seconds(1) < seconds {
            // So far ahead that the pipe never waits, and so little that nobody stores the benchmark's lines.
            try pipe.wait(for: max(0, sent - 6_000))
            sent += 2_000
            _ = try pipe.send(lines(conversations, 2_000, from: sent - 2_000))
        }
        try pipe.wait(for: sent)
        let elapsed = (ContinuousClock.now - started) / .seconds(1)
        let memory = pipe.peakMemory
        try pipe.end()
        return (Double(sent - 2_000) / elapsed, memory)
    }

    /// Time from the moment at which a line was due to its reply, at an even load.
    ///
    /// A sender that is held up does not hide it: the line is late from the moment at which it was due.
    private func latency(
        _ name: String,
        _ conversations: Int,
        rate: Double,
        limit: Double? = nil
    ) throws -> Figure {
        let pipe = try program.startPipe()
        let warmUp = 2_000
        try pipe.wait(for: try pipe.send(lines(conversations, warmUp, from: 0)))
        let count = Int(rate * seconds)
        let all = (0..<count).map { lines(conversations, 1, from: warmUp + $0) }
        let started = ContinuousClock.now
        var next = 0
        while next < count {
            let due = min(count, Int((ContinuousClock.now - started) / .seconds(1) * rate))
            if next < due { _ = try pipe.send(all[next..<due].flatMap(\.self), lines: due - next) }
            next = max(next, due)
            usleep(200)
        }
        let arrivals = try pipe.arrivals(warmUp + count).dropFirst(warmUp)
        try pipe.end()
        let delays = arrivals.enumerated().map { index, arrival in
            ((arrival - started) / .milliseconds(1)) - Double(index) / rate * 1_000
        }
        return Figure(name, of: delays, unit: "ms", tailLimit: limit)
    }

    /// Lines of the protocol, messages by turns over the conversations.
    private func lines(_ conversations: Int, _ count: Int, from start: Int) -> [UInt8] {
        var builder = JSONBuilder()
        for number in start..<(start + count) {
            builder.addMessage(
                conversation: "c\(number % conversations)",
                id: "m\(number)",
                text: messages[(number &* 7_919) % messages.count]
            )
        }
        return builder.bytes
    }
}
