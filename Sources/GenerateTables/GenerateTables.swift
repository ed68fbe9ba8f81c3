internal import Foundation

/// Writes the generated tables of `TextAnalysis` from the ICU that is linked.
@main
enum GenerateTables {
    static func main() throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "Sources/TextAnalysis/Generated"
        for file in try generatedFiles() {
            let path = folder + "/" + file.name
            try file.source.write(toFile: path, atomically: true, encoding: .utf8)
            print("\(path): \(file.source.utf8.count) bytes")
        }
    }
}
