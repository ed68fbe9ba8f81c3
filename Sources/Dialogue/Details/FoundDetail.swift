internal import IntentModel

/// A detail with its place in the message.
struct FoundDetail: Sendable, Hashable {
    /// What it is.
    var kind: DetailKind
    /// As the customer wrote it.
    var value: String
    /// Range of folded scalars.
    var range: Range<Int>
}

/// Kinds of details.
enum DetailKind: Sendable, Hashable {
    case builtIn(BuiltInDetail)
    /// An entry of a directory, by index.
    case entry(directory: Int, entry: Int)
}
