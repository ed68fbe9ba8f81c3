import Conversations
import Foundation
import PipeGateway
import ServiceDesk
import Testing
import WireFormat

@Suite(.serialized) struct PipeGatewayTests {
    private let store = MemoryConversationStore()

    /// Sends all lines, ends the input, and returns what came after the first line.
    private func exchange(_ lines: [String]) throws -> [JSONValue] {
        let gateway = try RunningGateway(store: store)
        for line in lines { gateway.send(line) }
        #expect(gateway.next()?["type"] == "ready")
        #expect(gateway.finish() == .endOfInput)
        return gateway.rest()
    }

    @Test func everyLineGetsOneAnswerInOrder() throws {
        let answers = try exchange([
            #"{"conversation":"c1","id":"m1","text":"hello"}"#,
            "",
            "not json",
            #"{"type":"ping","id":"p"}"#,
            #"{"conversation":"c2","text":"?"}"#,
            #"{"type":"rating","conversation":"c1","id":"r","score":5}"#,
            #"{"type":"close","conversation":"c1"}"#,
            #"{"type":"shout","conversation":"c1","id":"s"}"#,
            #"{"conversation":"c1","id":"m2","text":"again"}"#,
            #"{"type":"ack","id":"T9.9"}"#,
            #"{"type":"rating","conversation":"nobody","score":1}"#,
        ])
        #expect(answers.map { $0["line"]?.integer } == [1, 3, 4, 5, 6, 7, 8, 9, 10, 11])
        #expect(
            answers.map { $0["type"]?.text }
                == ["reply", "error", "pong", "reply", "rated", "closed", "error", "reply", "error", "error"]
        )
        #expect(answers[0]["text"] == "you said hello")
        #expect(answers[0]["reply_to"] == "m1")
        #expect(answers[1]["code"] == "invalid_json")
        #expect(answers[3]["reply_to"] == .null)
        #expect(answers[3]["options"] != nil)
        #expect(answers[6]["code"] == "unknown_type")
        #expect(answers[6]["reply_to"] == "s")
        #expect(answers[6]["conversation"] == "c1")
        #expect(answers[8]["code"] == "not_found")
        #expect(answers[9]["code"] == "not_found")
    }

    @Test func aLineMayEndTheInputWithoutANewline() throws {
        let gateway = try RunningGateway(store: store)
        gateway.send(Array(#"{"conversation":"c","text":"last"}"#.utf8))
        #expect(gateway.finish() == .endOfInput)
        #expect(gateway.rest().last?["text"] == "you said last")
    }

    @Test func theSameMessageGetsTheSameReply() throws {
        let line = #"{"conversation":"c1","id":"m1","text":"hello"}"#
        let answers = try exchange([line, line, #"{"conversation":"c1","id":"m1","text":"other"}"#])
        #expect(answers[0]["duplicate"] == nil)
        #expect(answers[1]["duplicate"] == true)
        #expect(answers[1]["text"] == answers[0]["text"])
        #expect(answers[1]["confidence"] == answers[0]["confidence"])
        #expect(answers[2]["code"] == "id_conflict")
        #expect(answers[2]["reply_to"] == "m1")
        #expect(try exchange([line])[0]["duplicate"] == true)
    }

    @Test func longAndUnreadableLinesAreNamed() throws {
        let gateway = try RunningGateway(store: store)
        let frame = #"{"conversation":"c","text":""}"#.utf8.count
        gateway.send(#"{"conversation":"c","text":""# + String(repeating: "x", count: 65_536 - frame) + #""}"#)
        gateway.send(#"{"conversation":"c","text":""# + String(repeating: "x", count: 65_537 - frame) + #""}"#)
        gateway.send(Array(#"{"conversation":"c","text":""#.utf8) + [0xc3, 0x28] + Array("\"}\n".utf8))
        gateway.send(#"{"conversation":"c","text":"还好"}"# + "\r")
        _ = gateway.next()
        let first = gateway.next()
        #expect(first?["type"] == "reply")
        #expect(gateway.next()?["code"] == "too_long")
        #expect(gateway.next()?["code"] == "invalid_utf8")
        #expect(gateway.next()?["text"] == "you said 还好")
        #expect(gateway.finish() == .endOfInput)
    }

    @Test func aHandOffNamesItsTicketAndForwardsWhatFollows() throws {
        let answers = try exchange([
            #"{"conversation":"c1","id":"1","text":"person"}"#, #"{"conversation":"c1","id":"2","text":"hello?"}"#,
            #"{"conversation":"c2","id":"1","text":"hello"}"#,
        ])
        #expect(answers[0]["action"] == "handoff")
        #expect(answers[0]["reason"] == "asked_for_person")
        #expect(answers[0]["queue"] == "desk")
        #expect(answers[0]["priority"] == "normal")
        #expect(answers[1]["action"] == "forwarded")
        #expect(answers[1]["ticket"] == answers[0]["ticket"])
        #expect(answers[1]["text"] == nil)
        #expect(answers[2]["action"] == "answer")
    }

    @Test func whatAgentsDoComesUnaskedUntilAcknowledged() throws {
        let gateway = try RunningGateway(store: store)
        _ = gateway.next()
        gateway.send(#"{"conversation":"c1","text":"person"}"#)
        let ticket = try #require(gateway.next()?["ticket"]?.text)
        _ = try store.perform(.claim, on: ticket, by: "Ann", at: Date())
        _ = try store.perform(.reply("How can I help?"), on: ticket, by: "Ann", at: Date())
        let reply = try #require(gateway.next())
        #expect(reply["type"] == "agent")
        #expect(reply["text"] == "How can I help?")
        #expect(reply["conversation"] == "c1")
        #expect(reply["duplicate"] == nil)
        _ = try store.perform(.resolve, on: ticket, by: "Ann", at: Date())
        let resolved = try #require(gateway.next())
        #expect(resolved["type"] == "resolved")
        gateway.send(#"{"type":"ack","id":""# + (reply["id"]?.text ?? "") + #""}"#)
        #expect(gateway.next()?["type"] == "acknowledged")
        gateway.send(#"{"conversation":"c1","text":"thanks"}"#)
        #expect(gateway.next()?["action"] == "answer")
        #expect(gateway.finish() == .endOfInput)

        let later = try RunningGateway(store: store)
        _ = later.next()
        let again = try #require(later.next())
        #expect(again["type"] == "resolved")
        #expect(again["id"] == resolved["id"])
        #expect(again["duplicate"] == true)
        #expect(later.finish() == .endOfInput)
        #expect(later.rest().isEmpty)
    }

    @Test func newIntentsServeOnceTheyAreRead() throws {
        let files = DispatchSemaphore(value: 0)
        let gateway = try RunningGateway(store: store) { service in
            files.wait()
            service.replaceResponder(Parrot(word: "now"))
            return .success(PackSummary(hash: "p2", languages: ["en"], intents: 3))
        }
        _ = gateway.next()
        let message = #"{"conversation":"c1","text":"a"}"#
        gateway.send([message, #"{"type":"reload","id":"r"}"#, message].joined(separator: "\n"))
        // While they are read, the old ones answer.
        #expect(gateway.next()?["text"] == "you said a")
        #expect(gateway.next()?["line"] == 3)
        files.signal()
        let reloaded = gateway.next()
        #expect(reloaded?["type"] == "reloaded")
        #expect(reloaded?["pack"] == "p2")
        #expect(reloaded?["reply_to"] == "r")
        #expect(reloaded?["line"] == 2)
        gateway.send(message)
        #expect(gateway.next()?["text"] == "now a")
        #expect(gateway.finish() == .endOfInput)
    }

    @Test func aReloadIsAnsweredBeforeTheEnd() throws {
        let gateway = try RunningGateway(store: store) { _ in
            usleep(200_000)
            return .success(PackSummary(hash: "p2", languages: ["en"], intents: 3))
        }
        for id in 1...3 { gateway.send(#"{"type":"reload","id":"\#(id)"}"#) }
        #expect(gateway.finish() == .endOfInput)
        #expect(gateway.rest().dropFirst().map { $0["reply_to"]?.text } == ["1", "2", "3"])
    }

    @Test func aReloadThatTakesTooLongIsRefusedAtTheEnd() throws {
        let files = DispatchSemaphore(value: 0)
        defer { files.signal() }
        let gateway = try RunningGateway(store: store, drainLimit: .milliseconds(100)) { _ in
            files.wait()
            return .success(PackSummary(hash: "p2", languages: ["en"], intents: 3))
        }
        gateway.send(#"{"type":"reload","id":"r"}"#)
        #expect(gateway.finish() == .endOfInput)
        let answer = gateway.rest().last
        #expect(answer?["code"] == "reload_failed")
        #expect(answer?["reply_to"] == "r")
    }

    @Test func badIntentsAreRefusedWithTheirPlaces() throws {
        let gateway = try RunningGateway(store: store) { _ in
            .failure(ReloadFailure(message: "Kept the old ones.", problems: ["a.yaml:1:2: error: no"]))
        }
        _ = gateway.next()
        gateway.send(#"{"type":"reload"}"#)
        let answer = gateway.next()
        #expect(answer?["code"] == "reload_failed")
        #expect(answer?["problems"] == ["a.yaml:1:2: error: no"])
        gateway.send(#"{"conversation":"c1","text":"a"}"#)
        #expect(gateway.next()?["text"] == "you said a")
        #expect(gateway.finish() == .endOfInput)
    }

    @Test func aReaderWhoHasGoneEndsTheGateway() throws {
        let gateway = try RunningGateway(store: store)
        _ = gateway.next()
        gateway.stopReading()
        #expect(gateway.wait() == .readerGone)
    }

    @Test func aSlowReaderLosesNothing() throws {
        let gateway = try RunningGateway(store: store)
        // More than the pipes hold, so that the gateway has to wait for its reader.
        let count = 2_000
        for number in 0..<count {
            gateway.send(#"{"conversation":"c\#(number % 100)","id":"\#(number)","text":"\#(number)"}"#)
        }
        gateway.close()
        _ = gateway.next()
        usleep(300_000)
        let answers = gateway.rest()
        #expect(answers.count == count)
        #expect(answers.enumerated().allSatisfy { $1["line"]?.integer == $0 + 1 })
        #expect(answers.enumerated().allSatisfy { $1["text"]?.text == "you said \($0)" })
    }

    /// Neither its lines that wait for room nor its answers that wait for their reader keep it alive.
    @Test(arguments: [false, true])
    func aSignalEndsItThoughNobodyReads(isInputOver: Bool) throws {
        let gateway = try RunningGateway(store: store, drainLimit: .milliseconds(100))
        // With the input over, more than the output's pipe holds; else more than all of the way holds.
        for number in 0..<(isInputOver ? 1_000 : 30_000) {
            gateway.send(#"{"conversation":"c1","id":"\#(number)","text":"hello"}"#)
        }
        if isInputOver { gateway.close() }
        usleep(500_000)
        gateway.terminate()
        #expect(gateway.wait() != nil)
        gateway.stopReading()
    }

    @Test func whatIsSaidIsLogged() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).ndjson").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let gateway = try RunningGateway(store: store, log: path, now: Timestamp("2026-05-01T10:00:00Z")?.date)
        _ = gateway.next()
        let line = #"{"conversation":"c1","id":"m","text":"hello","locale":"en-GB"}"#
        for line in [line, line, #"{"conversation":"c1","text":"person"}"#] { gateway.send(line) }
        var ticket = ""
        for _ in 0..<3 { ticket = gateway.next()?["ticket"]?.text ?? "" }
        _ = try store.perform(.claim, on: ticket, by: "Ann", at: Date())
        _ = try store.perform(.reply("Hi"), on: ticket, by: "Ann", at: Date())
        _ = try store.perform(.resolve, on: ticket, by: "Ann", at: Date())
        _ = (gateway.next(), gateway.next())
        #expect(gateway.finish() == .endOfInput)
        let logged = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try LineDecoding().decode(TranscriptLine.self, from: Array($0.utf8))
        }
        #expect(logged.map(\.role) == [.customer, .bot, .customer, .bot, .agent, .system])
        #expect(logged.map(\.text) == ["hello", "you said hello", "person", "A person will write to you.", "Hi", ""])
        #expect(logged[0].locale == "en")
        #expect(logged[0].at == Timestamp("2026-05-01T10:00:00Z")?.date)
        #expect(logged[1].verdict == TranscriptLine.Verdict(action: "answer", intent: "echo", confidence: 0.9))
        #expect(logged[5].event == "resolved")
    }
}
