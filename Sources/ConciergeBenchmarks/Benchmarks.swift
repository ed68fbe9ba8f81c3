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

    @Option(help: ArgumentHelp("The pack to serve.", valueName: "path"))
    var intents = "Intents/mall"

    @Option(help: ArgumentHelp("Folder of transcripts whose customers' turns are the messages.", valueName: "path"))
    var transcripts = "Transcripts/mall"

    @Option(help: ArgumentHelp("Times that each message is measured.", valueName: "n"))
    var rounds = 50

    @Option(help: ArgumentHelp("Seconds for which each load of pipe is kept up.", valueName: "s"))
    var seconds = 4.0

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = "text"

    func validate() throws {
        guard rounds > 0 else { throw ValidationError("--rounds is 1 or more.") }
        guard ["text", "json"].contains(format) else { throw ValidationError("--format is text or json.") }
    }

    func run() throws {
        let workload = try Workload(intents: intents, transcripts: transcripts)
        var figures = try MessageBenchmarks(workload: workload, rounds: rounds).run()
        figures += try StartBenchmarks(workload: workload).run()
        let program = try BenchmarkedProgram(intents: intents)
        defer { program.cleanUp() }
        figures += try ProgramBenchmarks(program: program, message: workload.messages[0]).run()
        figures += try PipeBenchmarks(program: program, messages: workload.messages, seconds: seconds).run()
        figures += try StoreBenchmarks(program: program, workload: workload).run()
        if format == "json" {
            print(JSONWriter.pretty(.array(figures.map(\.json))), terminator: "")
        } else {
            print("\(workload.messages.count) messages, \(workload.pack.intents.count) intents, \(rounds) rounds\n")
            for figure in figures { print(figure.text) }
        }
    }
}
