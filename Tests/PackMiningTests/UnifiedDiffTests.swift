import Foundation
import PackMining
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
    /// Applies a patch with the real tool, and tells what came of the file.
    private func applied(_ patch: [UInt8], to old: [UInt8]?, name: String) throws -> (status: Int32, new: [UInt8]) {
        try withTemporaryFolder { folder in
            let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            if let old { try Data(old).write(to: file) }
            let patchFile = URL(fileURLWithPath: folder).appendingPathComponent("the.patch")
            try Data(patch).write(to: patchFile)
            let status = try git(["apply", "--whitespace=nowarn", patchFile.path], in: folder)
            return (status, [UInt8]((try? Data(contentsOf: file)) ?? Data()))
        }
    }

    /// Random lines, few of them different, with and without a line break at the end, in one of two styles.
    private func lines(_ random: inout SeededGenerator) -> [String] {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
            ["a", "b", "  - c", "", "停车"].randomElement(using: &random) ?? ""
        }
    }

    private func bytes(_ lines: [String], _ lineBreak: String, endsLine: Bool) -> [UInt8] {
        Array((lines.joined(separator: lineBreak) + (endsLine && !lines.isEmpty ? lineBreak : "")).utf8)
    }

    @Test(arguments: 0..<40) func gitAppliesIt(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var edited = lines(&random)
        let lineBreak = Bool.random(using: &random) ? "\n" : "\r\n"
        let old = bytes(edited, lineBreak, endsLine: Bool.random(using: &random))
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...edited.count, using: &random)
            if place < edited.count, Bool.random(using: &random) {
                edited.remove(at: place)
            } else {
                edited.insert("new \(place)", at: place)
            }
        }
        let new = bytes(edited, lineBreak, endsLine: Bool.random(using: &random))
        let patch = UnifiedDiff.of("pack/a file.yaml", old: old, new: new)
        guard !patch.isEmpty else {
            #expect(old == new)
            return
        }
        // Git takes an emptied file for one that is still there only where it is told so; nobody empties files here.
        guard !old.isEmpty, !new.isEmpty else { return }
        let result = try applied(patch, to: old, name: "pack/a file.yaml")
        #expect(result.status == 0, "\(String(decoding: patch, as: UTF8.self))")
        #expect(result.new == new)
    }

    @Test func makesNewFiles() throws {
        let new = Array("intents:\n  - id: a\n".utf8)
        let patch = UnifiedDiff.of("pack/mined.yaml", old: nil, new: new)
        let result = try applied(patch, to: nil, name: "pack/mined.yaml")
        #expect(result.status == 0)
        #expect(result.new == new)
    }
}

/// Runs git in a folder.
func git(_ arguments: [String], in folder: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
}
