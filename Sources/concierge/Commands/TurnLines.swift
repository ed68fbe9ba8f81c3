internal import TranscriptReplay
internal import WireFormat

/// What is written of each turn, kept in files until it is known that no line of the transcripts is bad.
struct TurnLines {
    private let predictions: ScratchFile?
    private let turns: ScratchFile?

    /// - Parameters:
    ///   - predictions: Whether the lines of `--predictions` are wanted.
    ///   - turns: Whether the JSON report's `turns` are.
    init(predictions: Bool, turns: Bool) throws {
        self.predictions = predictions ? try ScratchFile() : nil
        self.turns = turns ? try ScratchFile() : nil
    }

    /// Whether turns must bring their JSON along.
    var areWanted: Bool { predictions != nil || turns != nil }

    /// Takes the next turn.
    mutating func add(_ turn: JudgedTurn) throws {
        guard let rendered = turn.rendered else { return }
        if let predictions {
            var line: [UInt8] = []
            rendered.appendPrediction(to: &line)
            try predictions.append(line)
        }
        if let turns {
            try turns.append((turns.count == 0 ? "\n    " : ",\n    ").utf8)
            try turns.append(rendered.bytes)
        }
    }

    /// Writes what `--predictions` asks for.
    func putPredictions(_ put: OutputFile.Put) throws {
        try predictions?.forEachPiece(put)
    }

    /// Writes a report; an object of JSON gets the member `turns` at its end, so that it need not be held in memory.
    func put(_ report: String, _ put: OutputFile.Put) throws {
        let end = "\n}\n"
        guard let turns, report.hasSuffix(end) else { return try put(Array(report.utf8)) }
        try put(Array((report.dropLast(end.count) + ",\n  \"turns\": [").utf8))
        try turns.forEachPiece(put)
        try put(Array(((turns.count == 0 ? "]" : "\n  ]") + end).utf8))
    }
}
