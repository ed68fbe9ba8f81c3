internal import ArgumentParser
internal import CMemory
internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentMatching
internal import IntentModel
internal import PipeGateway
internal import TextAnalysis
internal import WireFormat

/// A pack ready to serve.
struct LoadedPack {
    var pack: Pack
    var matcher: IntentMatcher
    var machine: DialogueMachine

    /// The example of an intent that is nearest to a text, with its place; `nil` where it is not among the likeliest.
    func nearestExample(to text: String, of intent: String) -> String? {
        matcher.explain(machine.analyze(text)).contenders.first { $0.intent == intent }?.nearest
            .map { "“\($0.text)”, \($0.place)" }
    }

    /// What the pipe's first line says of it.
    var summary: PackSummary {
        PackSummary(
            hash: pack.contentHash,
            languages: pack.policy.languages.map(\.rawValue),
            intents: pack.intents.count
        )
    }
}

/// Why a pack cannot serve.
struct PackFailure: Error {
    var status: ExitStatus
    /// What is wrong, in a sentence.
    var message: String
    /// The places, errors before warnings of the same place.
    var problems: [PackProblem] = []
}

extension CommandFailure {
    /// A failure of a pack, after its errors are said on stderr.
    fileprivate init(_ failure: PackFailure) {
        for problem in failure.problems { Terminal.sayPlainly(problem.description) }
        self.init(failure.status, failure.message)
    }
}

extension PackReader {
    /// A reader that knows which sentences of the bot's a pack may word itself.
    static var withPhrases: PackReader {
        PackReader(phrases: Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, $0.placeholders) }))
    }
}

extension PackOptions {
    /// Reads, compiles and checks the pack, with its errors on stderr.
    ///
    /// - Parameter options: How the dialogue is run.
    /// - Returns: The pack, its matcher and its dialogue.
    /// - Throws: Exit status 65 or 66 with what to do.
    func load(options: DialogueOptions = DialogueOptions()) throws(CommandFailure) -> LoadedPack {
        do throws(PackFailure) {
            return try attempt(options: options)
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Reads and checks the pack's files alone, for work that answers nothing, with their errors on stderr.
    ///
    /// - Returns: The pack.
    /// - Throws: Exit status 65 or 66 with what to do.
    func loadFiles() throws(CommandFailure) -> Pack {
        do throws(PackFailure) {
            return try readWhole()
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Reads, compiles and checks the pack.
    func attempt(options: DialogueOptions = DialogueOptions()) throws(PackFailure) -> LoadedPack {
        // Parsing and fitting take more memory than serving ever does.
        defer { CMemory_releaseFreed() }
        let pack = try readWhole()
        do {
            let matcher = try Self.matcher(of: pack)
            return LoadedPack(
                pack: pack,
                matcher: matcher,
                machine: try DialogueMachine(ranker: matcher, options: options)
            )
        } catch let error as DialogueError {
            throw PackFailure(status: .badData, message: "the pack \(location): \(error)")
        } catch {
            throw PackFailure(status: .internalError, message: "cannot make ready the pack \(location): \(error)")
        }
    }

    /// Reads the files; where they have errors there is no pack.
    private func readWhole() throws(PackFailure) -> Pack {
        let reading = try read()
        guard let pack = reading.pack else {
            let errors = reading.errors
            let count = errors.count == 1 ? "an error" : "\(errors.count) errors"
            throw PackFailure(
                status: .badData,
                message: "the pack \(location) has \(count); mend the places named, then look again with check",
                problems: errors
            )
        }
        return pack
    }

    static func matcher(of pack: Pack) throws -> IntentMatcher {
        let analyzer = try TextAnalyzer()
        guard let cacheDirectory else { return try IntentMatcher(pack: pack, analyzer: analyzer) }
        return try IntentMatcher.load(pack: pack, analyzer: analyzer, cacheDirectory: cacheDirectory)
    }

    private func read() throws(PackFailure) -> PackReading {
        do {
            return try PackReader.withPhrases.read(location, cacheDirectory: Self.cacheDirectory)
        } catch {
            throw PackFailure(status: .inputMissing, message: "\(error) (option --intents)")
        }
    }

    /// Where packs that were read and their compiled indexes are kept; `nil` where there is no place for them.
    static var cacheDirectory: String? {
        let environment = ProcessInfo.processInfo.environment
        if let place = environment["XDG_CACHE_HOME"], place.hasPrefix("/") { return place + "/concierge" }
        if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.cache/concierge" }
        return nil
    }
}
