import Conversations
import ConversationsSQLite
import Foundation
import Testing
import WireFormat

@Suite struct PipeTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    private var arguments: [String] { ["pipe", "--intents", ConciergeProcess.pack] }

    /// Runs the pipe on some lines, and returns what it answers after its first line.
    private func answers(_ lines: [String], _ more: [String] = []) throws -> [JSONValue] {
        let result = try concierge.run(arguments + more, input: lines.map { $0 + "\n" }.joined())
        #expect(result.status == 0, "\(result.errors)")
        let objects = result.output.split(separator: "\n").map(json)
        #expect(objects.first?["type"] == "ready")
        return Array(objects.dropFirst())
    }

    private func json(_ line: some StringProtocol) -> JSONValue {
        (try? LineDecoding().decode(JSONValue.self, from: Array(line.utf8))) ?? .null
    }

    private func next(_ running: RunningConcierge) -> JSONValue {
        running.nextLine().map(json) ?? .null
    }

    private func start(_ more: [String] = []) throws -> RunningConcierge {
        let running = try concierge.start(arguments + more)
        #expect(next(running)["type"] == "ready")
        return running
    }

    private func agents() throws -> SQLiteConversationStore {
        try SQLiteConversationStore(path: concierge.store, for: .visiting)
    }

    @Test func speaksTheProtocol() throws {
        defer { concierge.cleanUp() }
        let answers = try answers([
            #"{"conversation":"c1","id":"m1","text":"怎么续借图书"}"#,
            "",
            #"{"conversation":"c1","id":"m2","text":"where do I return a book","channel":"web","customer":{"tier":"gold"}}"#,
            "{broken",
            #"{"conversation":"c1","id":"m3"}"#,
            #"{"type":"sing","id":"s"}"#,
            #"{"type":"ping","id":"p"}"#,
            #"{"conversation":"c1","id":"m1","text":"怎么续借图书"}"#,
            #"{"conversation":"c1","id":"m1","text":"别的"}"#,
            #"{"type":"rating","conversation":"c1","score":5,"id":"r"}"#,
            #"{"conversation":"c1","id":"m4","text":"I want to speak to a real person"}"#,
            #"{"conversation":"c1","id":"m5","text":"hello?"}"#,
            #"{"type":"close","conversation":"c2"}"#,
        ])
        #expect(
            answers.map { $0["type"]?.text }
                == [
                    "reply", "reply", "error", "error", "error", "pong", "reply", "error", "rated", "reply", "reply",
                    "closed",
                ]
        )
        #expect(answers[0]["text"]?.text?.contains("21天") == true)
        #expect(answers[0]["locale"] == "zh-Hans")
        #expect(answers[1]["line"] == 3)
        #expect(answers[1]["locale"] == "en")
        #expect(answers[2]["code"] == "invalid_json")
        #expect(answers[3]["code"] == "missing_field")
        #expect(answers[3]["reply_to"] == "m3")
        #expect(answers[4]["code"] == "unknown_type")
        #expect(answers[6]["duplicate"] == true)
        #expect(answers[6]["text"] == answers[0]["text"])
        #expect(answers[7]["code"] == "id_conflict")
        #expect(answers[9]["action"] == "handoff")
        #expect(answers[9]["ticket"] == "T1")
        #expect(answers[9]["reason"] == "asked_for_person")
        #expect(answers[9]["queue"] == "front-desk")
        #expect(answers[10]["action"] == "forwarded")
        #expect(answers[10]["ticket"] == "T1")
        #expect(answers[10]["text"] == nil)
    }

    @Test func badLinesAreNamedAndTheRestIsServed() throws {
        defer { concierge.cleanUp() }
        var input = Array(#"{"conversation":"c","text":""#.utf8) + [0xff, 0xfe] + Array("\"}\n".utf8)
        input += Array(("{\"conversation\":\"c\",\"text\":\"" + String(repeating: "长", count: 30_000) + "\"}\n").utf8)
        input += Array(#"{"conversation":"c","id":"e","text":"😀😀😀"}"#.utf8) + [0x0a]
        input += [0x00, 0x0a] + Array("\u{feff}{\"type\":\"ping\"}\n".utf8)
        input += Array((String(repeating: "[", count: 60_000) + "\n").utf8)
        input += Array(#"{"conversation":"c","text":"hello"}"#.utf8)
        let result = try concierge.run(arguments, input: input)
        #expect(result.status == 0)
        let answers = result.output.split(separator: "\n").dropFirst().map(json)
        #expect(answers.map { $0["line"] } == [1, 2, 3, 4, 5, 6, 7])
        #expect(
            answers.map { $0["code"]?.text }
                == ["invalid_utf8", "too_long", nil, "invalid_json", "invalid_json", "invalid_json", nil]
        )
        #expect(answers[2]["type"] == "reply")
        #expect(answers[6]["action"] == "answer")
    }

    @Test func conversationsStayInOrder() throws {
        defer { concierge.cleanUp() }
        let lines = (0..<2_000).map { #"{"conversation":"c\#($0 % 97)","id":"\#($0)","text":"hello \#($0)"}"# }
        let answers = try answers(lines)
        #expect(answers.count == lines.count)
        for conversation in 0..<97 {
            let ids = answers.filter { $0["conversation"]?.text == "c\(conversation)" }.compactMap {
                $0["reply_to"]?.text
            }
            #expect(ids == (0..<2_000).filter { $0 % 97 == conversation }.map(String.init))
        }
    }

    @Test func anAgentsWordsArriveWithinASecondAndAgainUntilAcknowledged() throws {
        defer { concierge.cleanUp() }
        let running = try start()
        running.send(#"{"conversation":"c1","id":"m1","text":"I want to speak to a real person"}"#)
        #expect(next(running)["ticket"] == "T1")
        let desk = try agents()
        _ = try desk.perform(.claim, on: "T1", by: "Ann", at: Date())
        let sent = ContinuousClock.now
        _ = try desk.perform(.reply("How can I help?"), on: "T1", by: "Ann", at: Date())
        let reply = next(running)
        #expect(ContinuousClock.now - sent < .seconds(1))
        #expect(reply["type"] == "agent")
        #expect(reply["text"] == "How can I help?")
        #expect(reply["duplicate"] == nil)
        running.receive(signal: SIGKILL)
        #expect(running.waitForEnd())

        let second = try start()
        let again = next(second)
        #expect(again["id"] == reply["id"])
        #expect(again["duplicate"] == true)
        second.send(#"{"type":"ack","id":"\#(reply["id"]?.text ?? "")"}"#)
        #expect(next(second)["type"] == "acknowledged")
        second.send(#"{"conversation":"c1","id":"m1","text":"I want to speak to a real person"}"#)
        #expect(next(second)["duplicate"] == true)
        _ = try desk.perform(.resolve, on: "T1", by: "Ann", at: Date())
        #expect(next(second)["type"] == "resolved")
        second.send(#"{"conversation":"c1","id":"m2","text":"when do you open"}"#)
        #expect(next(second)["action"] == "answer")
        second.receive(signal: SIGTERM)
        #expect(second.waitForEnd())
        #expect(second.status == 0)

        let third = try start()
        #expect(next(third)["type"] == "resolved")
        third.closeInput()
        #expect(third.waitForEnd())
        #expect(third.nextLine() == nil)
    }

    @Test func severalPipesServeOneStore() throws {
        defer { concierge.cleanUp() }
        let first = try start()
        let second = try start()
        let calling = #"{"conversation":"c1","id":"m1","text":"I want to speak to a real person"}"#
        first.send(calling)
        #expect(next(first)["ticket"] == "T1")
        second.send(calling)
        #expect(next(second)["duplicate"] == true)
        let desk = try agents()
        _ = try desk.perform(.claim, on: "T1", by: "Ann", at: Date())
        _ = try desk.perform(.reply("one"), on: "T1", by: "Ann", at: Date())
        // It goes to the pipe that serves the conversation, until the next message comes through another.
        #expect(next(first)["text"] == "one")
        second.send(#"{"conversation":"c1","id":"m2","text":"hello?"}"#)
        #expect(next(second)["action"] == "forwarded")
        _ = try desk.perform(.reply("two"), on: "T1", by: "Ann", at: Date())
        #expect(next(second)["text"] == "two")
        // What the first pipe did not get acknowledged goes out through the other once it is gone.
        first.receive(signal: SIGKILL)
        let again = next(second)
        #expect(again["text"] == "one" && again["duplicate"] == true)
        second.closeInput()
        #expect(second.waitForEnd())
        #expect(first.output.split(separator: "\n").count == 3)
    }

    @Test func theStoreIsBackedUpWhileItServes() throws {
        defer { concierge.cleanUp() }
        let running = try start()
        running.send(#"{"conversation":"c1","id":"m1","text":"hello"}"#)
        #expect(next(running)["type"] == "reply")
        let copied = try concierge.run(["store", "backup", "copy.sqlite"])
        #expect(copied.status == 0)
        #expect(copied.output.hasPrefix("copy.sqlite: 1 conversations, 1 events, 0 tickets"))
        #expect(try concierge.run(["store", "backup", "copy.sqlite"]).status == 74)
        #expect(try concierge.run(["store", "backup", "copy.sqlite", "--replace"]).status == 0)
        #expect(try concierge.run(["store", "backup", concierge.store, "--replace"]).status == 74)
        #expect(try concierge.run(["store", "check", "--store", "copy.sqlite"]).status == 0)
        #expect(try concierge.run(["store", "check", "--store", "none.sqlite"]).status == 66)
        running.closeInput()
        #expect(running.waitForEnd())
        let again = #"{"conversation":"c1","id":"m1","text":"hello"}"#
        #expect(try answers([again], ["--store", "copy.sqlite"])[0]["duplicate"] == true)
    }

    @Test func theQueueCommandReachesTheCustomer() throws {
        defer { concierge.cleanUp() }
        let running = try start()
        running.send(#"{"conversation":"c1","text":"I lost my library card"}"#)
        let handOff = next(running)
        #expect(handOff["queue"] == "cards")
        #expect(handOff["priority"] == "high")
        #expect(try concierge.run(["queue", "list"]).output.contains("T1"))
        #expect(try concierge.run(["queue", "claim", "T1", "--agent", "Ann"]).status == 0)
        #expect(try concierge.run(["queue", "reply", "T1", "--agent", "Ann", "It is blocked."]).status == 0)
        let reply = next(running)
        #expect(reply["text"] == "It is blocked.")
        #expect(reply["ticket"] == "T1")
        #expect(try concierge.run(["queue", "resolve", "T1", "--agent", "Ann"]).status == 0)
        #expect(next(running)["type"] == "resolved")
        running.closeInput()
        #expect(running.waitForEnd())
    }

    @Test func newIntentsAreTakenWholeOrNotAtAll() throws {
        defer { concierge.cleanUp() }
        let pack = concierge.folder.appendingPathComponent("pack").path
        try FileManager.default.copyItem(atPath: ConciergeProcess.pack, toPath: pack)
        let running = try concierge.start(["pipe", "--intents", pack])
        let hash = next(running)["pack"]
        func question(_ conversation: String) -> String {
            #"{"conversation":"\#(conversation)","text":"what is the wifi password"}"#
        }
        let file = pack + "/library.yaml"
        let good = try String(contentsOfFile: file, encoding: .utf8)

        try good.replacingOccurrences(of: "network is Library", with: "network is Reading")
            .write(toFile: file, atomically: true, encoding: .utf8)
        running.send(#"{"type":"reload","id":"r"}"#)
        let reloaded = next(running)
        #expect(reloaded["type"] == "reloaded")
        #expect(reloaded["reply_to"] == "r")
        #expect(reloaded["pack"] != hash)
        running.send(question("a"))
        #expect(next(running)["text"] == "The network is Reading and needs no password.")

        try (good + "\n\tx: 1\n").write(toFile: file, atomically: true, encoding: .utf8)
        running.send(#"{"type":"reload"}"#)
        let refused = next(running)
        #expect(refused["code"] == "reload_failed")
        #expect(String(decoding: JSONWriter.line(refused), as: UTF8.self).contains("library.yaml:"))
        running.send(question("b"))
        #expect(next(running)["text"] == "The network is Reading and needs no password.")

        try good.write(toFile: file, atomically: true, encoding: .utf8)
        running.receive(signal: SIGHUP)
        let limit = ContinuousClock.now + .seconds(10)
        while !running.errors.contains("8 intents"), ContinuousClock.now < limit { usleep(20_000) }
        running.send(question("c"))
        #expect(next(running)["text"] == "The network is Library and needs no password.")
        running.closeInput()
        #expect(running.waitForEnd())
        #expect(running.status == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func signalsEndItInOrder(signal: Int32) throws {
        defer { concierge.cleanUp() }
        let running = try start()
        running.send(#"{"conversation":"c","text":"hello"}"#)
        #expect(next(running)["type"] == "reply")
        running.receive(signal: signal)
        #expect(running.waitForEnd(seconds: 5))
        #expect(running.status == 0)
    }

    @Test func theLogIsATranscript() throws {
        defer { concierge.cleanUp() }
        _ = try answers(
            [
                #"{"conversation":"c1","id":"m1","text":"怎么续借图书"}"#,
                #"{"conversation":"c1","id":"m2","text":"转人工"}"#,
            ],
            ["--log", "log.ndjson", "--now", "2026-05-01T10:00:00Z"]
        )
        let text = try String(contentsOf: concierge.folder.appendingPathComponent("log.ndjson"), encoding: .utf8)
        let lines = try text.split(separator: "\n").map {
            try LineDecoding().decode(TranscriptLine.self, from: Array($0.utf8))
        }
        #expect(lines.map(\.role) == [.customer, .bot, .customer, .bot])
        #expect(lines.map(\.verdict?.action) == [nil, "answer", nil, "handoff"])
        #expect(lines.allSatisfy { $0.at == Timestamp("2026-05-01T10:00:00Z")?.date })
    }
}
