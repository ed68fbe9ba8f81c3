public import IntentFiles
public import IntentModel
public import WireFormat

/// What a check of a pack found, ready to be printed.
public struct CheckReport: Sendable {
    /// Everything found, by place.
    public var problems: [PackProblem]
    /// Number of intents; 0 where the files could not be read.
    public var intents: Int
    /// Number of their examples.
    public var examples: Int
    /// Languages of the examples and answers, sorted.
    public var languages: [Language]
    /// What came of trying the pack on itself, where that was asked for.
    public var deep: DeepFindings?
    private let isReadable: Bool

    /// Sums up a pack's problems.
    /// - Parameters:
    ///   - pack: The pack, or `nil` where it could not be read.
    ///   - problems: Everything found, in any order.
    ///   - deep: What came of trying the pack on itself.
    public init(pack: Pack?, problems: [PackProblem], deep: DeepFindings? = nil) {
        self.deep = deep
        self.problems = problems.sorted()
        isReadable = pack != nil
        let intents = pack?.intents ?? []
        self.intents = intents.count
        examples = intents.reduce(0) { $0 + $1.examples.count }
        let spoken = intents.flatMap { $0.examples.map(\.language) + $0.answers.map(\.language) }
        languages = Set(spoken).sorted()
    }

    /// Number of errors.
    public var errors: Int { problems.count { $0.severity == .error } }
    /// Number of warnings.
    public var warnings: Int { problems.count { $0.severity == .warning } + (deep?.findings.count ?? 0) }

    /// Whether the check ends with findings: errors, and where it is strict warnings too.
    public func hasFindings(strict: Bool) -> Bool { errors > 0 || strict && warnings > 0 }

    /// A line for each problem, as compilers print them, then a line that sums up.
    public var text: String {
        (problems.map(\.description) + deepLines + [summary]).joined(separator: "\n") + "\n"
    }

    /// The deep findings, the most harmful first, then how the trial went.
    private var deepLines: [String] {
        guard let deep else { return [] }
        var lines = deep.findings.map(\.problem.description)
        if deep.leftOut > 0 { lines.append("… and \(Self.count(deep.leftOut, "finding")) of less harm") }
        let share = deep.tried == 0 ? 100 : 100 * Double(deep.right) / Double(deep.tried)
        let tenths = Int((share * 10).rounded())
        lines.append(
            "of \(Self.count(deep.tried, "example")) tried while not learned, \(deep.right) went to their intent "
                + "(\(tenths / 10).\(tenths % 10) %)"
        )
        return lines
    }

    /// `35 intents, 4512 examples, 4 languages: no errors, 1 warning`.
    public var summary: String {
        let found = "\(Self.count(errors, "error")), \(Self.count(warnings, "warning"))"
        guard isReadable else { return "the pack cannot be loaded: \(found)" }
        let held = [
            Self.count(intents, "intent"), Self.count(examples, "example"), Self.count(languages.count, "language"),
        ]
        return held.joined(separator: ", ") + ": " + found
    }

    private static func count(_ number: Int, _ one: String) -> String {
        "\(number == 0 ? "no" : String(number)) \(one)\(number == 1 ? "" : "s")"
    }

    /// The same for programs.
    public var json: JSONValue {
        .object(
            [
                .init("problems", .array(problems.map { .object(Self.members($0)) }))
            ] + deepMembers + [
                .init(
                    "summary",
                    .object([
                        .init("intents", .integer(intents)), .init("examples", .integer(examples)),
                        .init("languages", .array(languages.map { .string($0.rawValue) })),
                        .init("errors", .integer(errors)), .init("warnings", .integer(warnings)),
                    ])
                )
            ]
        )
    }

    private var deepMembers: [JSONValue.Member] {
        guard let deep else { return [] }
        let findings = deep.findings.map { finding in
            JSONValue.object(
                [.init("kind", .string(finding.kind.rawValue)), .init("harm", .share(finding.harm))]
                    + Self.members(finding.problem)
            )
        }
        return [
            .init(
                "deep",
                .object([
                    .init("findings", .array(findings)), .init("left_out", .integer(deep.leftOut)),
                    .init("tried", .integer(deep.tried)), .init("right", .integer(deep.right)),
                ])
            )
        ]
    }

    private static func members(_ problem: PackProblem) -> [JSONValue.Member] {
        [
            .init("file", .string(problem.place.file)), .init("line", .integer(problem.place.line)),
            .init("column", .integer(problem.place.column)), .init("severity", .string(problem.severity.rawValue)),
            .init("message", .string(problem.message)), .init("offending", .optional(problem.offending)),
            .init("suggestion", .optional(problem.suggestion)),
        ]
    }
}
