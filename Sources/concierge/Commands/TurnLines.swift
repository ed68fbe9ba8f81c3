internal import TranscriptReplay
internal import WireFormat

/// What is written of each turn, kept in files until it is known that no line of the transcripts is bad.
struct TurnLines {
    private let predictions: ScratchFile?
    private let turns: ScratchFile?

    /// - Parameters:
    ///   - predictions: Whether the lines of `--predictions` are wanted.
    ///   - turns: Whether the turns themselves are, for a report or a partial result.
    /// - Throws: `ScratchFileError` where there is no room for them.
    init(predictions: Bool, turns: Bool) throws {
        self.predictions = predictions ? try ScratchFile() : nil
        self.turns = turns ? try ScratchFile() : nil
    }

    /// Whether turns must bring their JSON along.
    var areWanted: Bool { predictions != nil || turns != nil }

    /// Takes the next turn.
    func add(_ turn: JudgedTurn) throws {
        guard let rendered = turn.rendered else { return }
        if let predictions {
            var line: [UInt8] = []
            rendered.appendPrediction(to: &line)
            try predictions.append(line)
        }
        try add(rendered.bytes)
    }

    /// Takes the next turn, as JSON.
    func add(_ turn: [UInt8]) throws {
        try turns?.append(turn)
        try turns?.append(CollectionOfOne(UInt8(ascii: "\n")))
    }

    /// Writes what `--predictions` asks for.
    func putPredictions(_ put: OutputFile.Put) throws {
        try predictions?.forEachPiece(put)
    }

    /// Writes the turns, a line each.
    func putLines(_ put: OutputFile.Put) throws {
        try turns?.forEachPiece(put)
    }

    /// Writes a report; JSON gets the member `turns` at its end, so that it need not be held in memory.
    func put(_ report: String, _ put: OutputFile.Put) throws {
        let end = "\n}\n"
        guard let turns, report.hasSuffix(end) else { return try put(Array(report.utf8)) }
        try put(Array((report.dropLast(end.count) + ",\n  \"turns\": [").utf8))
        var elements = ArrayElements()
        try turns.forEachPiece { try put(elements.joined($0)) }
        try put(Array(((turns.count == 0 ? "]" : "\n  ]") + end).utf8))
    }
}

/// Makes elements of an array out of lines that come in pieces.
private struct ArrayElements {
    private var isFirst = true
    private var isAtStart = true

    mutating func joined(_ piece: [UInt8]) -> [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(piece.count + piece.count / 16)
        var rest = piece[...]
        while !rest.isEmpty {
            if isAtStart {
                joined.append(contentsOf: (isFirst ? "\n    " : ",\n    ").utf8)
                (isFirst, isAtStart) = (false, false)
            }
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
                joined.append(contentsOf: rest)
                break
            }
            joined.append(contentsOf: rest[..<end])
            rest = rest[(end + 1)...]
            isAtStart = true
        }
        return joined
    }
}
