import Foundation
import Statistics
import Testing

/// The tails by summing every term, the slow and obvious way.
private func reference(_ trials: Int, _ probability: Double) -> [Double] {
    // Pascal's triangle, a trial at a time: no factorial that could overflow.
    var chances = [1.0]
    for _ in 0..<trials {
        var next = Array(repeating: 0.0, count: chances.count + 1)
        for (successes, chance) in chances.enumerated() {
            next[successes] += chance * (1 - probability)
            next[successes + 1] += chance * probability
        }
        chances = next
    }
    return chances
}

@Suite struct BinomialTests {
    @Test(arguments: [1, 2, 7, 40, 333], [0.001, 0.03, 0.5, 0.8, 0.95, 0.999])
    func tailsAreTheSumsOfTheirTerms(trials: Int, probability: Double) {
        let chances = reference(trials, probability)
        let distribution = Binomial(trials: trials, probability: probability)
        for successes in stride(from: 0, through: trials, by: max(1, trials / 20)) {
            let lower = chances[...successes].reduce(0, +)
            let upper = chances[successes...].reduce(0, +)
            #expect(abs(distribution.atMost(successes) - lower) < 1e-10)
            #expect(abs(distribution.atLeast(successes) - upper) < 1e-10)
        }
    }

    @Test func theEndsAreCertain() {
        let distribution = Binomial(trials: 10, probability: 0.3)
        #expect(distribution.atMost(10) == 1 && distribution.atMost(-1) == 0)
        #expect(distribution.atLeast(0) == 1 && distribution.atLeast(11) == 0)
        #expect(Binomial(trials: 5, probability: 1).atLeast(5) == 1)
        #expect(Binomial(trials: 5, probability: 0).atMost(0) == 1)
        #expect(Binomial(trials: 0, probability: 0.5).atMost(0) == 1)
    }

    @Test func manyTrialsComeNearTheNormalDistribution() {
        let trials = 4_000_000
        let distribution = Binomial(trials: trials, probability: 0.9)
        let spread = (Double(trials) * 0.9 * 0.1).squareRoot()
        for deviations in [-2.0, 0, 1.5] {
            let successes = Int(Double(trials) * 0.9 + deviations * spread)
            #expect(abs(distribution.atMost(successes) - StandardNormal.cumulative(deviations)) < 1e-3)
        }
    }
}

@Suite struct CountedShareTests {
    @Test func exactIntervalsMissEachEndAsPromised() throws {
        for trials in [1, 5, 30, 400] {
            for successes in stride(from: 0, through: trials, by: max(1, trials / 7)) {
                let share = CountedShare(successes, of: trials)
                let interval = try #require(share.exact())
                #expect(interval.contains(try #require(share.value)))
                if successes > 0 {
                    let tail = Binomial(trials: trials, probability: interval.lower).atLeast(successes)
                    #expect(abs(tail - 0.025) < 1e-9)
                } else {
                    #expect(interval.lower == 0)
                }
                if successes < trials {
                    let tail = Binomial(trials: trials, probability: interval.upper).atMost(successes)
                    #expect(abs(tail - 0.025) < 1e-9)
                } else {
                    #expect(interval.upper == 1)
                }
            }
        }
    }

    /// With all of n trials right, the bound is the nth root of what may be missed.
    @Test func aBoundWithoutFailuresIsARoot() {
        #expect(abs(CountedShare(59, of: 59).exactLower(missing: 0.05) - pow(0.05, 1.0 / 59)) < 1e-12)
        #expect(abs(CountedShare(0, of: 59).exactUpper(missing: 0.05) - (1 - pow(0.05, 1.0 / 59))) < 1e-12)
    }

    /// Wilson's ends solve (p − share)² = z² p (1 − p) ÷ n.
    @Test(arguments: [(0, 10), (1, 10), (5, 10), (81, 263), (263, 263)])
    func wilsonsEndsSolveTheirEquation(successes: Int, trials: Int) throws {
        let share = CountedShare(successes, of: trials)
        let interval = try #require(share.wilson())
        let value = try #require(share.value)
        let z = StandardNormal.quantile(0.975)
        for end in [interval.lower, interval.upper] where end > 0 && end < 1 {
            #expect(abs(pow(end - value, 2) - z * z * end * (1 - end) / Double(trials)) < 1e-12)
        }
        #expect(interval.contains(value))
    }

    @Test func nothingSaysNothing() {
        #expect(CountedShare(0, of: 0).value == nil)
        #expect(CountedShare(0, of: 0).wilson() == nil && CountedShare(0, of: 0).exact() == nil)
        #expect(ShareDifference(CountedShare(1, of: 2), minus: CountedShare(0, of: 0)) == nil)
    }

    @Test func theNormalQuantileIsTheTablesOne() {
        #expect(abs(StandardNormal.quantile(0.975) - 1.959963984540054) < 1e-12)
        #expect(abs(StandardNormal.quantile(0.5)) < 1e-12)
    }

    /// The worked examples of the paper that the method comes from.
    @Test(arguments: [
        (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (10, 10, 0, 20, 0.6791, 1.0),
    ])
    func differencesAreThoseOfTheirPaper(
        successes: Int,
        trials: Int,
        others: Int,
        otherTrials: Int,
        lower: Double,
        upper: Double
    ) throws {
        let difference = try #require(
            ShareDifference(CountedShare(successes, of: trials), minus: CountedShare(others, of: otherTrials))
        )
        #expect(abs(difference.interval.lower - lower) < 1e-4)
        #expect(abs(difference.interval.upper - upper) < 1e-4)
        #expect(difference.isClear)
    }
}
