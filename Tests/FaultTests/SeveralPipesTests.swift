import Conversations
import ConversationsSQLite
import Foundation
import Glibc
import TestSupport
import Testing
import WireFormat

/// Several programs serve one store: a gateway that restarts, or one that has grown.
@Suite struct SeveralPipesTests {
    private func agents(_ program: PipeProgram) throws -> SQLiteConversationStore {
        try SQLiteConversationStore(path: program.store, for: .visiting, patience: 10)
    }

    /// Ann takes a ticket and writes to its customer.
    private func answer(_ ticket: String, _ text: String, at desk: SQLiteConversationStore) throws {
        _ = try desk.perform(.claim, on: ticket, by: "Ann", at: Date())
        _ = try desk.perform(.reply(text), on: ticket, by: "Ann", at: Date())
    }

    /// What an agent sends goes to the program that serves the conversation, and to no other.
    @Test func eachServesItsOwnConversations() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let first = try PipeTalk(try program.start())
            let second = try PipeTalk(try program.start())
            #expect(try first.say("转人工", id: "m1", in: "a")["ticket"] == "T1")
            #expect(try second.say("转人工", id: "m1", in: "b")["ticket"] == "T2")
            let desk = try agents(program)
            for ticket in ["T1", "T2"] {
                try answer(ticket, "to \(ticket)", at: desk)
            }
            let toFirst = try first.delivery()
            let toSecond = try second.delivery()
            #expect(toFirst["text"] == "to T1" && toFirst["duplicate"] == nil)
            #expect(toSecond["text"] == "to T2" && toSecond["duplicate"] == nil)
            // Whoever is asked knows what the other has answered, and who owns the conversation.
            let again = try second.say("转人工", id: "m1", in: "a")
            #expect(again["duplicate"] == true && again["ticket"] == "T1")
            #expect(try second.say("hello?", id: "m2", in: "a")["action"] == "forwarded")
            #expect(try first.say("hello?", id: "m3", in: "a")["ticket"] == "T1")
            usleep(500_000)
            #expect(first.deliveries.isEmpty && second.deliveries.isEmpty)
            #expect(first.end() == .exited(0) && second.end() == .exited(0))
        }
    }

    /// The other takes over at once what a killed one had in its hands.
    @Test func oneIsKilledAndTheOtherTakesOver() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let first = try PipeTalk(try program.start())
            let second = try PipeTalk(try program.start())
            #expect(try first.say("转人工", id: "m1", in: "a")["ticket"] == "T1")
            let desk = try agents(program)
            try answer("T1", "one", at: desk)
            let delivered = try first.delivery()
            first.process.receive(signal: SIGKILL)
            #expect(first.process.waitForEnd(seconds: 10) == .killed(SIGKILL))
            _ = try desk.perform(.reply("two"), on: "T1", by: "Ann", at: Date())
            let began = ContinuousClock.now
            let again = try second.delivery()
            let other = try second.delivery()
            #expect(ContinuousClock.now - began < .seconds(5))
            #expect(again["id"] == delivered["id"] && again["duplicate"] == true)
            #expect(other["text"] == "two")
            // The gateway goes on with the other, with what was not answered and what is new.
            #expect(try second.say("转人工", id: "m1", in: "a")["duplicate"] == true)
            #expect(try second.say("still there?", id: "m2", in: "a")["action"] == "forwarded")
            let delivery = again["id"]?.text ?? ""
            #expect(try second.ask(#"{"type":"ack","id":"\#(delivery)"}"#)["type"] == "acknowledged")
            #expect(second.end() == .exited(0))
        }
    }

    /// One that hangs keeps nothing from the customers, and changes nothing behind the other's back when it wakes up.
    @Test func oneHangsAndTheOtherTakesOver() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let first = try PipeTalk(try program.start())
            let second = try PipeTalk(try program.start())
            #expect(try first.say("转人工", id: "m1", in: "a")["ticket"] == "T1")
            first.process.receive(signal: SIGSTOP)
            let desk = try agents(program)
            try answer("T1", "one", at: desk)
            // The customers' lines go to the other at once.
            #expect(try second.say("hello?", id: "m2", in: "a")["ticket"] == "T1")
            let delivered = try second.delivery(seconds: SeatPatience.seconds + 10)
            #expect(delivered["text"] == "one")
            _ = try desk.perform(.resolve, on: "T1", by: "Ann", at: Date())
            #expect(try second.delivery()["type"] == "resolved")
            #expect(try second.say("when do you open", id: "m3", in: "a")["action"] == "answer")
            #expect(try second.say("转人工", id: "m4", in: "a")["ticket"] == "T2")
            first.process.receive(signal: SIGCONT)
            // Its memory is of before: the bot spoke, a person owned it. The record decides.
            #expect(try first.say("and now?", id: "m5", in: "a")["ticket"] == "T2")
            #expect(try first.say("when do you open", id: "m3", in: "a")["duplicate"] == true)
            #expect(first.end() == .exited(0) && second.end() == .exited(0))
            let record = try desk.events(of: "a").compactMap(\.content.turn?.message.id)
            #expect(record == ["m1", "m2", "m3", "m4", "m5"])
        }
    }

    /// What was in the hands of one that hangs comes from the other when its time is over.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["FAULT_KILLS"] != nil,
            "it takes a while; `make faults` runs it"
        )
    )
    func whatAHungOneHeldComesFromTheOther() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let first = try PipeTalk(try program.start())
            let second = try PipeTalk(try program.start())
            #expect(try first.say("转人工", id: "m1", in: "a")["ticket"] == "T1")
            let desk = try agents(program)
            try answer("T1", "one", at: desk)
            let delivered = try first.delivery()
            first.process.receive(signal: SIGSTOP)
            _ = try desk.perform(.reply("two"), on: "T1", by: "Ann", at: Date())
            let again = try second.delivery(seconds: SeatPatience.seconds + 10)
            #expect(again["id"] == delivered["id"] && again["duplicate"] == true)
            #expect(try second.delivery()["text"] == "two")
            first.process.receive(signal: SIGCONT)
            usleep(500_000)
            // It is not given again what the other has now.
            #expect(try first.ask(#"{"type":"ping"}"#)["type"] == "pong")
            #expect(first.deliveries.isEmpty)
            #expect(first.end() == .exited(0) && second.end() == .exited(0))
        }
    }

    /// Both are sent the same lines at once, as by a gateway that lost count: each line takes effect once.
    @Test func bothAreSentTheSame() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            let talks = try (0..<2).map { _ in try PipeTalk(try program.start()) }
            let count = 600
            var lines: [String] = []
            for line in 0..<count {
                let text = line % 50 == 49 ? "转人工" : "hello"
                lines.append(#"{"conversation":"c\#(line % 7)","id":"m\#(line)","text":"\#(text)"}"#)
            }
            for line in lines { for talk in talks { talk.process.send(line) } }
            var answers: [[JSONValue]] = []
            for talk in talks { answers.append(try lines.map { try talk.next($0) }) }
            for place in 0..<count {
                let pair = answers.map { $0[place] }
                #expect(pair.count { $0["duplicate"] == nil } == 1, "\(lines[place])")
                for name in ["action", "text", "ticket", "intent", "reply_to"] {
                    #expect(pair[0][name] == pair[1][name], "\(lines[place])")
                }
            }
            for talk in talks { #expect(talk.end() == .exited(0)) }
            let desk = try agents(program)
            let tickets = try desk.tickets(.open, limit: 100)
            #expect(Set(tickets.map(\.conversation)).count == tickets.count)
            for conversation in 0..<7 {
                let ids = try desk.events(of: "c\(conversation)").compactMap(\.content.turn?.message.id)
                #expect(ids == (0..<count).filter { $0 % 7 == conversation }.map { "m\($0)" })
            }
        }
    }
}
