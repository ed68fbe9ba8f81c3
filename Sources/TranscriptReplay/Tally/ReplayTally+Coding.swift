internal import Foundation
internal import Statistics

extension ReplayTally {
    /// Version of the form below; another one is refused.
    private static let version = 1
    /// No count of a sound tally is larger, so that sums cannot overflow.
    private static let largestCount = 1 << 50

    /// The tally as one line of JSON without its end; the same tally gives the same bytes.
    public func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    /// Reads what ``encoded()`` wrote.
    /// - Throws: `ReplayTallyError.unreadable`.
    public init(encoded bytes: [UInt8]) throws(ReplayTallyError) {
        do {
            self = try JSONDecoder().decode(ReplayTally.self, from: Data(bytes))
        } catch let error as ReplayTallyError {
            throw error
        } catch let error as DecodingError {
            throw .unreadable(Self.reason(error))
        } catch {
            throw .unreadable("it is not JSON")
        }
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is of another kind"
        case .dataCorrupted(let context): context.debugDescription
        @unknown default: "it cannot be decoded"
        }
    }

    /// Refuses a count that no replay gives.
    static func check(_ counts: some Sequence<Int>, _ decoder: any Decoder) throws {
        for count in counts where count < 0 || count > largestCount {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a count is out of range")
            )
        }
    }
}

extension ReplayTally: Codable {
    private enum Key: String, CodingKey {
        case version, pack, total, conversations, languages, tags, channels, labels, hours, reasons, pairs, guesses
        case answers, asked, reachedIntents, reachedFollowUps, failures, unmet, runs
    }

    /// Reads a tally; what is out of range is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard try container.decode(Int.self, forKey: .version) == Self.version else {
            throw ReplayTallyError.unreadable("it is of another version")
        }
        func read<Value: Decodable>(_ key: Key) throws -> Value { try container.decode(Value.self, forKey: key) }
        pack = try read(.pack)
        total = try read(.total)
        conversations = try read(.conversations)
        languages = try read(.languages)
        tags = try read(.tags)
        channels = try read(.channels)
        labels = try read(.labels)
        hours = try read(.hours)
        reasons = try read(.reasons)
        pairs = try read(.pairs)
        guesses = (try read(.guesses) as SparseHistogram).histogram
        answers = (try read(.answers) as SparseHistogram).histogram
        asked = try read(.asked)
        reachedIntents = try read(.reachedIntents)
        reachedFollowUps = try read(.reachedFollowUps)
        failures = try read(.failures)
        unmet = try read(.unmet)
        runs = try read(.runs)
        let counts = [reasons, asked, reachedIntents, reachedFollowUps].flatMap { Array($0.values) }
        try Self.check(counts + [conversations, failures.seen, unmet.seen], decoder)
        try Self.check(pairs.values.values.map(\.count) + hours.week, decoder)
        try Self.check(runs.longest.flatMap { [$0.length, $0.last.turn] }, decoder)
        guard hours.hours.count == 24, hours.week.count == 7 * 24 else {
            throw ReplayTallyError.unreadable("its hours are not 24")
        }
        guard [hours.first, hours.last].compactMap(\.self).allSatisfy({ $0.magnitude <= HourTable.farthest }) else {
            throw ReplayTallyError.unreadable("a moment is out of range")
        }
    }

    /// Writes the tally.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Self.version, forKey: .version)
        try container.encode(pack, forKey: .pack)
        try container.encode(total, forKey: .total)
        try container.encode(conversations, forKey: .conversations)
        try container.encode(languages, forKey: .languages)
        try container.encode(tags, forKey: .tags)
        try container.encode(channels, forKey: .channels)
        try container.encode(labels, forKey: .labels)
        try container.encode(hours, forKey: .hours)
        try container.encode(reasons, forKey: .reasons)
        try container.encode(pairs, forKey: .pairs)
        try container.encode(SparseHistogram(guesses), forKey: .guesses)
        try container.encode(SparseHistogram(answers), forKey: .answers)
        try container.encode(asked, forKey: .asked)
        try container.encode(reachedIntents, forKey: .reachedIntents)
        try container.encode(reachedFollowUps, forKey: .reachedFollowUps)
        try container.encode(failures, forKey: .failures)
        try container.encode(unmet, forKey: .unmet)
        try container.encode(runs, forKey: .runs)
    }
}

/// A histogram without its empty steps: each step with its right and wrong guesses.
private struct SparseHistogram: Codable {
    private var steps: [[Int]]

    init(_ histogram: ConfidenceHistogram) {
        steps = (0...ConfidenceHistogram.steps).compactMap { step in
            let (right, wrong) = (histogram.right[step], histogram.wrong[step])
            return right + wrong == 0 ? nil : [step, right, wrong]
        }
    }

    init(from decoder: any Decoder) throws {
        steps = try decoder.singleValueContainer().decode([[Int]].self)
        try ReplayTally.check(steps.joined(), decoder)
        guard steps.allSatisfy({ $0.count == 3 && $0[0] <= ConfidenceHistogram.steps }) else {
            throw ReplayTallyError.unreadable("a step of a histogram is not one")
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(steps)
    }

    var histogram: ConfidenceHistogram {
        var histogram = ConfidenceHistogram()
        for step in steps {
            let confidence = Double(step[0]) / Double(ConfidenceHistogram.steps)
            histogram.add(confidence, isRight: true, times: step[1])
            histogram.add(confidence, isRight: false, times: step[2])
        }
        return histogram
    }
}
