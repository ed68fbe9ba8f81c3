/// Where in an author's file something is written.
///
/// Lines and columns count from 1; columns count characters.
public struct SourcePlace: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// Path of the file, as the reader was given it.
    public var file: String
    /// Line, from 1.
    public var line: Int
    /// Column, from 1.
    public var column: Int

    /// Takes the values as they are.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, as compilers print it.
    public var description: String { "\(file):\(line):\(column)" }

    /// By file, line and column.
    public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
