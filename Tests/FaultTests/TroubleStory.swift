import Foundation
import TestSupport
import Testing
import WireFormat

/// What a program goes through with its customers before, during and after a time of trouble with its store.
///
/// It serves what needs no ticket, promises nobody a person whom it cannot call, and goes on without a restart; what it
/// answered meanwhile goes on record.
struct TroubleStory {
    let talk: PipeTalk
    /// Runs `concierge queue` on the same store.
    let queue: ([String]) throws -> (status: Int32, output: String)

    func tell(begin: () throws -> Void, end: () throws -> Void) throws {
        #expect(try talk.say("hello", id: "a1", in: "a")["action"] == "answer")
        #expect(try talk.say("I want to speak to a person", id: "b1", in: "b")["ticket"] == "T1")
        try begin()
        try duringTrouble()
        try end()
        try afterTrouble()
        try lookAtTickets()
        #expect(talk.end() == .exited(0))
    }

    private func duringTrouble() throws {
        let answer = try talk.say("when do you open", id: "a2", in: "a")
        #expect(answer["action"] == "answer" && answer["stored"] == false, "\(answer)")
        #expect(try talk.say("你好", id: "n1", in: "new")["action"] == "answer")
        // Nobody is promised a person who was not called.
        let handOff = try talk.say("I want to speak to a person", id: "a3", in: "a")
        #expect(handOff["action"] == "handoff" && handOff["ticket"] == nil && handOff["stored"] == false, "\(handOff)")
        #expect(handOff["text"]?.text?.contains("I am calling") == false, "\(handOff)")
        // A person owns this conversation: the bot does not speak, and does not pretend to have passed the words on.
        let unsent = try talk.say("are you there?", id: "b2", in: "b")
        #expect(unsent["code"] == "store_unavailable" && unsent["reply_to"] == "b2", "\(unsent)")
        let rating = try talk.ask(#"{"type":"rating","conversation":"a","score":4}"#)
        #expect(rating["code"] == "store_unavailable", "\(rating)")
        #expect(try talk.ask(#"{"type":"ping"}"#)["type"] == "pong")
        #expect(try talk.ask("{broken")["code"] == "invalid_json")
    }

    private func afterTrouble() throws {
        let limit = ContinuousClock.now + .seconds(10)
        var forwarded = try talk.say("are you there?", id: "b2", in: "b")
        while forwarded["code"] == "store_unavailable", ContinuousClock.now < limit {
            usleep(50_000)
            forwarded = try talk.say("are you there?", id: "b2", in: "b")
        }
        #expect(forwarded["action"] == "forwarded" && forwarded["ticket"] == "T1", "\(forwarded)")
        let handOff = try talk.say("I want to speak to a person", id: "a4", in: "a")
        #expect(handOff["ticket"] == "T2" && handOff["stored"] == nil, "\(handOff)")
        #expect(try talk.ask(#"{"type":"rating","conversation":"a","score":4}"#)["type"] == "rated")
        #expect(try talk.say("when do you open", id: "a2", in: "a")["duplicate"] == true)
        #expect(try talk.say("转人工", id: "n2", in: "new")["ticket"] == "T3")
        for act in [["claim", "T1", "--agent", "Ann"], ["reply", "T1", "--agent", "Ann", "Here I am."]] {
            let (status, output) = try queue(act)
            #expect(status == 0, "\(output)")
        }
        let words = try talk.delivery()
        #expect(words["text"] == "Here I am." && words["duplicate"] == nil, "\(words)")
    }

    /// The agents read what was said before, during and after the trouble.
    private func lookAtTickets() throws {
        let person = "I want to speak to a person"
        #expect(try said("T1") == [person, "are you there?"])
        #expect(try said("T2") == ["hello", "when do you open", person, person])
        #expect(try said("T3") == ["你好", "转人工"])
    }

    private func said(_ ticket: String) throws -> [String] {
        let (status, output) = try queue(["show", ticket, "--format", "json"])
        #expect(status == 0, "\(output)")
        let shown = try LineDecoding().decode(JSONValue.self, from: Array(output.utf8))
        guard case .array(let messages)? = shown["messages"] else { return [] }
        return messages.filter { $0["role"] == "customer" }.compactMap { $0["text"]?.text }
    }
}
