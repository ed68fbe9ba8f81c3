/// A value that answers name in braces.
public enum FactValue: Sendable, Hashable {
    /// The same text in every language.
    case text(String)
    /// A number, so that plurals can be formed with it.
    case number(Double)
    /// A wording by language.
    case byLanguage([Language: String])
}

/// A list of named things that customers mention, such as the shops of a mall.
public struct Directory: Sendable {
    /// Name of the detail and prefix of its placeholders: `shop` gives `{shop_name}`.
    public var name: String
    /// The named things, in the order of the files.
    public var entries: [DirectoryEntry]

    /// Takes the values as they are.
    public init(name: String, entries: [DirectoryEntry]) {
        self.name = name
        self.entries = entries
    }
}

/// One named thing in a directory.
public struct DirectoryEntry: Sendable {
    /// Name by language.
    public var names: [Language: String]
    /// Other ways in which customers write it.
    public var aliases: [String]
    /// Everything else about it; each key becomes a placeholder.
    public var fields: [String: FactValue]
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(names: [Language: String], aliases: [String], fields: [String: FactValue], place: SourcePlace) {
        self.names = names
        self.aliases = aliases
        self.fields = fields
        self.place = place
    }
}

/// A way in which customers write a word that they mean otherwise.
public struct Confusable: Sendable, Hashable {
    /// What customers write.
    public var written: String
    /// What they mean.
    public var meant: String
    /// Where it stands.
    public var place: SourcePlace

    /// Takes the values as they are.
    public init(written: String, meant: String, place: SourcePlace) {
        self.written = written
        self.meant = meant
        self.place = place
    }
}
