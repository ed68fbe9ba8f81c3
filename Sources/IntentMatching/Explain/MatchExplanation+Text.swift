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
        lines.append("Confidence  \(Self.figure(confidence))")
        lines.append("   \(Self.points(confidenceStart))  to start with")
        for signal in signals where signal.weight != 0 {
            lines.append(
                "   \(Self.points(signal.points))  \(signal.name) \(Self.figure(signal.value)) "
                    + "× \(Self.figure(signal.weight))"
            )
        }
        let logit = signals.reduce(confidenceStart) { $0 + $1.points }
        lines.append(
            "   \(Self.points(logit))  in all: 1 ÷ (1 + e^−(\(Self.figure(logit)))) = \(Self.figure(confidence))"
        )
        lines.append(
            "Decision    \(verdict): answers from \(Self.figure(thresholds.answer)), "
                + "offers a choice from \(Self.figure(thresholds.clarify))"
        )
        return lines.joined(separator: "\n") + "\n"
    }

    /// Points in hundredths; what rounding leaves goes to the last line, so that the column adds up.
    private static func list(_ contender: Contender) -> [String] {
        func rounded(_ value: Double) -> Int { Int((value * 100).rounded()) }
        var rest = rounded(contender.score)
        var lines: [String] = []
        func add(_ value: Double, _ label: String) {
            rest -= rounded(value)
            lines.append("   \(points(Double(rounded(value)) / 100))  \(label)")
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

    private static func points(_ value: Double) -> String {
        let figure = figure(abs(value))
        let sign = value < 0 && figure != "0.00" ? "−" : "+"
        return String(repeating: " ", count: max(0, 6 - figure.count)) + sign + figure
    }

    private static func figure(_ value: Double) -> String { String(format: "%.2f", value) }

    private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }
}

extension MatchExplanation {
    /// The explanation for programs: one JSON object, keys in alphabetical order.
    /// - Throws: `EncodingError`, should a figure be no number.
    /// - Returns: The object on lines of its own, without a line end behind it.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
