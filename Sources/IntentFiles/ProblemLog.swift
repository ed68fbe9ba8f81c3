internal import IntentModel

/// Collects what is wrong while a pack is read; one reading's own, never shared between threads.
final class ProblemLog {
    private(set) var problems: [PackProblem] = []

    func add(
        _ severity: PackProblem.Severity,
        at place: SourcePlace,
        _ message: String,
        offending: String? = nil,
        suggestion: String? = nil
    ) {
        problems.append(
            PackProblem(
                place: place,
                severity: severity,
                message: message,
                offending: offending.map(Quoting.clipped),
                suggestion: suggestion
            )
        )
    }

    func add(_ more: [PackProblem]) {
        problems += more
    }
}

/// How messages show an author's text.
package enum Quoting {
    /// In quotes, on one line, and not longer than a line.
    package static func quoted(_ text: String) -> String { "'\(clipped(text))'" }

    /// At most 60 characters, with control characters made visible.
    package static func clipped(_ text: String) -> String {
        var shown = ""
        for scalar in text.prefix(61).unicodeScalars {
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case "\r": shown += "\\r"
            default:
                if scalar.properties.generalCategory == .control {
                    shown += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    shown.unicodeScalars.append(scalar)
                }
            }
        }
        return text.dropFirst(60).isEmpty ? shown : String(shown.prefix(60)) + "…"
    }
}
