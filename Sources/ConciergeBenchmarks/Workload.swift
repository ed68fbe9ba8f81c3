internal import Foundation
internal import IntentFiles
internal import IntentModel
internal import TranscriptReplay
internal import WireFormat

/// A pack, and messages that customers send to it.
struct Workload {
    var location: String
    var pack: Pack
    var messages: [String]
    /// What each message means, where that is known.
    var labels: [String] = []

    /// Reads a pack and messages.
    /// - Parameters:
    ///   - intents: The pack.
    ///   - transcripts: A folder of transcripts.
    ///   - file: Lines `text<TAB>label`, instead of transcripts.
    ///   - cache: Where packs that were read are kept, if they are to be.
    /// - Throws: `BenchmarkFailure` where there is nothing to measure with.
    init(intents: String, transcripts: String, messages file: String?, cache: String? = nil) throws {
        location = intents
        let reading = try PackReader().read(intents, cacheDirectory: cache)
        guard let pack = reading.pack else {
            throw BenchmarkFailure(description: "\(intents) does not load; see concierge check")
        }
        self.pack = pack
        if let file {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let rows = text.split(whereSeparator: \.isNewline).map { $0.split(separator: "\t", maxSplits: 1) }
            guard !rows.isEmpty, rows.allSatisfy({ $0.count == 2 }) else {
                throw BenchmarkFailure(description: "\(file) must hold lines text<TAB>label and nothing else")
            }
            messages = rows.map { String($0[0]) }
            labels = rows.map { String($0[1]) }
            return
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: transcripts)
            .filter { $0.hasSuffix(".ndjson") }.sorted().map { transcripts + "/" + $0 }
        messages = try TranscriptReader.read(files).filter { $0.line.role == .customer }.map(\.line.text)
        guard !messages.isEmpty else { throw BenchmarkFailure(description: "\(transcripts) holds no customer's turn") }
    }
}

/// Why nothing could be measured.
struct BenchmarkFailure: Error, CustomStringConvertible {
    var description: String
}
