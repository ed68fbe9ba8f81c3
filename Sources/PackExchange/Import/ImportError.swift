public import IntentFiles
internal import IntentModel
internal import WireFormat

/// What is wrong with files that were to be imported: every bad row, by place.
public struct ImportError: Error, Sendable, CustomStringConvertible {
    /// The bad rows.
    public var problems: [PackProblem]

    /// Gathers bad rows, of one file or of several.
    public init(problems: [PackProblem]) {
        self.problems = problems
    }

    /// One thing that is wrong.
    init(_ file: String, line: Int, column: Int = 1, _ message: String) {
        let place = SourcePlace(file: file, line: line, column: column)
        self.init(problems: [PackProblem(place: place, severity: .error, message: message)])
    }

    /// A line for each of the first bad rows, and how many more there are.
    public var description: String {
        let shown = problems.prefix(20).map(\.description)
        let more = problems.count - shown.count
        return (shown + (more > 0 ? ["… and \(more) more bad rows"] : [])).joined(separator: "\n")
    }
}
