internal import Foundation
public import WireFormat

/// A transcript's line with where it stands.
public struct PlacedLine: Sendable {
    /// Name of the file, or `stdin`.
    public var file: String
    /// Line in the file, from 1.
    public var number: Int
    /// What it says.
    public var line: TranscriptLine
}

/// Why transcripts could not be read.
public struct TranscriptError: Error, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Kind: Sendable {
        /// There is no such file, or it may not be read.
        case missing
        /// Lines are not what a transcript's lines must be.
        case badLines
    }

    /// What kind of trouble it is.
    public var kind: Kind
    /// Place, trouble and remedy; of bad lines, a line for each of the first.
    public var description: String
}

/// Reads transcripts: NDJSON, one turn a line.
public enum TranscriptReader {
    /// Most bytes of a line.
    public static let lineLimit = 1 << 20

    /// Most bad lines that an error names.
    private static let namedLines = 20

    /// Reads whole files in order.
    /// - Parameter files: Paths; `-` is stdin.
    /// - Returns: Their lines, blank ones left out.
    /// - Throws: `TranscriptError` for a file that cannot be read, else with every line that is not valid, by place.
    public static func read(_ files: [String]) throws -> [PlacedLine] {
        var contents = Contents()
        for file in files { try read(file, into: &contents) }
        guard contents.badLines.isEmpty else {
            let more = contents.badLines.count - namedLines
            let shown = contents.badLines.prefix(namedLines) + (more > 0 ? ["… and \(more) more bad lines"] : [])
            throw TranscriptError(kind: .badLines, description: shown.joined(separator: "\n"))
        }
        return contents.lines
    }

    /// What has been read.
    private struct Contents {
        var lines: [PlacedLine] = []
        var badLines: [String] = []
    }

    private static func read(_ file: String, into contents: inout Contents) throws {
        let decoding = LineDecoding()
        let name = file == "-" ? "stdin" : file
        var splitter = LineSplitter(limit: lineLimit)
        var number = 0
        func take(_ pieces: [LineSplitter.Line]) {
            for piece in pieces {
                number += 1
                switch piece {
                case .tooLong(let length):
                    let flaw = "the line has \(length) bytes; at most \(lineLimit) are read."
                    contents.badLines.append("\(name):\(number): \(flaw)")
                case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }):
                    continue
                case .bytes(let bytes):
                    do {
                        let line = try decoding.decode(TranscriptLine.self, from: bytes)
                        contents.lines.append(PlacedLine(file: name, number: number, line: line))
                    } catch {
                        contents.badLines.append("\(name):\(number): \(error.message)")
                    }
                }
            }
        }
        let handle = try open(file)
        defer { if file != "-" { try? handle.close() } }
        var pieces: [LineSplitter.Line] = []
        while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
            pieces.removeAll(keepingCapacity: true)
            chunk.withUnsafeBytes { splitter.feed($0, into: &pieces) }
            take(pieces)
        }
        if let last = splitter.finish() { take([last]) }
    }

    private static func open(_ file: String) throws -> FileHandle {
        if file == "-" { return .standardInput }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
            throw TranscriptError(kind: .missing, description: "\(file): there is no such transcript.")
        }
        guard !isFolder.boolValue else {
            throw TranscriptError(
                kind: .missing,
                description: "\(file) is a folder; name the transcripts in it, such as \(file)/*.ndjson."
            )
        }
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw TranscriptError(kind: .missing, description: "\(file) cannot be read; check its permissions.")
        }
        return handle
    }
}
