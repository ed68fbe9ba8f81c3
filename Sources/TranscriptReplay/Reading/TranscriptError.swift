/// Why transcripts could not be read.
public struct TranscriptError: Error, Sendable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Kind: Sendable {
        /// There is no such file, or it may not be read.
        case missing
        /// Lines are not what a transcript's lines must be.
        case badLines
        /// A packed file cannot be unpacked to its end.
        case damaged
        /// The system failed in the middle of a file.
        case failed
    }

    /// What kind of trouble it is.
    public var kind: Kind
    /// Place, trouble and remedy; of bad lines, a line for each of the first.
    public var description: String

    package init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}
