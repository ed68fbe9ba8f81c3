internal import Foundation

/// What is built beside the tests.
public enum BuiltProduct {
    /// Path of a file of the package, from its top.
    public static func source(_ name: String) -> String {
        var top = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { top.deleteLastPathComponent() }
        return top.appendingPathComponent(name).path
    }

    /// Path of a program or library by its file name.
    public static func path(_ name: String) -> String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(name).path
    }
}
