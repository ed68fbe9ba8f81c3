import Foundation
import Testing
import WireFormat

@Suite struct ExplainTests {
    private let concierge: ConciergeProcess

    init() throws {
        concierge = try ConciergeProcess()
    }

    private func explain(_ text: String, pack: String = ConciergeProcess.pack) throws -> JSONValue {
        let result = try concierge.run(["explain", "--intents", pack, "--format", "json", text])
        #expect(result.status == 0, "\(result.errors)")
        return try JSONReader.read(Array(result.output.utf8))
    }

    @Test func itTellsWhatWasReadAndWhichRuleDecided() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["explain", "--intents", ConciergeProcess.pack, "how", "do", "I", "renwe", "it"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("Message     how do I renwe it\n"))
        for line in [
            "Read as     renwe → renew  (misspelt)", "Best  loan.renew ", "keyword “renew”", "it leads by ",
            "\nRule        answer.", "\nReply       Renew under My loans; each renewal adds 21 days.\n",
        ] {
            #expect(result.output.contains(line), "\(line)\n\(result.output)")
        }
    }

    @Test(arguments: ["how do I renwe it", "罚款怎么交", "I want a real person", "wifi password and opening hours?"])
    func columnsAddUp(text: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["explain", "--intents", ConciergeProcess.pack, text])
        var columns: [(total: Int?, parts: [Int])] = []
        for line in result.lines {
            let fields = line.split(separator: " ")
            let figures = fields.compactMap(Self.hundredths)
            if line.hasPrefix("Best ") || line.hasPrefix("Next ") {
                columns.append((figures.last, []))
            } else if line.hasPrefix("Confidence") {
                columns.append((nil, []))
            } else if line.contains("in all:") {
                columns[columns.count - 1].total = figures.first
            } else if line.hasPrefix("   "), !columns.isEmpty, let part = fields.first.flatMap(Self.hundredths) {
                columns[columns.count - 1].parts.append(part)
            }
        }
        #expect(columns.count == 3)
        for column in columns { #expect(column.total == column.parts.reduce(0, +), "\(result.output)") }
    }

    /// A pack of a few dozen examples has little to learn its confidence from; it must not become sure of everything.
    @Test(arguments: ["where can I park", "how tall is the mayor of paris", "what is the capital of france"])
    func aSmallPackKnowsWhatItDoesNotKnow(text: String) throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["explain", "--intents", ConciergeProcess.pack, text])
        #expect(result.output.contains("\nRule        handoff."), "\(result.output)")
    }

    /// `+1.25` or `−0.50` as hundredths.
    private static func hundredths(_ field: Substring) -> Int? {
        guard field.hasPrefix("+") || field.hasPrefix("−"), let value = Double(field.dropFirst()) else { return nil }
        return Int((value * 100).rounded()) * (field.hasPrefix("−") ? -1 : 1)
    }

    @Test func partsAddUpForProgramsToo() throws {
        defer { concierge.cleanUp() }
        let explanation = try explain("how do I renwe it")
        let contenders = explanation.elements("contenders")
        #expect(contenders.count == 2)
        for contender in contenders {
            let parts = (contender.elements("keywords") + contender.elements("parts")).map { $0.figure("points") }
            let sum = contender.figure("start") + contender.figure("others") + parts.reduce(0, +)
            #expect(abs(sum - contender.figure("score")) < 1e-9)
        }
        let signals = explanation.elements("signals").map { $0.figure("points") }
        let logit = explanation.figure("confidence_start") + signals.reduce(0, +)
        #expect(abs(1 / (1 + exp(-logit)) - explanation.figure("confidence")) < 1e-9)
        #expect(explanation["decision"]?["action"] == "answer")
    }

    @Test func aKeywordCountsByItsWeight() throws {
        defer { concierge.cleanUp() }
        func pack(_ keyword: String) -> String {
            """
            intents:
              - id: track
                examples: {en: [where is my parcel, track my parcel, parcel status]}
                answers: {en: [A]}
              - id: cancel
                examples: {en: [cancel my order, stop my order, undo the purchase]}
                keywords: {any: [\(keyword)]}
                answers: {en: [B]}
            """
        }
        var scores: [String: Double] = [:]
        for (name, keyword) in [
            ("none", ""), ("half", "{text: parcel, weight: 0.5}"), ("one", "parcel"),
            ("five", "{text: parcel, weight: 5}"),
        ] {
            try concierge.write(pack(keyword), to: "\(name).yaml")
            let explanation = try explain("stop the parcel", pack: "\(name).yaml")
            let contender = explanation.elements("contenders").first { $0["intent"] == "cancel" }
            scores[name] = contender?.figure("score")
            #expect(explanation.elements("contenders").first?["intent"] == (name == "five" ? "cancel" : "track"))
        }
        let none = try #require(scores["none"])
        for (name, weight) in [("half", 0.5), ("one", 1.0), ("five", 5.0)] {
            #expect(abs(try #require(scores[name]) - none - weight) < 0.01, "\(name)")
        }
    }

    @Test func theMessageMayComeFromStdin() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(
            ["explain", "--intents", ConciergeProcess.pack, "-"],
            input: "怎么续借\n"
        )
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("Message     怎么续借\n"))
    }

    @Test func wordsThatNobodyKnowsAreSaidToBeSo() throws {
        defer { concierge.cleanUp() }
        let result = try concierge.run(["explain", "--intents", ConciergeProcess.pack, "😀"])
        #expect(result.status == 0)
        #expect(result.output.contains("not one word") || result.output.contains("no word of it is known"))
    }

    @Test func aDamagedOrUnwritableCacheOnlyCostsTime() throws {
        defer { concierge.cleanUp() }
        let arguments = ["explain", "--intents", ConciergeProcess.pack, "how do I renew a book"]
        func run(cache: String) throws -> String {
            let result = try concierge.run(arguments, environment: ["XDG_CACHE_HOME": cache])
            #expect(result.status == 0)
            #expect(result.errors == "")
            return result.output
        }
        let cache = concierge.folder.appendingPathComponent("cache")
        let fresh = try run(cache: cache.path)
        #expect(try run(cache: cache.path) == fresh)
        let indexes = cache.appendingPathComponent("concierge")
        let names = try FileManager.default.contentsOfDirectory(atPath: indexes.path)
        #expect(Set(names.map { $0.prefix { $0 != "-" } }) == ["index", "pack"])
        #expect(names.count == 2)
        for name in names {
            let file = indexes.appendingPathComponent(name)
            let whole = try Data(contentsOf: file)
            var flipped = whole
            flipped[whole.count / 2] ^= 1
            for damaged in [Data(), whole.prefix(5), whole.prefix(100), whole.dropLast(), flipped] {
                try damaged.write(to: file)
                #expect(try run(cache: cache.path) == fresh)
                #expect(try Data(contentsOf: file) == whole)
            }
        }
        #expect(try run(cache: "/proc/none") == fresh)
        try concierge.write("a file", to: "taken")
        #expect(try run(cache: concierge.folder.appendingPathComponent("taken").path) == fresh)
    }
}
