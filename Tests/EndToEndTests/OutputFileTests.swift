import Foundation
import Testing

/// What `--output` leads to stays what it is.
///
/// No test writes to a device: should one ever be replaced after all, the whole machine would miss it.
@Suite struct OutputFileTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    private func explain(into output: String) throws -> ConciergeProcess.Result {
        try concierge.run(["explain", "--intents", ConciergeProcess.pack, "--output", output, "how do I renew a book"])
    }

    private func path(_ name: String) -> String { concierge.folder.appendingPathComponent(name).path }

    @Test func aFileIsReplacedWhole() throws {
        defer { concierge.cleanUp() }
        try concierge.write(String(repeating: "before\n", count: 10_000), to: "report")
        #expect(try explain(into: "report").output == "")
        let written = try String(contentsOfFile: path("report"), encoding: .utf8)
        #expect(written.hasPrefix("Message ") && !written.contains("before"))
    }

    @Test func aLinkIsWrittenThrough() throws {
        defer { concierge.cleanUp() }
        try concierge.write(String(repeating: "before\n", count: 10_000), to: "target")
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: "target")
        #expect(try explain(into: "link").status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == "target")
        #expect(try String(contentsOfFile: path("target"), encoding: .utf8).hasPrefix("Message "))
        #expect(try !String(contentsOfFile: path("target"), encoding: .utf8).contains("before"))
    }

    @Test func aNamedPipeTakesTheBytes() throws {
        defer { concierge.cleanUp() }
        #expect(mkfifo(path("pipe"), 0o600) == 0)
        // Open for both, so that neither side waits for the other.
        let reader = open(path("pipe"), O_RDWR)
        defer { close(reader) }
        #expect(try explain(into: "pipe").status == 0)
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(reader, &bytes, 8) == 8)
        #expect(String(decoding: bytes, as: UTF8.self) == "Message ")
    }

    @Test(arguments: [".", "no/such/folder/report"])
    func whatCannotBeWrittenIsNamed(output: String) throws {
        defer { concierge.cleanUp() }
        let result = try explain(into: output)
        #expect(result.status == 74)
        #expect(result.errors.contains("cannot write \(output): "))
    }
}
