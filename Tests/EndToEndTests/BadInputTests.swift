import Foundation
import Testing

@Suite struct BadInputTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    @Test(arguments: ["chat", "pipe"])
    func missingIntents(command: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run([command, "--intents", "nowhere"])
        #expect(result.status == 66)
        #expect(result.errors.contains("'nowhere'"))
        #expect(result.output == "")
    }

    @Test func aFolderWithoutIntents() throws {
        defer { concierge.cleanUp() }
        try concierge.write("notes", to: "empty/notes.txt")
        let result = try concierge.run(["pipe", "--intents", "empty"])
        #expect(result.status == 65)
        #expect(result.errors.contains("empty"))
        #expect(result.errors.contains("intents"))
    }

    @Test func aTabInYAML() throws {
        defer { concierge.cleanUp() }
        try concierge.write("intents:\n  - id: a\n\ttitle: {en: A}\n", to: "pack/a.yaml")
        let result = try concierge.run(["chat", "--intents", "pack"], input: "hello\n")
        #expect(result.status == 65)
        #expect(result.errors.contains("a.yaml:3:1: error:"))
        #expect(result.errors.contains("tab"))
    }

    @Test func aStoreThatIsNoDatabase() throws {
        defer { concierge.cleanUp() }
        try concierge.write(String(repeating: "no database ", count: 100), to: "notes.txt")
        let result = try concierge.run(["pipe", "--intents", ConciergeProcess.pack, "--store", "notes.txt"])
        #expect(result.status == 69)
        #expect(result.errors.contains("notes.txt"))
        #expect(result.errors.contains("--store"))
        #expect(result.output == "")
    }

    @Test func aStoreWhereNoneCanBeMade() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(
            ["chat", "--intents", ConciergeProcess.pack],
            environment: ["CONCIERGE_STORE": "/proc/none/store.sqlite"]
        )
        #expect(result.status == 69)
        #expect(result.errors.contains("/proc/none/store.sqlite"))
        #expect(result.errors.contains("CONCIERGE_STORE"))
    }

    @Test func aLogThatCannotBeWritten() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["pipe", "--intents", ConciergeProcess.pack, "--log", "no/such/folder/log"])
        #expect(result.status == 74)
        #expect(result.errors.contains("no/such/folder/log"))
    }

    @Test(arguments: ["chat", "pipe"])
    func aClosedInputIsNamed(command: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run([command, "--intents", ConciergeProcess.pack], redirected: "<&-")
        #expect(result.status == 74)
        #expect(result.errors.contains("cannot read the input"))
    }

    /// Its number must not go to a file that is opened later, which would then get the lines.
    @Test(arguments: [["pipe", "--intents", ConciergeProcess.pack], ["queue", "list"]])
    func aClosedOutputIsNamed(arguments: [String]) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(arguments, redirected: ">&-")
        #expect(result.status == 74)
        #expect(result.errors.contains("cannot write the output"))
    }

    @Test func anOutputThatIsALinkOrADeviceStaysOne() throws {
        defer { concierge.cleanUp() }
        let link = concierge.folder.appendingPathComponent("link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/stdout")
        let listed = try concierge.run(["queue", "list", "--output", link])
        #expect(listed.status == 0)
        #expect(listed.output == "No tickets.\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "/dev/stdout")
        #expect(try concierge.run(["queue", "list", "--output", "no/such/folder/file"]).status == 74)
    }

    @Test(arguments: [["pipe", "--now", "yesterday"], ["chat", "--lang", "!"], ["pipe", "extra"], ["dance"]])
    func wrongUsage(arguments: [String]) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(arguments)
        #expect(result.status == 64)
        #expect(!result.errors.isEmpty)
    }
}
