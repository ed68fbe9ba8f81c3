internal import Foundation
internal import WireFormat

/// One measured thing.
struct Figure: Codable {
    var name: String
    var unit: String
    /// Middle of all measurements, or the one there is.
    var median: Double
    /// 99th percentile, where there are enough measurements for one.
    var tail: Double?
    /// What it should stay below.
    var limit: Double?
    /// What the tail should stay below.
    var tailLimit: Double?
    /// What it should reach.
    var least: Double?

    init(_ name: String, _ value: Double, unit: String, limit: Double? = nil, least: Double? = nil) {
        self.name = name
        self.unit = unit
        self.median = value
        self.limit = limit
        self.least = least
    }

    /// Figures of many measurements.
    init(
        _ name: String,
        of measurements: [Double],
        unit: String,
        limit: Double? = nil,
        tailLimit: Double? = nil
    ) {
        let sorted = measurements.sorted()
        self.init(name, sorted.isEmpty ? .nan : sorted[sorted.count / 2], unit: unit, limit: limit)
        self.tailLimit = tailLimit
        if sorted.count >= 100 { tail = sorted[sorted.count * 99 / 100] }
    }

    var text: String {
        func number(_ value: Double) -> String {
            // Shares and ratios live in the places that times do not need.
            let places = unit.isEmpty && value < 10 ? 3 : 1
            return value.formatted(.number.precision(.fractionLength(places)).grouping(.never))
        }
        let left = name.padding(toLength: 52, withPad: " ", startingAt: 0)
        let tailText = tail.map { "   99th percentile \(number($0)) \(unit)" } ?? ""
        let goals = [
            limit.map { "≤ \(number($0))" }, least.map { "≥ \(number($0))" }, tailLimit.map { "tail ≤ \(number($0))" },
        ]
        let goalText = goals.compactMap { $0.map { "   (goal \($0))" } }.joined()
        return "\(left) \(number(median)) \(unit)\(tailText)\(goalText)"
    }

    var json: JSONValue {
        .object([
            .init("name", .string(name)), .init("unit", .string(unit)), .init("median", .share(median)),
            .init("p99", tail.map(JSONValue.share) ?? .null), .init("goal", limit.map(JSONValue.number) ?? .null),
            .init("p99_goal", tailLimit.map(JSONValue.number) ?? .null),
            .init("least", least.map(JSONValue.number) ?? .null),
        ])
    }
}

/// Time of one call.
func microseconds(_ work: () throws -> Void) rethrows -> Double {
    let started = ContinuousClock.now
    try work()
    return (ContinuousClock.now - started) / .microseconds(1)
}
