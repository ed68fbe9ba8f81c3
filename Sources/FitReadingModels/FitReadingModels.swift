internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentModel

/// Prints the weights of `TopicModel` and `PartModel`, fitted to messages that packs' own texts give.
///
/// Usage: `FitReadingModels PACK…`. What it prints replaces the lists in the models' `+Weights.swift`.
@main
enum FitReadingModels {
    /// What part of the turns within a topic each kind makes up.
    private static let turnShares: [SimulatedTurn.Kind: Double] = [.followUp: 0.45, .question: 0.40, .uncovered: 0.15]
    /// Parts of messages that ask one thing count for as much as parts of those that ask two.
    private static let partShares: [SimulatedPart.Kind: Double] = [.one: 0.5, .two: 0.5]
    /// Each text is held out once.
    private static let folds = 6

    static func main() throws {
        var turns: [SimulatedTurn] = []
        var clauses: [SimulatedPart] = []
        let phrases = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, $0.placeholders) })
        for path in CommandLine.arguments.dropFirst() {
            guard let pack = try PackReader(phrases: phrases).read(path).pack else {
                throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
            }
            for fold in 0..<folds {
                let texts = try HeldOutTexts(pack, part: fold, of: folds)
                turns += SimulatedTurn.all(of: texts)
                clauses += SimulatedPart.all(of: texts)
            }
        }
        guard !turns.isEmpty, !clauses.isEmpty else {
            print("usage: FitReadingModels PACK…, packs with follow-ups and examples")
            return
        }
        printTopicModel(turns)
        printPartModel(clauses)
    }

    private static func printTopicModel(_ turns: [SimulatedTurn]) {
        let weights = weights(of: turns.map(\.kind), turnShares)
        let rows = zip(turns, weights).map { turn, weight in
            ConditionalLogit.Row(readings: turn.signals.readings, meant: turn.meant, weight: weight)
        }
        let (fitted, loss) = ConditionalLogit(rows).fit()
        print("// TopicModel: \(turns.count) turns, mean loss \(rounded(loss))")
        let width = TopicSignals.Signal.allCases.count
        print(literal("signals", TopicSignals.Signal.allCases.map { "\($0)" }, fitted[..<width]))
        print(literal("none", TopicSignals.NoneSignal.allCases.map { "\($0)" }, fitted[width...]))
        for kind in SimulatedTurn.Kind.allCases {
            let read = zip(turns, rows).filter { $0.0.kind == kind }.map { turn, row in
                let probabilities = ConditionalLogit.probabilities(row.readings, fitted).dropLast()
                let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
                return (confidence: probabilities[best], isRight: best == turn.meant)
            }
            for threshold in [0.0, 0.5, 0.7, 0.85, 0.95] {
                let answered = read.filter { $0.confidence >= threshold }
                let right = answered.count { $0.isRight }
                print("// \(kind) from \(threshold): \(answered.count) of \(read.count) answered, \(right) rightly")
            }
        }
    }

    private static func printPartModel(_ parts: [SimulatedPart]) {
        let weights = weights(of: parts.map(\.kind), partShares)
        let nothing = [Double](repeating: 0, count: PartSignals.Signal.allCases.count)
        let rows = zip(parts, weights).map { part, weight in
            ConditionalLogit.Row(
                readings: [part.signals.values, nothing],
                meant: part.isAsked ? 0 : 1,
                weight: weight
            )
        }
        let (fitted, loss) = ConditionalLogit(rows).fit()
        print("// PartModel: \(parts.count) parts, mean loss \(rounded(loss))")
        print(literal("weights", PartSignals.Signal.allCases.map { "\($0)" }, fitted[...]))
        for kind in SimulatedPart.Kind.allCases {
            for isAsked in [true, false] {
                let read = parts.filter { $0.kind == kind && $0.isAsked == isAsked }.map { part in
                    ConditionalLogit.probabilities([part.signals.values, nothing], fitted)[0]
                }
                guard !read.isEmpty else { continue }
                for threshold in [0.1, 1.0 / 3, 0.5] {
                    let counted = read.count { $0 >= threshold }
                    let name = isAsked ? "asked" : "not asked"
                    print("// \(kind), \(name), from \(rounded(threshold)): \(counted) of \(read.count) count")
                }
            }
        }
    }

    /// Weights by which each kind has its share, 1 on average.
    private static func weights<Kind: Hashable>(of kinds: [Kind], _ shares: [Kind: Double]) -> [Double] {
        let counts = kinds.reduce(into: [:]) { counts, kind in counts[kind, default: 0] += 1 }
        return kinds.map { (shares[$0] ?? 0) * Double(kinds.count) / Double(counts[$0] ?? 1) }
    }

    private static func literal(_ name: String, _ names: [String], _ weights: ArraySlice<Double>) -> String {
        "\(name): [\n" + zip(names, weights).map { "    \(rounded($1)),  // \($0)\n" }.joined() + "],"
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
