internal import Dialogue
internal import Foundation
internal import IntentFiles
internal import IntentModel

/// Prints the weights of `TopicModel`, fitted to turns that packs' own texts give.
///
/// Usage: `FitTopicModel PACK…`. What it prints replaces the list in `TopicModel+Weights.swift`.
@main
enum FitTopicModel {
    /// What part of the turns within a topic each kind makes up.
    static let shares: [SimulatedTurn.Kind: Double] = [.followUp: 0.45, .question: 0.40, .uncovered: 0.15]

    static func main() throws {
        var turns: [SimulatedTurn] = []
        let phrases = Dictionary(uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, $0.placeholders) })
        for path in CommandLine.arguments.dropFirst() {
            guard let pack = try PackReader(phrases: phrases).read(path).pack else {
                throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
            }
            for part in 0..<2 { turns += try TurnSimulation(parts: 6).turns(of: pack, part: part) }
        }
        let counts = Dictionary(grouping: turns, by: \.kind).mapValues(\.count)
        let rows = turns.map { turn in
            (turn, (shares[turn.kind] ?? 0) * Double(turns.count) / Double(counts[turn.kind] ?? 1))
        }
        let (model, loss) = ConditionalLogit(rows).fit()
        print("// \(turns.count) turns, mean loss \(rounded(loss))")
        print(literal("signals", TopicSignals.Signal.allCases.map { "\($0)" }, model.signals))
        print(literal("none", TopicSignals.NoneSignal.allCases.map { "\($0)" }, model.none))
        report(rows, model)
    }

    private static func literal(_ name: String, _ names: [String], _ weights: [Double]) -> String {
        "\(name): [\n" + zip(names, weights).map { "    \(rounded($1)),  // \($0)\n" }.joined() + "],"
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    /// How often the best reading is right, and of what share, at several thresholds.
    private static func report(_ rows: [ConditionalLogit.Row], _ model: TopicModel) {
        for kind in SimulatedTurn.Kind.allCases {
            let read = rows.filter { $0.turn.kind == kind }.map { row in
                let probabilities = model.probabilities(row.turn.signals)
                let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
                return (confidence: probabilities[best], isRight: best == row.turn.meant)
            }
            for threshold in [0.0, 0.5, 0.7, 0.85, 0.95] {
                let answered = read.filter { $0.confidence >= threshold }
                let right = answered.count { $0.isRight }
                print("// \(kind) from \(threshold): \(answered.count) of \(read.count) answered, \(right) rightly")
            }
        }
    }
}
