import Foundation
import Testing

/// Every command that the pages show is run, and must print what they show.
///
/// A block marked `console` holds commands behind `$ ` and their output. `…` in it stands for any text, a line of `…`
/// alone for any lines; decimal figures may differ, for they move a little with every wording that is added. With
/// `RECORD_DOCUMENTATION=1` blocks that no longer fit are written anew with what the commands print.
@Suite struct DocumentationTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let pages = [
        "README.md", "CONTRIBUTING.md", "Intents/README.md", "Intents/WRITING.md", "Intents/MOVING.md",
        "Transcripts/README.md", "Examples/web-gateway/README.md", "Transcripts/CHANGES.md",
        "Examples/spark/README.md",
    ]

    @Test(arguments: pages) func commandsPrintWhatThePageShows(page: String) throws {
        let file = Self.root.appendingPathComponent(page)
        let folder = try DocumentationFolder(root: Self.root)
        defer { folder.cleanUp() }
        var document = try ConsoleDocument(String(contentsOf: file, encoding: .utf8))
        for index in document.commands.indices {
            let command = document.commands[index]
            let printed = try folder.run(command.text)
            if !command.matches(printed) { document.commands[index].recorded = printed }
            if !ProcessInfo.processInfo.environment.keys.contains("RECORD_DOCUMENTATION") {
                #expect(
                    command.matches(printed),
                    "\(page):\(command.line): $ \(command.text)\n--- shown\n\(command.shown)\n--- printed\n\(printed)"
                )
            }
        }
        if ProcessInfo.processInfo.environment.keys.contains("RECORD_DOCUMENTATION") {
            try document.rewritten.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    @Test(arguments: pages) func makeTargetsExist(page: String) throws {
        let text = try String(contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
        let makefile = try String(contentsOf: Self.root.appendingPathComponent("Makefile"), encoding: .utf8)
        for match in text.matches(of: /(?:^|`)make ([a-z-]+)/.anchorsMatchLineEndings()) {
            #expect(makefile.contains("\n\(match.1):"), "\(page) names `make \(match.1)`")
        }
    }
}

/// A folder in which a newcomer would try the commands: the project's content, the program on the path.
private struct DocumentationFolder {
    let process: ConciergeProcess
    private let root: URL

    init(root: URL) throws {
        self.root = root
        process = try ConciergeProcess()
        for name in ["Intents", "Transcripts"] {
            try FileManager.default.createSymbolicLink(
                at: process.folder.appendingPathComponent(name),
                withDestinationURL: root.appendingPathComponent(name)
            )
        }
    }

    func cleanUp() {
        process.cleanUp()
    }

    /// What a command prints, on both streams.
    func run(_ command: String) throws -> String {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", "{ \(command)\n} 2>&1"]
        shell.currentDirectoryURL = process.folder
        let programs = ConciergeProcess.program.deletingLastPathComponent().path
        shell.environment = [
            "HOME": process.folder.path, "PATH": "\(programs):/usr/bin:/bin", "LANG": "C.UTF-8",
        ]
        let output = Pipe()
        shell.standardOutput = output
        shell.standardInput = FileHandle.nullDevice
        try shell.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A page with its commands.
private struct ConsoleDocument {
    struct Command {
        var line: Int
        var text: String
        /// Output that the page shows.
        var shown: String
        /// What it printed instead.
        var recorded: String?
        /// Indices of the page's lines that show the output.
        var outputLines: Range<Int>

        func matches(_ printed: String) -> Bool {
            matches(lines(Self.withoutFigures(shown))[...], lines(Self.withoutFigures(printed))[...])
        }

        private static func withoutFigures(_ text: String) -> String {
            text.replacing(/\ *[+−-]?[0-9]+\.[0-9]+/, with: " 0.0")
        }

        private func lines(_ text: String) -> [Substring] {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            while lines.last?.isEmpty == true { lines.removeLast() }
            return lines
        }

        private func matches(_ pattern: ArraySlice<Substring>, _ printed: ArraySlice<Substring>) -> Bool {
            guard let first = pattern.first else { return printed.isEmpty }
            if first == "…" {
                return (printed.startIndex...printed.endIndex).contains { matches(pattern.dropFirst(), printed[$0...]) }
            }
            guard let line = printed.first, matches(first, line) else { return false }
            return matches(pattern.dropFirst(), printed.dropFirst())
        }

        private func matches(_ pattern: Substring, _ line: Substring) -> Bool {
            let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
            guard parts.count > 1 else { return pattern == line }
            guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else { return false }
            var rest = line.dropFirst(first.count)
            for part in parts.dropFirst().dropLast() {
                guard let found = rest.firstRange(of: part) else { return false }
                rest = rest[found.upperBound...]
            }
            return rest.hasSuffix(last)
        }
    }

    private let lines: [String]
    var commands: [Command] = []

    init(_ text: String) throws {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var isConsole = false
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                commands.append(
                    Command(
                        line: index + 1,
                        text: String(line.dropFirst(2)),
                        shown: "",
                        outputLines: index + 1..<index + 1
                    )
                )
            } else if isConsole, let last = commands.indices.last {
                commands[last].shown += line + "\n"
                commands[last].outputLines = commands[last].outputLines.lowerBound..<index + 1
            }
        }
    }

    /// The page with what the commands printed.
    var rewritten: String {
        var result = lines
        for command in commands.reversed() {
            guard let recorded = command.recorded else { continue }
            var printed = recorded.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            while printed.last?.isEmpty == true { printed.removeLast() }
            result.replaceSubrange(command.outputLines, with: printed)
        }
        return result.joined(separator: "\n")
    }
}
