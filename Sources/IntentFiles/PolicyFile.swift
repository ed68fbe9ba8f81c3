internal import Foundation

/// A pack's `policy.yaml`, of which one key can be replaced while every other byte stays.
public struct PolicyFile: Sendable {
    /// Where the file lies, or will lie.
    public let path: String
    /// Whether it is there already.
    public let exists: Bool

    /// Why a policy cannot be changed.
    public struct Refusal: Error, CustomStringConvertible, Sendable {
        /// What is wrong, where, and what to do.
        public let description: String
    }

    /// Finds the policy of a pack.
    /// - Parameter pack: The pack's folder.
    /// - Throws: `Refusal` where the pack is one file, which has no policy; `PackInputError` where there is nothing.
    public init(ofPack pack: String) throws {
        let isFolder = (try? FileManager.default.attributesOfItem(atPath: pack + "/."))?[.type] != nil
        guard isFolder else {
            throw Refusal(
                description:
                    "\(pack) is one file; thresholds are kept in 'policy.yaml' in a pack's folder, so move the "
                    + "file into a folder and name that"
            )
        }
        let found = try PackFiles.paths(below: pack, limits: PackLimits()).first { Self.isPolicy($0.name) }
        exists = found != nil
        path = found?.path ?? (pack.hasSuffix("/") ? pack : pack + "/") + "policy.yaml"
    }

    /// Whether a file of a pack holds the decision policy.
    static func isPolicy(_ name: String) -> Bool {
        let base = name.split(separator: "/").last ?? ""
        return base == "policy.yaml" || base == "policy.yml"
    }

    /// The file's bytes with a key of the top level replaced, or added at the end.
    /// - Parameters:
    ///   - key: The key.
    ///   - lines: The key with its value as it should stand in the file, without indentation or ends of lines.
    /// - Returns: The bytes to write.
    /// - Throws: `Refusal` where the file is no plain mapping of keys, one below the other.
    public func replacing(_ key: String, with lines: [String]) throws -> [UInt8] {
        let bytes = exists ? try PackFiles.bytes(of: path, limits: PackLimits()) : []
        return try Self.replacing(key, with: lines, in: bytes, of: path)
    }

    /// The bytes of a policy with a key of the top level replaced, or added at the end.
    package static func replacing(
        _ key: String,
        with lines: [String],
        in bytes: [UInt8],
        of path: String
    ) throws -> [UInt8] {
        let root: YAMLNode?
        do {
            var parser = try YAMLParser(bytes, limits: PackLimits())
            root = try parser.parse()
        } catch let error as YAMLError {
            throw Refusal(description: "\(path):\(error.position.line): \(error.message)")
        }
        var rows = Rows(bytes)
        guard let root, !root.isEmpty else {
            rows.append(lines, indent: 0)
            return rows.bytes
        }
        guard case .mapping(let pairs) = root.content, let first = pairs.first,
            zip(pairs, pairs.dropFirst()).allSatisfy({ $0.key.position.line < $1.key.position.line }),
            pairs.allSatisfy({ $0.key.position.column == first.key.position.column }),
            rows.isKeyFirst(inLine: first.key.position.line, column: first.key.position.column)
        else {
            throw Refusal(description: "\(path) does not hold its keys one below the other; write '\(key)' by hand")
        }
        let indent = first.key.position.column - 1
        if let place = pairs.firstIndex(where: { $0.key.isText(key) }) {
            let next = place + 1 < pairs.count ? pairs[place + 1].key.position.line : nil
            rows.replace(from: pairs[place].key.position.line, before: next, with: lines, indent: indent)
        } else {
            rows.append(lines, indent: indent)
        }
        // Nobody's file is written unless all else in it reads as before.
        var check = try? YAMLParser(rows.bytes, limits: PackLimits())
        guard case .mapping(let written)? = try check?.parse()?.content,
            written.contains(where: { $0.key.isText(key) }),
            isSame(written.filter { !$0.key.isText(key) }, as: pairs.filter { !$0.key.isText(key) })
        else {
            throw Refusal(
                description: "\(path) is written in a way that cannot be changed here; write '\(key)' by hand"
            )
        }
        return rows.bytes
    }

    private static func isSame(_ left: [YAMLPair], as right: [YAMLPair]) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { isSame($0.key, as: $1.key) && isSame($0.value, as: $1.value) }
    }

    private static func isSame(_ left: YAMLNode, as right: YAMLNode) -> Bool {
        switch (left.content, right.content) {
        case (.scalar(let one, _), .scalar(let other, _)): one == other
        case (.sequence(let one), .sequence(let other)):
            one.count == other.count && zip(one, other).allSatisfy { isSame($0, as: $1) }
        case (.mapping(let one), .mapping(let other)): isSame(one, as: other)
        default: false
        }
    }
}

extension YAMLNode {
    fileprivate func isText(_ text: String) -> Bool {
        if case .scalar(text, _) = content { return true }
        return false
    }
}

/// The lines of a file, each with its end.
private struct Rows {
    private var rows: [[UInt8]] = []
    private let end: [UInt8]

    init(_ bytes: [UInt8]) {
        var row: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            row.append(byte)
            let isEnd = byte == 0x0a || byte == 0x0d && (place + 1 == bytes.count || bytes[place + 1] != 0x0a)
            guard isEnd else { continue }
            rows.append(row)
            row = []
        }
        if !row.isEmpty { rows.append(row) }
        let isWindows = rows.first.map { $0.suffix(2) == [0x0d, 0x0a] } ?? false
        end = isWindows ? [0x0d, 0x0a] : [0x0a]
    }

    var bytes: [UInt8] { rows.flatMap(\.self) }

    /// Whether nothing but spaces stands before a column of a line; both count from 1.
    func isKeyFirst(inLine line: Int, column: Int) -> Bool {
        guard line >= 1, line <= rows.count else { return false }
        // A byte order mark takes no column.
        let text = rows[line - 1].starts(with: [0xef, 0xbb, 0xbf]) ? rows[line - 1].dropFirst(3) : rows[line - 1][...]
        return text.prefix(column - 1).allSatisfy { $0 == 0x20 }
    }

    mutating func append(_ lines: [String], indent: Int) {
        var place = rows.count
        // Behind the mark that ends a document nothing may stand.
        if let mark = rows.lastIndex(where: { $0.starts(with: Array("...".utf8)) }) { place = mark }
        if place > 0, rows[place - 1].last != 0x0a, rows[place - 1].last != 0x0d { rows[place - 1] += end }
        rows.insert(contentsOf: written(lines, indent: indent), at: place)
    }

    /// Replaces lines up to the next key, but for what belongs to that one: comments and empty lines at the end.
    mutating func replace(from first: Int, before next: Int?, with lines: [String], indent: Int) {
        var last = (next ?? rows.count + 1) - 1
        while last > first, isApart(rows[last - 1], indent: indent) { last -= 1 }
        rows.replaceSubrange((first - 1)..<last, with: written(lines, indent: indent))
    }

    private func isApart(_ row: [UInt8], indent: Int) -> Bool {
        let text = row.drop { $0 == 0x20 || $0 == 0x09 }
        guard let byte = text.first, byte != 0x0a, byte != 0x0d else { return true }
        if row.starts(with: Array("...".utf8)) { return true }
        return byte == UInt8(ascii: "#") && row.count - text.count <= indent
    }

    private func written(_ lines: [String], indent: Int) -> [[UInt8]] {
        lines.map { Array(String(repeating: " ", count: indent).utf8) + Array($0.utf8) + end }
    }
}
