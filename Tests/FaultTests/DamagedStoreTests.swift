import Foundation
import TestSupport
import Testing
import WireFormat

/// The store's file is damaged: it is named with the remedy, nothing crashes, and the back-up serves.
@Suite struct DamagedStoreTests {
    enum Damage: CaseIterable {
        case everyPage, halfOfTheFile, schema, header
    }

    private static let pageSize = 4096

    /// A store with a few conversations and a ticket, and its back-up.
    private func makeStore(_ program: PipeProgram) throws {
        let talk = try PipeTalk(try program.start())
        for number in 1...60 { _ = try talk.say("hello \(number)", id: "m1", in: "c\(number)") }
        #expect(try talk.say("I want to speak to a person", id: "m1", in: "p")["ticket"] == "T1")
        #expect(talk.end() == .exited(0))
        try FileManager.default.copyItem(atPath: program.store, toPath: program.store + ".backup")
    }

    private func rewrite(_ program: PipeProgram, _ change: (inout [UInt8]) -> Void) throws {
        let file = URL(fileURLWithPath: program.store)
        var bytes = Array(try Data(contentsOf: file))
        change(&bytes)
        try Data(bytes).write(to: file)
    }

    private func restore(_ program: PipeProgram) throws {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: program.store + suffix) }
        try FileManager.default.copyItem(atPath: program.store + ".backup", toPath: program.store)
        let talk = try PipeTalk(try program.start())
        #expect(try talk.say("are you there?", id: "m2", in: "p")["ticket"] == "T1")
        #expect(talk.end() == .exited(0))
    }

    @Test(arguments: Damage.allCases)
    func isRefusedAtTheStart(damage: Damage) throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            try makeStore(program)
            try rewrite(program) { bytes in
                switch damage {
                case .everyPage:
                    for page in stride(from: Self.pageSize, to: bytes.count, by: Self.pageSize) {
                        for place in page + 1..<page + 4000 { bytes[place] = 0xA5 }
                    }
                case .halfOfTheFile: bytes.removeLast(bytes.count / 2)
                case .schema: for place in 100..<Self.pageSize { bytes[place] = 0xFF }
                case .header: for place in 0..<16 { bytes[place] = 0 }
                }
            }
            let process = try program.start()
            #expect(process.waitForEnd(seconds: 20) == .exited(69))
            #expect(process.exchange(waiting: 0).isEmpty)
            let said = try String(contentsOfFile: program.errors, encoding: .utf8)
            #expect(said.contains(program.store), "\(said)")
            #expect(said.contains("damaged") || said.contains("not a store"), "\(said)")
            for command in [["list"], ["show", "T1"], ["claim", "T1", "--agent", "Ann"]] {
                let (status, output) = try program.queue(command)
                #expect(status == 69 && output.contains(program.store), "\(command): \(output)")
            }
            try restore(program)
        }
    }

    /// Only the words of old conversations are damaged, so that nobody notices until they go on.
    @Test func isServedAroundWhereThatCanBe() throws {
        try withTemporaryFolder { folder in
            let program = try PipeProgram(folder: folder)
            try makeStore(program)
            let words = Array("hello 7\"".utf8)
            try rewrite(program) { bytes in
                for page in stride(from: Self.pageSize, to: bytes.count, by: Self.pageSize)
                where bytes[page] == 13 && bytes[page..<page + Self.pageSize].firstRange(of: words) != nil {
                    for place in page + 1..<page + 4000 { bytes[place] = 0xA5 }
                }
            }
            let talk = try PipeTalk(try program.start())
            let answer = try talk.say("when do you open", id: "m2", in: "c7")
            #expect(answer["action"] == "answer" && (answer["stored"] == false || answer["stored"] == nil), "\(answer)")
            let again = try talk.say("hello 7", id: "m1", in: "c7")
            #expect(again["action"] != nil || again["code"] == "store_unavailable", "\(again)")
            let person = try talk.say("转人工", id: "m1", in: "new")
            #expect(
                person["action"] == "handoff" && (person["ticket"] != nil || person["stored"] == false),
                "\(person)"
            )
            let ending = talk.end()
            #expect(ending == .exited(69) || ending == .exited(0))
            let said = try String(contentsOfFile: program.errors, encoding: .utf8)
            #expect(said.contains("\(program.store) is damaged") && said.contains("back-up"), "\(said)")
            try restore(program)
        }
    }
}
