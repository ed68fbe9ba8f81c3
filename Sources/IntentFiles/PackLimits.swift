/// How much a pack may hold.
///
/// Beyond these a file is refused with its name and the limit, so that a wrong path or a hostile file costs an
/// error and not the machine's memory.
public struct PackLimits: Sendable {
    /// Bytes of one file.
    public var fileBytes = 4 << 20
    /// Files of one pack.
    public var files = 10_000
    /// How deep folders may lie in folders.
    public var folderDepth = 32
    /// How deep lists and mappings may lie in each other.
    public var nesting = 24
    /// Values of one file, each use of an alias (`*name`) counted with all that it stands for.
    public var nodesPerFile = 1_000_000
    /// Intents of one pack; the matcher has numbers for 65,535.
    public var intents = 50_000
    /// Characters of an id.
    public var idLength = 100

    /// The limits that hold unless somebody sets others.
    public init() {}

    /// Tells these limits from others.
    var fingerprint: String {
        [fileBytes, files, folderDepth, nesting, nodesPerFile, intents, idLength].map(String.init)
            .joined(separator: ",")
    }
}
