import Foundation
import Testing
import WireFormat

/// An edit of the starter pack that breaks one intent and mends another, and what `diff` makes of it.
@Suite struct StarterPackDiffTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What came of a turn, as `--predictions` tells it.
    private struct Seen: Equatable {
        var action: String
        var intent: String?
        var intents: [String]
        var reply: String
        var expect: JSONValue

        init(_ prediction: JSONValue) {
            action = prediction["action"]?.text ?? ""
            intent = prediction["intent"]?.text
            intents = prediction.elements("intents").compactMap(\.text)
            reply = prediction["reply"]?.text ?? ""
            expect = prediction["expect"] ?? .null
        }

        /// Whether it was served, for turns that stand alone, in the edited pack.
        func isServed(handsOff: Set<String>) -> Bool {
            let labels = expect["intent"]?.text.map { [$0] } ?? expect.elements("intents").compactMap(\.text)
            let wanted = expect["action"]?.text
            if labels == ["oos"] || (labels.isEmpty && wanted == "handoff") {
                return wanted.map { $0 == action } ?? (action != "answer")
            }
            if labels.isEmpty { return wanted.map { $0 == action } ?? (action == "answer") }
            let isRight = labels.count == 1 ? intent == labels[0] : Set(intents) == Set(labels)
            if let wanted { return isRight && wanted == action }
            return isRight && (action == "answer" || !handsOff.isDisjoint(with: labels))
        }
    }

    private func edit(_ file: String, _ before: String, _ after: String) throws {
        let url = URL(fileURLWithPath: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        #expect(text.contains(before), "\(file) has no \(before)")
        try Data(text.replacing(before, with: after).utf8).write(to: url)
    }

    private func copies(in folder: URL) throws -> (old: String, new: String) {
        let paths = ["old", "new"].map { folder.appendingPathComponent($0).path }
        for path in paths {
            try FileManager.default.copyItem(
                atPath: Self.root.appendingPathComponent("Intents/mall").path,
                toPath: path
            )
        }
        try edit(paths[1] + "/parking.yaml", "- id: parking.fees\n", "- id: parking.fees\n    handoff: true\n")
        // The old pack answers what a person must look into; the edit mends it.
        try edit(
            paths[0] + "/refunds.yaml",
            "返金がまだ届かない}\n    handoff: true\n",
            "返金がまだ届かない}\n"
        )
        return (paths[0], paths[1])
    }

    @Test func anEditThatBreaksOneIntentAndMendsAnotherShowsExactlySo() throws {
        let concierge = try ConciergeProcess()
        defer { concierge.cleanUp() }
        let (old, new) = try copies(in: concierge.folder)
        let logs = ["parking", "returns", "rest", "uncovered"].map {
            Self.root.appendingPathComponent("Transcripts/mall/\($0).ndjson").path
        }
        let result = try concierge.run(
            ["diff", old, new, "--independent", "--format", "json", "--now", "2026-05-01T10:00:00Z"] + logs,
            seconds: 300
        )
        #expect(result.status == 0, "\(result.errors)")
        let report = try JSONReader.read(Array(result.output.utf8))
        var seen: [[Seen]] = []
        for pack in [old, new] {
            _ = try concierge.run(
                ["replay", "--intents", pack, "--independent", "--now", "2026-05-01T10:00:00Z", "--predictions", "p"]
                    + logs,
                seconds: 300
            )
            seen.append(try concierge.lines(of: "p").map(Seen.init))
        }
        let handsOff = Set(try handOffIntents(new))
        var counts = ["lost": 0, "gained": 0, "moved": 0, "wording": 0]
        for (before, after) in zip(seen[0], seen[1])
        where before.action != after.action || before.intents != after.intents || before.reply != after.reply {
            let isSame = before.action == after.action && before.intents == after.intents
            switch (before.isServed(handsOff: handsOff), after.isServed(handsOff: handsOff)) {
            case (true, false): counts["lost"]? += 1
            case (false, true): counts["gained"]? += 1
            default: counts[isSame ? "wording" : "moved"]? += 1
            }
        }
        #expect(report["compared"] == .integer(seen[0].count))
        for (name, count) in counts { #expect(report["counts"]?[name] == .integer(count), "\(name)") }

        let changed = report.elements("changed")
        let lost = changed.filter { $0["kind"] == "lost" && $0["old"]?["intent"] == "parking.fees" }
        let gained = changed.filter { $0["kind"] == "gained" && $0["new"]?["intent"] == "refund.status" }
        #expect(
            lost.count > 3 && lost.allSatisfy { $0["new"]?["action"] == "handoff" && $0["new"]?["reason"] == "policy" }
        )
        #expect(gained.count > 3 && gained.allSatisfy { $0["new"]?["action"] == "handoff" })
        // Nothing else is broken by such an edit, but for what the new thresholds decide otherwise.
        #expect(lost.count + gained.count > changed.count / 2)
    }

    /// Intents of a pack that hand off, by what its files say.
    private func handOffIntents(_ pack: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: pack).filter { $0.hasSuffix(".yaml") }.flatMap { file in
            let text = try String(contentsOfFile: pack + "/" + file, encoding: .utf8)
            return text.split(separator: "\n  - id: ").dropFirst()
                .filter {
                    $0.contains("\n    handoff: true") || $0.contains(/\n    role: (person|emergency|complaint)\n/)
                }
                .compactMap { $0.split(separator: "\n").first.map(String.init) }
        }
    }
}
