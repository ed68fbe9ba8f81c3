internal import Foundation

/// What the points of a message say.
struct Judgement {
    /// Best intents, best first; of equals the one that stands first in the pack.
    var best: [Int] = []
    var measure = CoverTable.Measure()
    var signals: Signals
    /// Points by which the best intent leads what the pack says no intent covers; 0 where the pack says nothing of it.
    var apart = 0.0
}

extension LinearModel {
    /// Adds up the points of all intents for the message in `scratch.vector` and judges the best.
    /// - Parameters:
    ///   - scratch: Holds the message; its scores are filled.
    ///   - points: Points from keywords, by intent.
    /// - Returns: `nil` where there is no intent.
    func judge(_ scratch: MatchScratch, points: [(intent: Int32, points: Int32)]) -> Judgement? {
        score(scratch.vector, into: scratch.scores)
        for entry in points { scratch.scores[Int(entry.intent)] &+= entry.points }
        let best = Self.best(scratch.scores, count: intentCount, limit: Ranking.limit)
        guard let winner = best.first else { return nil }
        let measure = cover.measure(scratch.vector, intent: winner, in: &scratch.cover)
        var keywords: Int32 = 0
        for entry in points where Int(entry.intent) == winner { keywords &+= entry.points }
        let score = Double(scratch.scores[winner])
        let uncovered = learnsUncovered ? Double(scratch.scores[intentCount]) : nil
        let signals = Signals(
            score: score / Self.units,
            lead: best.count > 1 ? (score - Double(scratch.scores[best[1]])) / Self.units : nil,
            measure: measure,
            keywords: Double(keywords) / Self.units,
            clarity: clarity(scratch.scores, highest: scratch.scores[winner]),
            strange: Double(scratch.vector.strange),
            uncovered: uncovered.map { $0 / Self.units }
        )
        return Judgement(
            best: best,
            measure: measure,
            signals: signals,
            apart: uncovered.map { (score - $0) / Self.units } ?? 0
        )
    }

    /// The negative entropy, in nats, of the shares that the classes' points give them: 0 where one takes all.
    private func clarity(_ scores: UnsafeMutableBufferPointer<Int32>, highest: Int32) -> Double {
        let shares = ShareTable.shares
        return shares.withUnsafeBufferPointer { shares in
            var total: Float = 0
            var sum: Float = 0
            for number in 0..<classCount {
                let behind = max(0, highest &- scores[number]) >> ShareTable.shift
                guard behind < Int32(shares.count) else { continue }
                let entry = shares[Int(behind)]
                total += entry.x
                sum += entry.y
            }
            return -Double(log(total) + sum / total)
        }
    }

    /// Indices of the largest numbers, largest first; of equals the first.
    private static func best(_ scores: UnsafeMutableBufferPointer<Int32>, count: Int, limit: Int) -> [Int] {
        [Int](unsafeUninitializedCapacity: limit + 1) { best, found in
            var least = Int32.min
            for intent in 0..<count {
                let score = scores[intent]
                if found == limit, score <= least { continue }
                var place = found
                while place > 0, scores[best[place - 1]] < score {
                    best[place] = best[place - 1]
                    place -= 1
                }
                best[place] = intent
                found = min(limit, found + 1)
                least = scores[best[found - 1]]
            }
        }
    }
}

/// e to the power of minus x, and x times it, so that a message needs no exponentials of its own.
private enum ShareTable {
    /// Steps of 1/64 of a point.
    static let shift: Int32 = 14
    /// Up to 12 points: beyond, nothing is left.
    static let shares = (0..<768).map { step in
        let behind = Float(step) / 64
        return SIMD2(exp(-behind), behind * exp(-behind))
    }
}
