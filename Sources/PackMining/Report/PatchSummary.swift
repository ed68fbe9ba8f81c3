public import WireFormat

/// What a person should know of a patch before reading it.
public struct PatchSummary {
    private let file: String
    private let command: String
    private let result: PatchTrial.Result
    private let effect: MiningEffect?

    /// - Parameters:
    ///   - file: Where the patch was written.
    ///   - command: What applies it.
    ///   - result: What came of its trial.
    ///   - effect: What changes for the questions of the log.
    public init(file: String, command: String, result: PatchTrial.Result, effect: MiningEffect?) {
        self.file = file
        self.command = command
        self.result = result
        self.effect = effect
    }

    /// The summary for people.
    public var text: String {
        guard !result.patch.files.isEmpty else { return "There is nothing to apply: \(file) is empty.\n" + notes }
        let files = Counted.text(result.patch.files.count, "file")
        return "\(file) changes \(files) of the pack. Read it; take out what is wrong; then:\n  \(command)\n"
            + (effect.map { $0.text + "\n" } ?? "") + notes
    }

    private var notes: String {
        let back = result.takenBack.map { "Taken back, because a test of the pack would fail: '\($0)'.\n" }
        let refused = result.patch.refused.map { refusal in
            let whose = refusal.intent.map { "'\($0)'" } ?? "'uncovered'"
            let place = refusal.file + (refusal.line.map { ":\($0)" } ?? "")
            return
                "Add by hand to \(whose) at \(place), which is written in a way that cannot be edited safely:\n"
                + refusal.texts.map { "  + \($0)\n" }.joined()
        }
        return (back + refused).joined()
    }

    /// The summary for programs.
    public var json: JSONValue {
        .object([
            .init("file", .string(file)), .init("command", .string(command)),
            .init("changes", .array(result.patch.files.map { .string($0.path) })),
            .init("taken_back", .array(result.takenBack.map(JSONValue.string))),
            .init(
                "by_hand",
                .array(
                    result.patch.refused.map { refusal in
                        .object([
                            .init("intent", .optional(refusal.intent)), .init("file", .string(refusal.file)),
                            .init("texts", .array(refusal.texts.map(JSONValue.string))),
                        ])
                    }
                )
            ),
            .init("effect", effect?.json ?? .null),
        ])
    }
}
