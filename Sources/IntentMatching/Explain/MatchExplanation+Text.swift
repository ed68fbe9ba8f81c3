internal import Foundation
internal import IntentModel

extension MatchExplanation {
    /// The explanation for people: lines of text, the last one ended.
    public var text: String {
        var lines: [String] = []
        lines.append("Message     \(message)")
        lines.append("Matched as  \(tokens.joined(separator: " | "))")
        for repair in repairs {
            lines.append("Read as     \(repair.written) → \(repair.meant)  (\(Self.reason(repair.kind)))")
        }
        guard let best = contenders.first else {
            lines.append("Understood  nothing: no word of it is known")
            return lines.joined(separator: "\n") + "\n"
        }
        lines.append("")
        for (place, contender) in contenders.enumerated() {
            lines.append("\(place == 0 ? "Best " : "Next ") \(contender.intent)  \(Self.points(contender.score))")
            lines += Self.list(contender)
        }
        lines.append("")
        lines.append(
            "\(Self.percent(best.typical)) of the telling words are typical of \(best.intent); "
                + "\(Self.percent(knownShare)) are known at all; it leads by \(Self.figure(lead))."
        )
        lines.append("")
        lines += confidenceLines
        lines.append(
            "Thresholds  \(verdict): answers from \(Self.figure(thresholds.answer)), "
                + "offers a choice from \(Self.figure(thresholds.clarify))"
        )
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the confidence is made of; what rounding leaves goes to the first line, so that the column adds up.
    private var confidenceLines: [String] {
        let logit = signals.reduce(confidenceStart) { $0 + $1.points }
        var start = Self.hundredths(logit)
        var lines: [String] = []
        for signal in signals where signal.weight != 0 {
            start -= Self.hundredths(signal.points)
            lines.append(
                "   \(Self.points(signal.points))  \(signal.name) \(Self.figure(signal.value)) "
                    + "× \(Self.figure(signal.weight))"
            )
        }
        return ["Confidence  \(Self.figure(confidence))", "   \(Self.points(Double(start) / 100))  to start with"]
            + lines
            + ["   \(Self.points(logit))  in all: 1 ÷ (1 + e^\(Self.figure(-logit))) = \(Self.figure(confidence))"]
    }

    /// Points in hundredths; what rounding leaves goes to the last line, so that the column adds up.
    private static func list(_ contender: Contender) -> [String] {
        var rest = hundredths(contender.score)
        var lines: [String] = []
        func add(_ value: Double, _ label: String) {
            rest -= hundredths(value)
            lines.append("   \(points(value))  \(label)")
        }
        add(contender.start, "to start with")
        for part in contender.keywords + contender.parts { add(part.points, "\(part.kind) “\(part.text)”") }
        lines.append("   \(points(Double(rest) / 100))  everything else")
        if let nearest = contender.nearest {
            lines.append("   closest example (\(percent(nearest.similarity))): \(nearest.text)  \(nearest.place)")
        }
        return lines
    }

    private static func reason(_ kind: Repair.Kind) -> String {
        switch kind {
        case .typo: "misspelt"
        case .homophone: "sounds the same"
        case .pinyin: "pinyin"
        case .confusable: "listed as often mistaken"
        }
    }

    private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }

    /// With a sign, in a column.
    private static func points(_ value: Double) -> String {
        let figure = figure(value)
        let signed = figure.hasPrefix("−") ? figure : "+" + figure
        return String(repeating: " ", count: max(0, 7 - signed.count)) + signed
    }

    /// To hundredths; nothing is never below nothing.
    private static func figure(_ value: Double) -> String {
        let hundredths = hundredths(value)
        return (hundredths < 0 ? "−" : "") + String(format: "%.2f", Double(abs(hundredths)) / 100)
    }

    private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}
