public import IntentModel

/// Something that is wrong, or doubtful, in an author's file.
public struct PackProblem: Sendable, Hashable, Codable {
    /// Whether it keeps the pack from loading.
    public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
        /// The pack cannot be used until it is mended.
        case error
        /// The pack works, but probably not as its author meant.
        case warning

        /// `error < warning`.
        public static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
    }

    /// Where the offending text stands.
    public var place: SourcePlace
    /// Whether it keeps the pack from loading.
    public var severity: Severity
    /// What is wrong and, where that is not plain, what to do about it: a clause without a full stop.
    public var message: String
    /// The text that is wrong, as the author wrote it.
    public var offending: String?
    /// The nearest thing that would be right there.
    public var suggestion: String?

    /// - Parameters:
    ///   - place: Where the offending text stands.
    ///   - severity: Whether it keeps the pack from loading.
    ///   - message: A clause without a full stop.
    ///   - offending: The text that is wrong.
    ///   - suggestion: The nearest thing that would be right there.
    public init(
        place: SourcePlace,
        severity: Severity,
        message: String,
        offending: String? = nil,
        suggestion: String? = nil
    ) {
        self.place = place
        self.severity = severity
        self.message = message
        self.offending = offending
        self.suggestion = suggestion
    }
}

extension PackProblem: CustomStringConvertible {
    /// `file:line:column: error: message; did you mean 'suggestion'?`, as compilers print it.
    public var description: String {
        let question = suggestion.map { "; did you mean '\($0)'?" } ?? ""
        return "\(place): \(severity.rawValue): \(message)\(question)"
    }
}

extension PackProblem: Comparable {
    /// By place; at one place errors first, then by wording.
    public static func < (left: PackProblem, right: PackProblem) -> Bool {
        (left.place, left.severity, left.message) < (right.place, right.severity, right.message)
    }
}
