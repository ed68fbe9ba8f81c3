import Foundation
import IntentFiles

/// A pack in a folder of its own, gone with the value.
final class TemporaryPack {
    let path: String

    /// Writes files, given by path in the pack.
    init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "concierge-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(Data(text.utf8), to: name) }
    }

    func write(_ data: Data, to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: url)
    }

    func read(limits: PackLimits = PackLimits()) throws -> PackReading { try PackReader(limits: limits).read(path) }

    /// Problems as people read them, without the folder's name.
    func problems(limits: PackLimits = PackLimits()) throws -> [String] {
        try read(limits: limits).problems.map { "\($0)".replacingOccurrences(of: path + "/", with: "") }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Problems of a pack of one file `a.yaml`.
func problems(_ text: String, limits: PackLimits = PackLimits()) throws -> [String] {
    try TemporaryPack(["a.yaml": text]).problems(limits: limits)
}

/// Problems of a `policy.yaml` beside one intent.
func policyProblems(_ text: String) throws -> [String] {
    try TemporaryPack(["a.yaml": "intents: [{id: x}]\n", "policy.yaml": text]).problems()
}
