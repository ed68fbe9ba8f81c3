internal import ReportPages

/// The results as JUnit's XML: a test case a conversation, with the places of the labels that were not met.
///
/// It holds a line for each conversation and each failure in memory, as the file does.
public struct JUnitReport: Sendable {
    /// A limit that the figures were held to.
    public struct Gate: Sendable {
        /// Name of the option, such as `min-precision`.
        public var name: String
        /// What is wrong; `nil` where the limit is kept.
        public var failure: String?

        /// A gate as it came out.
        public init(name: String, failure: String?) {
            self.name = name
            self.failure = failure
        }
    }

    fileprivate struct Case {
        var file: String
        var line: Int
        var conversation: String
        var labelled = 0
        var failures: [String] = []
    }

    private var cases: [Case] = []
    private var places: [String: Int] = [:]

    /// No conversation yet.
    public init() {}

    /// Takes a turn in; conversations stand in the order in which they begin.
    public mutating func add(_ turn: JudgedTurn) {
        let place: Int
        if let known = places[turn.conversation] {
            place = known
        } else {
            place = cases.count
            places[turn.conversation] = place
            cases.append(
                Case(file: turn.prediction.file, line: turn.prediction.line, conversation: turn.conversation)
            )
        }
        guard let verdict = turn.verdict else { return }
        cases[place].labelled += 1
        guard !verdict.isRight else { return }
        let kept = KeptTurn(turn)
        cases[place].failures.append(
            "\(turn.place): expected \(kept.expected), got \(kept.outcome): \(SafeText.line(kept.text))"
        )
    }

    /// The document.
    /// - Parameter gates: Limits, each a test case of its own.
    /// - Returns: XML, UTF-8.
    public func xml(gates: [Gate] = []) -> String {
        let failed = cases.count { !$0.failures.isEmpty } + gates.count { $0.failure != nil }
        let counts: KeyValuePairs<StaticString, String?> = [
            "name": "concierge replay", "tests": String(cases.count + gates.count), "failures": String(failed),
            "errors": "0", "skipped": String(cases.count { $0.labelled == 0 }),
        ]
        let suites = element("testsuites", counts) {
            element("testsuite", counts) {
                for test in cases { test.markup }
                for gate in gates {
                    element("testcase", ["classname": "gates", "name": gate.name]) {
                        if let failure = gate.failure {
                            element("failure", ["type": "gate", "message": failure])
                        }
                    }
                }
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + suites.xml
    }
}

extension JUnitReport.Case {
    fileprivate var markup: Markup {
        element(
            "testcase",
            ["classname": file, "name": conversation, "file": file, "line": String(line)]
        ) {
            if labelled == 0 {
                element("skipped", ["message": "no labelled turn"])
            } else if let first = failures.first {
                element("failure", ["type": "label", "message": first]) { failures.joined(separator: "\n") }
            }
        }
    }
}
