import Foundation
import TestSupport
import Testing
import TranscriptReplay
import WireFormat

/// What may come in a file, and in what pieces.
@Suite struct TranscriptStreamTests {
    private static func line(_ text: String) -> String {
        #"{"conversation":"c","role":"customer","text":"\#(text)"}"#
    }

    /// Packs bytes as `gzip` does.
    private static func packed(_ bytes: Data) throws -> Data {
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/gzip")
        gzip.arguments = ["-c"]
        let (input, output) = (Pipe(), Pipe())
        gzip.standardInput = input
        gzip.standardOutput = output
        try gzip.run()
        let writer = Thread {
            try? input.fileHandleForWriting.write(contentsOf: bytes)
            try? input.fileHandleForWriting.close()
        }
        writer.start()
        return try output.fileHandleForReading.readToEnd() ?? Data()
    }

    private func read(_ bytes: Data, name: String = "log.ndjson.gz") throws -> [PlacedLine] {
        try withTemporaryFolder { folder in
            let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
            try bytes.write(to: file)
            return try TranscriptReader.read([file.path])
        }
    }

    private func trouble(_ bytes: Data) throws -> TranscriptError? {
        #expect(throws: TranscriptError.self) { try read(bytes) }
    }

    /// Enough lines that they are cut into several blocks, of very different lengths.
    private static let texts: [String] = {
        var random = SeededGenerator(seed: 11)
        return (0..<3_000).map { number in
            let length = number % 500 == 7 ? 200_000 : Int.random(in: 0..<300, using: &random)
            return "\(number) " + String(repeating: "字", count: length / 3) + String(repeating: "x", count: length % 3)
        }
    }()

    @Test(arguments: ["\n", "\r\n", "\n\n \t\n"]) func linesAreCutWhereTheyEnd(end: String) throws {
        let text = Self.texts.map(Self.line).joined(separator: end)
        for bytes in [Data(text.utf8), Data((text + end).utf8)] {
            let lines = try read(bytes, name: "log.ndjson")
            #expect(lines.map(\.line.text) == Self.texts)
            let step = end.count { $0.isNewline }
            #expect(lines.map(\.number) == Self.texts.indices.map { $0 * step + 1 })
        }
    }

    @Test func gzipIsKnownByItsBytes() throws {
        let text = Data(Self.texts.map { Self.line($0) + "\n" }.joined().utf8)
        #expect(try read(Self.packed(text), name: "log").map(\.line.text) == Self.texts)
        #expect(try read(Data()).isEmpty)
        #expect(try read(Self.packed(Data())).isEmpty)
    }

    @Test func membersOfGzipFollowEachOther() throws {
        // A member may end in the middle of a line.
        let text = Data(Self.texts.map { Self.line($0) + "\n" }.joined().utf8)
        let cuts = [0, 10, 11, 70_000, 70_000, 400_001, text.count]
        var packed = Data()
        for (start, end) in zip(cuts, cuts.dropFirst()) { packed += try Self.packed(text[start..<end]) }
        #expect(try read(packed).map(\.line.text) == Self.texts)
        #expect(try read(packed + Data(count: 512)).map(\.line.text) == Self.texts)
        #expect(try trouble(packed + Data("more".utf8))?.description.contains("behind its end") == true)
    }

    @Test func packedFilesThatAreCutOffOrDamagedAreNamed() throws {
        let packed = try Self.packed(Data(Self.texts.map { Self.line($0) + "\n" }.joined().utf8))
        for count in [3, 10, 500, packed.count - 1] {
            let error = try trouble(packed.prefix(count))
            #expect(error?.kind == .damaged)
            #expect(error?.description.contains("log.ndjson.gz is gzip and cannot be unpacked: it is cut off") == true)
        }
        var damaged = packed
        for index in 5_000..<5_050 { damaged[index] = 0x55 }
        #expect(try trouble(damaged)?.description.contains("it is damaged") == true)
    }

    @Test func linesThatAreTooLongAreNamedAndLetGo() throws {
        let limit = TranscriptReader.lineLimit
        let longest = Self.line(String(repeating: "x", count: limit - Self.line("").utf8.count))
        #expect(longest.utf8.count == limit)
        #expect(try read(Data((longest + "\r\n" + longest).utf8)).count == 2)
        let long = [limit + 1, limit + 200_000, limit * 3 + 17]
        let text = ([Self.line("a")] + long.map { String(repeating: "y", count: $0) } + [Self.line("b")])
            .joined(separator: "\n")
        for bytes in [Data(text.utf8), try Self.packed(Data(text.utf8))] {
            let named = try trouble(bytes)?.description.split(separator: "\n") ?? []
            #expect(named.count == 3)
            for (index, length) in long.enumerated() where index < named.count {
                #expect(named[index].contains(":\(index + 2): the line has \(length) bytes; at most \(limit)"))
            }
        }
        let last = Data((Self.line("a") + "\n" + String(repeating: "y", count: limit * 2)).utf8)
        #expect(try trouble(last)?.description.contains(":2: the line has \(limit * 2) bytes") == true)
    }

    @Test func bytesThatAreNoTextAreNamedWithTheirLine() throws {
        let bytes = Data([0xEF, 0xBB, 0xBF]) + Data((Self.line("a") + "\n" + Self.line("b") + "\n").utf8)
        #expect(try trouble(bytes)?.description.contains(":1: The line begins with a byte order mark") == true)
        let broken = Data((Self.line("a") + "\n").utf8) + Data([0x22, 0xFF, 0x22])
        #expect(try trouble(broken)?.description.contains(":2: The line is not valid UTF-8") == true)
    }

    @Test func whatIsNoFileIsNamed() throws {
        try withTemporaryFolder { folder in
            let folderError = #expect(throws: TranscriptError.self) { try TranscriptReader.read([folder]) }
            #expect(folderError?.kind == .missing)
            #expect(folderError?.description.contains("\(folder) is a folder") == true)
            // Before anything is done for the files before it.
            #expect(throws: TranscriptError.self) { try TranscriptReader.check(["-", "\(folder)/nowhere"]) }
        }
    }
}
