import Foundation
import TestSupport
import Testing
import WireFormat

/// What is no JSON is never taken, and what is JSON always, wherever in a line it stands.
@Suite struct JSONSampleTests {
    private func code(_ bytes: [UInt8]) -> WireError.Code? {
        do throws(WireError) {
            _ = try LineDecoding().decode(InboundLine.self, from: bytes)
            return nil
        } catch {
            return error.code
        }
    }

    private func line(_ name: String, _ value: [UInt8]) -> [UInt8] {
        Array("{\"conversation\":\"c\",\"\(name)\":".utf8) + value + Array(",\"text\":\"x\"}".utf8)
    }

    private func check(_ found: WireError.Code?, _ sample: JSONSample, taken: WireError.Code? = nil) {
        switch sample.verdict {
        case .valid: #expect(found == taken, "\(sample)")
        case .invalid: #expect(found == .invalidJSON || found == .invalidUTF8, "\(sample)")
        case .open: #expect(found == taken || found == .invalidJSON || found == .invalidField, "\(sample)")
        }
    }

    @Test func inAFieldThatNobodyReads() {
        for sample in JSONSample.all { check(code(line("colour", sample.bytes)), sample) }
    }

    @Test func amongWhatIsKnownOfTheCustomer() {
        for sample in JSONSample.all {
            check(code(line("customer", Array("{\"a\":".utf8) + sample.bytes + [UInt8(ascii: "}")])), sample)
        }
    }

    /// None of them is a line that the protocol knows.
    @Test func asALine() {
        for sample in JSONSample.all {
            let found = code(sample.bytes)
            switch sample.verdict {
            case .invalid: #expect(found == .invalidJSON || found == .invalidUTF8, "\(sample)")
            case .valid, .open: #expect(found == .missingField || found == .invalidJSON, "\(sample)")
            }
        }
    }

    /// The text of a message is read as it was meant, and comes back so from what is written.
    @Test func stringsAreReadRight() throws {
        for sample in JSONSample.all where sample.verdict == .valid && sample.bytes.first == UInt8(ascii: "\"") {
            guard
                case .message(let message) = try LineDecoding().decode(
                    InboundLine.self,
                    from: Array("{\"conversation\":\"c\",\"text\":".utf8) + sample.bytes + [UInt8(ascii: "}")]
                )
            else { continue }
            let reference = try JSONDecoder().decode(String.self, from: Data(sample.bytes))
            #expect(Array(message.text.utf8) == Array(reference.utf8), "\(sample)")
            let written = JSONWriter.line(.string(message.text))
            #expect(try LineDecoding().decode(JSONValue.self, from: written) == .string(message.text), "\(sample)")
        }
    }

    /// Good lines with bytes changed, left out, doubled or put in: what is taken is what another parser takes too.
    @Test func changedLinesAreTakenOnlyWhereTheyAreJSON() {
        let lines = [
            #"{"conversation":"c1","id":"m\u0031","text":"停车 \ud83d\ude00","customer":{"n":[1,-2.5e3,null]}}"#,
            #"{"type":"rating","conversation":"c","score":5,"more":{"a":[true,false,"\\\""]}}"#,
            #"{"type":"ack","id":"T1.2"}"#,
        ].map { Array($0.utf8) }
        var generator = SeededGenerator(seed: 7)
        let marks =
            Array(#"{}[]",:\/0123456789eE+-.tfn ud"#.utf8) + [0x00, 0x09, 0x0D, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xFF]
        for _ in 0..<20_000 {
            var bytes = lines.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                let mark = marks.randomElement(using: &generator) ?? 0
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = mark
                case 1: bytes.insert(mark, at: place)
                case 2: bytes.remove(at: place)
                default: bytes.insert(bytes[place], at: place)
                }
            }
            let found = code(bytes)
            guard found != .invalidJSON, found != .invalidUTF8 else { continue }
            #expect(StrictJSON.isValid(bytes), "taken: \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    /// The reference that the line above rests on.
    @Test func theReferenceIsRight() {
        for sample in JSONSample.all where sample.verdict != .open && !sample.group.contains("deep") {
            #expect(StrictJSON.isValid(sample.bytes) == (sample.verdict == .valid), "\(sample)")
        }
    }
}
