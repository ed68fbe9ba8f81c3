import Foundation
import TestSupport
import Testing
import WireFormat

/// The way to the gateway fails: what passes is waited for, what lasts ends the program in order.
@Suite struct ChannelTroubleTests {
    private func start(_ folder: String, failing call: String) throws -> (
        program: PipeProgram, talk: PipeTalk, flag: String
    ) {
        let program = try PipeProgram(folder: folder)
        let flag = folder + "/trouble"
        let process = try program.start(environment: ["FAULT_FAIL": call, "FAULT_WHILE": flag])
        return (program, try PipeTalk(process), flag)
    }

    @Test(arguments: ["stdin.read:EINTR", "stdin.read:EAGAIN", "stdout.write:EINTR", "stdout.write:EAGAIN"])
    func whatPassesIsWaitedFor(call: String) throws {
        try withTemporaryFolder { folder in
            let (program, talk, flag) = try start(folder, failing: call)
            #expect(try talk.say("hello", id: "m1", in: "c")["action"] == "answer")
            try Data().write(to: URL(fileURLWithPath: flag))
            for number in 2...50 {
                talk.process.send(#"{"conversation":"c","id":"m\#(number)","text":"hello \#(number)"}"#)
            }
            usleep(200_000)
            #expect(talk.process.exchange(waiting: 0).isEmpty)
            try FileManager.default.removeItem(atPath: flag)
            for number in 2...50 { #expect(try talk.next()["reply_to"] == .string("m\(number)")) }
            #expect(talk.end() == .exited(0))
            #expect(try String(contentsOfFile: program.errors, encoding: .utf8) == "")
        }
    }

    @Test(arguments: ["stdin.read:EIO", "stdout.write:EIO", "stdout.write:ENOSPC"])
    func whatLastsEndsItInOrder(call: String) throws {
        try withTemporaryFolder { folder in
            let (program, talk, flag) = try start(folder, failing: call)
            #expect(try talk.say("转人工", id: "m1", in: "c")["ticket"] == "T1")
            try Data().write(to: URL(fileURLWithPath: flag))
            talk.process.send(#"{"conversation":"c","id":"m2","text":"are you there?"}"#)
            #expect(talk.process.waitForEnd(seconds: 10) == .exited(74))
            let said = try String(contentsOfFile: program.errors, encoding: .utf8)
            #expect(
                said.contains(call.hasPrefix("stdin") ? "cannot read the input" : "cannot write the output"),
                "\(said)"
            )

            let again = try PipeTalk(try program.start())
            #expect(try again.say("转人工", id: "m1", in: "c")["duplicate"] == true)
            #expect(try again.say("are you there?", id: "m2", in: "c")["ticket"] == "T1")
            #expect(again.end() == .exited(0))
        }
    }
}
