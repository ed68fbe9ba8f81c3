public import IntentModel

/// What came of reading a pack.
public struct PackReading: Sendable {
    /// The pack, or `nil` where there are errors.
    public var pack: Pack?
    /// Everything found wrong, by place.
    public var problems: [PackProblem]

    /// - Parameters:
    ///   - pack: The pack, or `nil` where there are errors.
    ///   - problems: Everything found wrong, by place.
    public init(pack: Pack?, problems: [PackProblem]) {
        self.pack = pack
        self.problems = problems
    }

    /// The problems that keep the pack from loading.
    public var errors: [PackProblem] { problems.filter { $0.severity == .error } }
}

/// Why a pack could not even be looked at.
public enum PackInputError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is nothing at the path.
    case missing(path: String)
    /// There is no such file to import.
    case noFile(path: String)
    /// It is there and cannot be read; the reason is the system's.
    case unreadable(path: String, reason: String)

    /// Whether there is nothing at the path.
    public var isMissing: Bool {
        if case .unreadable = self { return false }
        return true
    }

    /// What is wrong, with the path and the remedy.
    public var description: String {
        switch self {
        case .missing(let path): "no such file or folder: '\(path)'; name a pack's folder or one of its files"
        case .noFile(let path): "no such file: '\(path)'"
        case .unreadable(let path, let reason): "cannot read '\(path)': \(reason)"
        }
    }
}
