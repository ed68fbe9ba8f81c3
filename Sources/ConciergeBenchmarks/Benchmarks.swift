internal import ArgumentParser
internal import Foundation
internal import IntentModel
internal import WireFormat

@main
struct Benchmarks: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ConciergeBenchmarks",
        abstract: "Measures speed and memory on real messages. Machines are noisy: compare figures of one run."
    )

    @Option(
        name: [.customLong("intents"), .customLong("pack")],
        help: ArgumentHelp("The pack to serve.", valueName: "path")
    )
    var intents = "Intents/mall"

    @Option(help: ArgumentHelp("Folder of transcripts whose customers' turns are the messages.", valueName: "path"))
    var transcripts = "Transcripts/mall"

    @Option(help: ArgumentHelp("Lines text<TAB>label whose texts are the messages, instead.", valueName: "file"))
    var messages: String?

    @Option(help: ArgumentHelp("Times that each message is measured.", valueName: "n"))
    var rounds = 50

    @Option(help: ArgumentHelp("Only one kind: message, matching, start, program, pipe or store.", valueName: "kind"))
    var only: String?

    @Option(help: ArgumentHelp("Seconds for which each load of pipe is kept up.", valueName: "s"))
    var seconds = 4.0

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = "text"

    @Option(help: .hidden)
    var ownProcess: OwnProcess?

    @Option(help: .hidden)
    var cache: String?

    func validate() throws {
        guard rounds > 0 else { throw ValidationError("--rounds is 1 or more.") }
        guard seconds > 0 else { throw ValidationError("--seconds is more than 0.") }
        guard only.map({ Self.kinds.contains($0) }) ?? true else {
            throw ValidationError("--only is \(Self.kinds.joined(separator: ", ")).")
        }
        guard ["text", "json"].contains(format) else { throw ValidationError("--format is text or json.") }
    }

    func run() throws {
        let workload = try Workload(intents: intents, transcripts: transcripts, messages: messages, cache: cache)
        if let ownProcess, let cache {
            let figures = try measureHere(ownProcess, workload, cache)
            return print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
        }
        let program = try BenchmarkedProgram(intents: intents)
        defer { program.cleanUp() }
        var figures: [Figure] = []
        for kind in Self.kinds where only.map({ $0 == kind }) ?? true {
            figures += try measure(kind, workload, program)
        }
        if format == "json" {
            print(JSONWriter.pretty(.array(figures.map(\.json))), terminator: "")
        } else {
            print("\(workload.messages.count) messages, \(workload.pack.intents.count) intents, \(rounds) rounds\n")
            for figure in figures { print(figure.text) }
        }
    }

    private static let kinds = ["message", "matching", "start", "program", "pipe", "store"]

    private func measure(_ kind: String, _ workload: Workload, _ program: BenchmarkedProgram) throws -> [Figure] {
        switch kind {
        case "message": try MessageBenchmarks(workload: workload, rounds: rounds).run()
        case "matching": try measureApart([.fit, .fitUncalibrated, .serve], program)
        case "start": try StartBenchmarks(workload: workload).run()
        case "program": try ProgramBenchmarks(program: program, message: workload.messages[0]).run()
        case "pipe": try PipeBenchmarks(program: program, messages: workload.messages, seconds: seconds).run()
        default: try StoreBenchmarks(program: program, workload: workload).run()
        }
    }

    /// Measures each in a process of its own, one after the other.
    private func measureApart(_ kinds: [OwnProcess], _ program: BenchmarkedProgram) throws -> [Figure] {
        var arguments = ["--intents", intents, "--transcripts", transcripts, "--rounds", String(rounds)]
        if let messages { arguments += ["--messages", messages] }
        return try kinds.flatMap { try $0.run(arguments, cache: program.folder.path) }
    }

    private func measureHere(_ kind: OwnProcess, _ workload: Workload, _ cache: String) throws -> [Figure] {
        switch kind {
        case .fit: try FitBenchmarks(workload: workload, cache: cache).run()
        case .fitUncalibrated: try FitBenchmarks(workload: workload, cache: cache).runUncalibrated()
        case .serve: try ServingBenchmarks(workload: workload, rounds: rounds, cache: cache).run()
        }
    }
}
