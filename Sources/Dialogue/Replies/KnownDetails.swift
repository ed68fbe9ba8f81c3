internal import IntentModel

/// Details that an answer may name: those of the message, else those remembered.
struct KnownDetails: Sendable {
    /// Values of the built-in kinds.
    var values: [(kind: BuiltInDetail, value: String)] = []
    /// Entries of directories, in order.
    var entries: [(directory: Int, entry: Int)] = []

    func value(of kind: BuiltInDetail) -> String? { values.first { $0.kind == kind }?.value }

    func entries(of directory: Int) -> [Int] {
        var found: [Int] = []
        for entry in entries where entry.directory == directory && !found.contains(entry.entry) {
            found.append(entry.entry)
        }
        return found
    }
}
