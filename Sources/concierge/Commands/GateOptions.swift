internal import ArgumentParser
internal import Foundation
internal import TranscriptReplay

/// Gates on the figures of one run.
struct FigureGates: ParsableArguments {
    @Option(help: ArgumentHelp("Gate: least precision, 0 to 1.", valueName: "share"))
    var minPrecision: Double?

    @Option(help: ArgumentHelp("Gate: least coverage, 0 to 1.", valueName: "share"))
    var minCoverage: Double?

    func validate() throws {
        for gate in [minPrecision, minCoverage].compactMap(\.self) where !(0...1).contains(gate) {
            throw ValidationError("A gate is a share from 0 to 1, such as 0.95.")
        }
    }

    /// Whether there is any.
    var areSet: Bool { minPrecision != nil || minCoverage != nil }

    /// The gates as they came out; a figure of nothing is a miss, never a silent pass.
    func results(_ figures: Figures) -> [JUnitReport.Gate] {
        let gates = [("precision", figures.precision, minPrecision), ("coverage", figures.coverage, minCoverage)]
        return gates.compactMap { name, figure, least in
            least.map { JUnitReport.Gate(name: "min-\(name)", failure: Self.failure(name, figure, least: $0)) }
        }
    }

    private static func failure(_ name: String, _ figure: Double?, least: Double) -> String? {
        guard let figure else { return "no labelled turn to judge the \(name) by" }
        guard figure < least else { return nil }
        // Rounded down, so that a miss never reads as if the gate were kept.
        let style = FloatingPointFormatStyle<Double>.number.precision(.fractionLength(4)).rounded(rule: .down)
        return "the \(name) is \(figure.formatted(style.locale(Locale(identifier: "en_US_POSIX")))), not \(least)"
    }
}

/// Gates on what changed between two runs.
struct ChangeGates: ParsableArguments {
    @Option(help: ArgumentHelp("Gate: most turns lost, a number or a share such as 0.5%.", valueName: "most"))
    var maxLost: ChangeLimit?

    @Option(help: ArgumentHelp("Gate: most turns moved, a number or a share such as 2%.", valueName: "most"))
    var maxMoved: ChangeLimit?

    /// Whether there is any.
    var areSet: Bool { maxLost != nil || maxMoved != nil }

    /// The gates as they came out; where nothing was compared, every gate is missed.
    func results(_ changes: ChangeReport) -> [JUnitReport.Gate] {
        let gates: [(kind: ChangeKind, limit: ChangeLimit?)] = [(.lost, maxLost), (.moved, maxMoved)]
        return gates.compactMap { kind, limit in
            limit.map { JUnitReport.Gate(name: "max-\(kind.rawValue)", failure: Self.failure(kind, changes, most: $0)) }
        }
    }

    private static func failure(_ kind: ChangeKind, _ changes: ChangeReport, most: ChangeLimit) -> String? {
        guard changes.compared > 0 else { return "no turn to compare, so that none can be called \(kind.rawValue)" }
        let count = changes.count(kind)
        guard most.isExceeded(by: count, of: changes.compared) else { return nil }
        return "\(count) of \(changes.compared) turns \(kind.rawValue), not at most \(most.text)"
    }
}

/// How many turns may change in a way: a number, or a share of those compared.
struct ChangeLimit: ExpressibleByArgument {
    /// As it was given.
    let text: String
    private let number: Double
    private let isShare: Bool

    init?(argument: String) {
        isShare = argument.hasSuffix("%")
        guard let number = Double(isShare ? argument.dropLast() : argument[...]), number >= 0, number.isFinite,
            isShare ? number <= 100 : number == number.rounded()
        else { return nil }
        self.number = number
        text = argument
    }

    func isExceeded(by count: Int, of whole: Int) -> Bool {
        // Multiplied out: 0.7 % of 1000 are 7, and 0.7 / 100 is a little less than 0.007.
        isShare ? Double(count) * 100 > number * Double(whole) : Double(count) > number
    }
}

extension [JUnitReport.Gate] {
    /// Ends the command where a gate was missed.
    func end() throws {
        let missed = compactMap(\.failure)
        guard missed.isEmpty else { throw CommandFailure(.findings, "gate missed: " + missed.joined(separator: "; ")) }
    }
}
