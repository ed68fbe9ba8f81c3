import Conversations
import DeskFigures
import Foundation
import IntentModel
import WireFormat

/// A desk with a few intents of every role.
enum SmallDesk {
    static let terms = PackTerms(pack)

    static let pack: Pack = {
        let intents: [(String, Role?)] = [
            ("parking", nil), ("points", nil), ("refunds", nil), ("hello", .smalltalk), ("person", .person),
            ("complaint", .complaint), ("theft", .complaint), ("fire", .emergency), ("help", .vague),
        ]
        return Pack(
            intents: intents.map { id, role in
                var intent = Intent(id: id, place: SourcePlace(file: "desk.yaml", line: 1, column: 1))
                intent.role = role
                intent.title = [.english: "The \(id)", .simplifiedChinese: "关于\(id)"]
                return intent
            }
        )
    }()

    /// Figures of some days in Shanghai's time.
    static func options(_ from: String, _ to: String) -> DeskOptions {
        let zone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
        let period = Day(from).flatMap { from in
            Day(to).flatMap { ReportPeriod(from: from, to: $0, timeZone: zone) }
        }
        guard let options = period.flatMap(DeskOptions.init(period:)) else {
            preconditionFailure("\(from) to \(to) is no period")
        }
        return options
    }

    /// What the lines of a log come to.
    static func report(_ log: String, _ options: DeskOptions) throws -> DeskReport {
        var recorder = DeskRecorder(options: options, terms: terms)
        for line in try lines(log) { recorder.add(line) }
        return recorder.report()
    }

    static func lines(_ log: String) throws -> [TranscriptLine] {
        try log.split(separator: "\n").map {
            try LineDecoding().decode(TranscriptLine.self, from: Array($0.utf8))
        }
    }

    /// The report as bytes that can be compared.
    static func json(_ report: DeskReport) -> String { JSONWriter.pretty(report.json(in: .english)) }
}
