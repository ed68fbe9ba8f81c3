import Foundation
import TestSupport
import Testing
import WireFormat

/// Every kind of text through the program itself: a reply or an error line, never a crash, never silence.
@Suite struct JSONLinesTests {
    /// A line, and whether it is to be answered by an error; `nil` where either will do.
    private struct Line {
        var bytes: [UInt8]
        var isError: Bool?
    }

    private func expectAnswers(to lines: [Line]) throws {
        try withTemporaryFolder { folder in
            let process = try PipeProgram(folder: folder).start()
            for line in lines { process.send(line.bytes + [UInt8(ascii: "\n")]) }
            process.closeInput()
            var answers: [JSONValue] = []
            let limit = ContinuousClock.now + .seconds(60)
            while !process.isOutputOver, ContinuousClock.now < limit {
                for bytes in process.exchange(waiting: 50) {
                    answers.append(try LineDecoding().decode(JSONValue.self, from: bytes))
                }
            }
            #expect(process.waitForEnd(seconds: 10) == .exited(0))
            // A blank line is counted and not answered.
            let asked = lines.enumerated().filter { !$1.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
            #expect(answers.first?["type"] == "ready")
            try #require(answers.count == asked.count + 1)
            for ((place, line), answer) in zip(asked, answers.dropFirst()) {
                let text = String(decoding: line.bytes.prefix(200), as: UTF8.self)
                #expect(answer["line"] == .integer(place + 1), "\(text)")
                if let isError = line.isError { #expect((answer["type"] == "error") == isError, "\(text)") }
            }
        }
    }

    private static let samples = JSONSample.all.filter { !$0.bytes.contains(UInt8(ascii: "\n")) }

    private func isError(_ sample: JSONSample) -> Bool? {
        switch sample.verdict {
        case .valid: false
        case .invalid: true
        case .open: nil
        }
    }

    @Test func asALine() throws {
        try expectAnswers(to: Self.samples.map { Line(bytes: $0.bytes, isError: true) })
    }

    @Test func inAFieldThatNobodyReads() throws {
        try expectAnswers(
            to: Self.samples.enumerated().map { place, sample in
                let before = Array("{\"conversation\":\"c\(place % 9)\",\"colour\":".utf8)
                return Line(bytes: before + sample.bytes + Array(",\"text\":\"hello\"}".utf8), isError: isError(sample))
            }
        )
    }

    /// What is known of the customer stands in the ticket, so that it is written as JSON again.
    @Test func amongWhatIsKnownOfTheCustomer() throws {
        try expectAnswers(
            to: Self.samples.enumerated().map { place, sample in
                let before = Array("{\"conversation\":\"c\(place)\",\"customer\":{\"a\":".utf8)
                return Line(bytes: before + sample.bytes + Array("},\"text\":\"转人工\"}".utf8), isError: isError(sample))
            }
        )
    }

    @Test func noise() throws {
        var generator = SeededGenerator(seed: 11)
        var lines: [Line] = []
        for _ in 0..<1_500 {
            let bytes = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }.filter { $0 != UInt8(ascii: "\n") }
            lines.append(Line(bytes: bytes, isError: true))
            var good = Array(#"{"conversation":"c","id":"m\u0031\#(lines.count)","text":"hello \ud83d\ude00"}"#.utf8)
            good[Int.random(in: 0..<good.count, using: &generator)] = UInt8.random(in: 32...255, using: &generator)
            lines.append(Line(bytes: good, isError: nil))
        }
        try expectAnswers(to: lines)
    }
}
