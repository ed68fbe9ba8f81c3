internal import Foundation
public import WireFormat

/// A transcript's line with where it stands.
public struct PlacedLine: Sendable {
    /// Name of the file, `-` for stdin.
    public var file: String
    /// Line in the file, from 1.
    public var number: Int
    /// What it says.
    public var line: TranscriptLine
}

/// Why a transcript could not be read.
public struct TranscriptError: Error, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Kind: Sendable {
        /// There is no such file, or it may not be read.
        case missing
        /// A line is not what a transcript's line must be.
        case badLine
    }

    /// What kind of trouble it is.
    public var kind: Kind
    /// Place, trouble and remedy.
    public var description: String
}

/// Reads transcripts: NDJSON, one turn a line.
public enum TranscriptReader {
    /// Most bytes of a line.
    public static let lineLimit = 1 << 20

    /// Reads whole files in order.
    /// - Parameter files: Paths; `-` is stdin.
    /// - Throws: `TranscriptError` at the first line that is not valid, with its place.
    public static func read(_ files: [String]) throws -> [PlacedLine] {
        var lines: [PlacedLine] = []
        for file in files { try read(file, into: &lines) }
        return lines
    }

    private static func read(_ file: String, into lines: inout [PlacedLine]) throws {
        let decoding = LineDecoding()
        var splitter = LineSplitter(limit: lineLimit)
        var number = 0
        func take(_ pieces: [LineSplitter.Line]) throws {
            for piece in pieces {
                number += 1
                switch piece {
                case .tooLong(let length):
                    throw TranscriptError(
                        kind: .badLine,
                        description: "\(file):\(number): the line has \(length) bytes; at most \(lineLimit) are read."
                    )
                case .bytes(let bytes) where bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }):
                    continue
                case .bytes(let bytes):
                    do {
                        let line = try decoding.decode(TranscriptLine.self, from: bytes)
                        lines.append(PlacedLine(file: file, number: number, line: line))
                    } catch {
                        throw TranscriptError(
                            kind: .badLine,
                            description: "\(file):\(number): \(error.message)"
                        )
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
            try take(pieces)
        }
        if let last = splitter.finish() { try take([last]) }
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
