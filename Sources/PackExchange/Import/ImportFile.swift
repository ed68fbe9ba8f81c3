/// The bytes of a file to import, with its name.
public struct ImportFile: Sendable {
    /// Path as messages show it.
    public var path: String
    /// Path within the folder or archive that was named; the file's own name where it was named itself.
    public var name: String
    /// Its bytes, without a byte order mark.
    public var bytes: [UInt8]

    /// Takes a file's bytes.
    ///
    /// UTF-16, as spreadsheets save "Unicode text", becomes UTF-8.
    public init(path: String, name: String? = nil, bytes: [UInt8]) {
        self.path = path
        self.name = name ?? path.split(separator: "/").last.map(String.init) ?? path
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xff, 0xfe): self.bytes = Self.utf8(bytes.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 }
        case (0xfe, 0xff): self.bytes = Self.utf8(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
        case (0xef, 0xbb) where bytes.dropFirst(2).first == 0xbf: self.bytes = Array(bytes.dropFirst(3))
        default: self.bytes = bytes
        }
    }

    private static func utf8(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8] {
        let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
        return Array(String(decoding: pairs.map { unit(bytes[$0], bytes[$0 + 1]) }, as: UTF16.self).utf8)
    }

    /// What stands behind the last dot of its name, in lowercase.
    var fileExtension: String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Its name without folders.
    var baseName: String { name.split(separator: "/").last.map(String.init) ?? name }

    /// The beginning, as far as a look at the format needs it.
    var head: String { String(decoding: bytes.prefix(64 << 10), as: UTF8.self) }
}
