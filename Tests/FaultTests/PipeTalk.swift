import Foundation
import Glibc
import WireFormat

/// A talk with a running program, one line and its answer after the other.
final class PipeTalk {
    /// The program said nothing, or no JSON.
    struct NoAnswer: Error {
        var asked: String
    }

    let process: PipeProcess
    private var lines: [JSONValue] = []
    /// What came unasked.
    private(set) var deliveries: [JSONValue] = []

    /// Waits for the program to be ready.
    init(_ process: PipeProcess) throws {
        self.process = process
        guard try next("the first line")["type"] == "ready" else { throw NoAnswer(asked: "the first line") }
    }

    /// Sends a line, and returns what answers it.
    func ask(_ line: String) throws -> JSONValue {
        process.send(line)
        return try next(line)
    }

    /// Sends a customer's message, and returns what answers it.
    func say(_ text: String, id: String? = nil, in conversation: String) throws -> JSONValue {
        var members = [
            JSONValue.Member("conversation", .string(conversation)), JSONValue.Member("text", .string(text)),
        ]
        if let id { members.append(JSONValue.Member("id", .string(id))) }
        return try ask(String(decoding: JSONWriter.line(.object(members)), as: UTF8.self))
    }

    /// The next line that answers one.
    func next(_ asked: String = "nothing", seconds: Double = 20) throws -> JSONValue {
        let limit = ContinuousClock.now + .seconds(seconds)
        while lines.isEmpty {
            guard ContinuousClock.now < limit, !process.isOutputOver else { throw NoAnswer(asked: asked) }
            try take(waiting: 50)
        }
        return lines.removeFirst()
    }

    /// Waits for something that comes unasked.
    func delivery(seconds: Double = 10) throws -> JSONValue {
        let limit = ContinuousClock.now + .seconds(seconds)
        while deliveries.isEmpty {
            guard ContinuousClock.now < limit, !process.isOutputOver else { throw NoAnswer(asked: "a delivery") }
            try take(waiting: 50)
        }
        return deliveries.removeFirst()
    }

    /// Ends the input, and waits for the end.
    func end() -> PipeProcess.Ending? {
        process.closeInput()
        let limit = ContinuousClock.now + .seconds(20)
        while !process.isOutputOver, ContinuousClock.now < limit { try? take(waiting: 50) }
        return process.waitForEnd(seconds: 20)
    }

    private func take(waiting milliseconds: Int32) throws {
        for bytes in process.exchange(waiting: milliseconds) {
            let line = try LineDecoding().decode(JSONValue.self, from: bytes)
            if line["type"] == "agent" || line["type"] == "resolved" {
                deliveries.append(line)
            } else {
                lines.append(line)
            }
        }
    }
}
