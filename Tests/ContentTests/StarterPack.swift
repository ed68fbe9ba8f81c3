import Foundation
import IntentFiles
import IntentModel
import Testing
import TranscriptReplay

/// The starter pack and its transcripts, as they lie in the project.
enum StarterPack {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func pack() throws -> Pack {
        let reading = try PackReader().read(root.appendingPathComponent("Intents/mall").path)
        return try #require(reading.pack, "\(reading.problems)")
    }

    static func transcripts() throws -> [PlacedLine] {
        let folder = root.appendingPathComponent("Transcripts/mall")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".ndjson") }.sorted()
        return try TranscriptReader.read(files.map { folder.appendingPathComponent($0).path })
    }
}
