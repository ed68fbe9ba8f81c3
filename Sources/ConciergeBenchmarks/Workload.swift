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

    init(intents: String, transcripts: String) throws {
        location = intents
        let reading = try PackReader().read(intents)
        guard let pack = reading.pack else {
            throw BenchmarkFailure(description: "\(intents) does not load; see concierge check")
        }
        self.pack = pack
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
