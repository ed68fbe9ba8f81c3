import Foundation
import Testing

@Suite struct ChatTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    private var arguments: [String] { ["chat", "--intents", ConciergeProcess.pack] }

    @Test(arguments: ["C", "C.UTF-8"])
    func answersALineFromAPipe(locale: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(arguments, input: "怎么续借图书\n", environment: ["LC_ALL": locale])
        #expect(result.status == 0)
        #expect(result.output == "在“我的借阅”里续借，每次延长21天。\n")
        #expect(result.errors == "")
    }

    @Test func turnsStandApart() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(arguments, input: "where do I return a book\n\nwhat is the wifi password")
        #expect(
            result.output
                == "Put it into the book drop at the entrance.\n\nThe network is Library and needs no password.\n"
        )
    }

    @Test func anUnreadableLineIsToldAndTheNextIsAnswered() throws {
        defer { concierge.cleanUp() }
        let input = [0xff, 0xfe, 0x0a] + Array("what is the wifi password\n".utf8)
        let result = try concierge.run(arguments, input: input)
        #expect(result.status == 0)
        #expect(result.output.contains("not valid UTF-8"))
        #expect(result.output.hasSuffix("\n\nThe network is Library and needs no password.\n"))
    }

    @Test func onlyEmojiGetsAnAnswer() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(arguments, input: "😀🎉\n")
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
    }

    @Test func commandsWorkFromAPipe() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(
            arguments,
            input: "what is the wifi password\n/why\n/person\nare you there\n/lang en\n/nothing\n/quit\nnot read\n"
        )
        #expect(result.status == 0)
        #expect(result.output.contains("answer.confident"))
        #expect(result.output.contains("Ticket T1, normal, in front-desk: asked_for_person."))
        #expect(result.output.contains("Passed on to the person who has ticket T1."))
        #expect(result.output.contains("There is no command /nothing."))
        #expect(!result.output.contains("\u{1b}"))
    }

    @Test func aConversationGoesOn() throws {
        defer { concierge.cleanUp() }
        let named = arguments + ["--conversation", "c1"]
        #expect(try concierge.run(named, input: "real person please\n").output.contains("Ticket T1"))
        #expect(try concierge.run(named, input: "hello?\n").output.contains("Passed on"))
        #expect(try concierge.run(arguments, input: "hello\n").output.contains("Hello!"))
    }

    @Test func anAgentsWordsArriveInARunningChat() throws {
        defer { concierge.cleanUp() }
        let running = try concierge.start(arguments)
        running.send("get me a librarian please")
        while let line = running.nextLine(), !line.contains("Ticket T1") {}
        #expect(try concierge.run(["queue", "claim", "T1", "--agent", "Ann"]).status == 0)
        #expect(try concierge.run(["queue", "reply", "T1", "--agent", "Ann", "Here I am."]).status == 0)
        #expect(running.nextLine(seconds: 2) == "")
        #expect(running.nextLine() == "Ann: Here I am.")
        running.closeInput()
        #expect(running.waitForEnd())
        #expect(running.status == 0)
    }
}
