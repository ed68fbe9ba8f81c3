internal import ArgumentParser
internal import Foundation
internal import WireFormat

/// Which intent files to use.
struct PackOptions: ParsableArguments {
    @Option(
        name: .customLong("intents"),
        help: ArgumentHelp("A pack's folder or one file (default: Intents/mall).", valueName: "path")
    )
    var path: String?

    /// The path given, else the starter pack of the working folder, else the one that was installed.
    var location: String {
        if let path { return path }
        let local = "Intents/mall"
        guard !FileManager.default.fileExists(atPath: local) else { return local }
        let program = URL(fileURLWithPath: ProcessInfo.processInfo.arguments.first ?? "").resolvingSymlinksInPath()
        let installed = program.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("share/concierge/Intents/mall").path
        return FileManager.default.fileExists(atPath: installed) ? installed : local
    }
}

/// Where conversations and tickets are kept.
struct StoreOptions: ParsableArguments {
    @Option(
        name: .customLong("store"),
        help: ArgumentHelp(
            "The store's file (default: $CONCIERGE_STORE, else .concierge/store.sqlite).",
            valueName: "path"
        )
    )
    var path: String?

    /// The path given, else the environment's, else the default.
    var location: String {
        if let path { return path }
        let fromEnvironment = ProcessInfo.processInfo.environment["CONCIERGE_STORE"] ?? ""
        return fromEnvironment.isEmpty ? ".concierge/store.sqlite" : fromEnvironment
    }
}

/// A clock that can be set where dates matter.
struct ClockOptions: ParsableArguments {
    @Option(
        name: .customLong("now"),
        help: ArgumentHelp("Time to use instead of the clock, such as 2026-05-01T10:00:00Z.", valueName: "time"),
        transform: { text in
            guard let timestamp = Timestamp(text) else {
                throw ValidationError("\"\(text)\" is no time; write it like 2026-05-01T10:00:00Z.")
            }
            return timestamp.date
        }
    )
    var fixed: Date?

    /// The moment now.
    var now: Date { fixed ?? Date() }
}

/// Text for people or JSON for programs.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Where output goes, and in which form.
struct OutputOptions: ParsableArguments {
    @Option(help: "text for people, json for programs.")
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Write to a file instead of stdout (\"-\" is stdout).", valueName: "file"))
    var output: String?

    /// Writes a command's whole output.
    func write(_ text: String) throws {
        try OutputFile.write(Array(text.utf8), to: output)
    }

    /// Whether text may carry colour.
    var hasColour: Bool {
        format == .text && (output == nil || output == "-") && Terminal.hasColour(STDOUT_FILENO)
    }
}
