import Foundation
import TestSupport

/// How one run of the program is to end.
enum FaultPlan: CustomStringConvertible {
    /// SIGKILL from outside, so many microseconds after so many of the run's lines were sent.
    case anyMoment(lines: Int, microseconds: UInt32)
    /// SIGKILL from within, at the so-manieth call of a point; with `power`, what was not synced is lost in part.
    case point(FaultPoint, count: Int, power: UInt64?)
    /// End of input.
    case endOfInput
    /// SIGTERM.
    case termination

    var description: String {
        switch self {
        case .anyMoment(let lines, let microseconds): "kill \(microseconds) µs after line \(lines)"
        case .point(let point, let count, let power):
            "\(power == nil ? "kill" : "power cut") at \(point), call \(count)"
        case .endOfInput: "end of input"
        case .termination: "SIGTERM"
        }
    }

    /// Name in the tally of kills.
    var name: String {
        switch self {
        case .anyMoment: "any moment"
        case .point(let point, _, _): "\(point)"
        case .endOfInput, .termination: description
        }
    }

    /// Whether it is a power cut, which everybody on the machine would suffer.
    var cutsPower: Bool {
        if case .point(_, _, .some) = self { true } else { false }
    }

    /// What makes the library of fault points act on it.
    var environment: [String: String] {
        guard case .point(let point, let count, let power) = self else { return [:] }
        var variables = ["FAULT_KILL": "\(point.call):\(point.moment):\(count)"]
        if let power { variables["FAULT_POWER"] = String(power) }
        return variables
    }

    /// The plan of a run: the points take turns, with kills at any moment and orderly ends among them.
    static func next(run: Int, using generator: inout SeededGenerator) -> FaultPlan {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return Bool.random(using: &generator) ? .endOfInput : .termination
        case 1, 2, 3:
            return .anyMoment(
                lines: Int.random(in: 0...40, using: &generator),
                microseconds: UInt32.random(in: 0...3_000, using: &generator)
            )
        default:
            let point = FaultPoint.all[run % FaultPoint.all.count]
            // Early calls are the start's, late ones those of a busy run: each size of number is as likely.
            let bits = Double.random(in: 0...1, using: &generator)
            let count = max(1, Int(exp2(bits * log2(Double(point.callsInARun)))))
            let power = Bool.random(using: &generator) ? UInt64.random(in: 1...UInt64.max, using: &generator) : nil
            return .point(point, count: count, power: power)
        }
    }
}

/// A named moment on the way of a turn to the disk and of its reply to the reader.
struct FaultPoint: CustomStringConvertible {
    /// The file and the system call, as the library of fault points names them.
    var call: String
    /// `before`, `middle` or `after` it.
    var moment: String
    /// About how often a run calls it.
    var callsInARun: Int

    var description: String { "\(call) \(moment)" }

    static let all: [FaultPoint] = [
        ("stdin.read", ["before", "after"], 20),
        ("wal.write", ["before", "middle", "after"], 200),
        ("wal.sync", ["before", "after"], 25),
        ("wal.unlink", ["before", "after"], 1),
        ("shm.lock", ["before", "after"], 200),
        ("database.lock", ["before", "after"], 12),
        ("database.write", ["before", "middle", "after"], 20),
        ("database.sync", ["before", "after"], 1),
        ("database.truncate", ["before", "after"], 1),
        ("lock.lock", ["before", "after"], 2),
        ("lock.unlink", ["before", "after"], 1),
        ("stdout.write", ["before", "middle", "after"], 20),
    ].flatMap { call, moments, count in
        moments.map { FaultPoint(call: call, moment: $0, callsInARun: count) }
    }
}
