import Foundation
import Statistics
import TestSupport
import Testing

@Suite struct SampleDifferencesTests {
    /// A draw from the normal distribution (Box and Muller).
    private static func normal(_ generator: inout SeededGenerator) -> Double {
        let first = Double.random(in: Double.ulpOfOne..<1, using: &generator)
        let second = Double.random(in: 0..<1, using: &generator)
        return (-2 * log(first)).squareRoot() * cos(2 * .pi * second)
    }

    /// How often the intervals hold the true difference.
    private static func coverage(
        trials: Int,
        sizes: (Int, Int),
        truth: Double,
        draw: (inout SeededGenerator, Bool) -> Double,
        interval: ([Double], [Double]) -> ClosedRange<Double>?
    ) -> Double {
        var generator = SeededGenerator(seed: 5)
        var held = 0
        for _ in 0..<trials {
            let mine = (0..<sizes.0).map { _ in draw(&generator, true) }
            let theirs = (0..<sizes.1).map { _ in draw(&generator, false) }
            if interval(mine, theirs)?.contains(truth) == true { held += 1 }
        }
        return Double(held) / Double(trials)
    }

    @Test(arguments: [(4, 6), (12, 30), (200, 150)]) func meansAreHeldAsOftenAsPromised(sizes: (Int, Int)) {
        let held = Self.coverage(trials: 4_000, sizes: sizes, truth: 1) { generator, isMine in
            isMine ? 3 + 2 * Self.normal(&generator) : 2 + Self.normal(&generator)
        } interval: {
            MeanDifference($0, minus: $1)?.interval
        }
        #expect(abs(held - 0.95) < 0.012)
    }

    @Test(arguments: [(15, 20), (60, 40), (300, 300)]) func mediansAreHeldAsOftenAsPromised(sizes: (Int, Int)) {
        // Times are as skewed as this: the logarithm is normal.
        let truth = exp(5.0) - exp(4.7)
        let held = Self.coverage(trials: 4_000, sizes: sizes, truth: truth) { generator, isMine in
            exp((isMine ? 5.0 : 4.7) + Self.normal(&generator))
        } interval: {
            MedianDifference(ascending: $0.sorted(), minus: $1.sorted())?.interval
        }
        #expect(held > 0.93 && held < 0.985)
    }

    @Test func differencesOfKnownSamples() throws {
        let means = try #require(MeanDifference([1, 2, 3, 4, 5], minus: [1, 1, 1, 1, 1]))
        #expect(means.value == 2)
        // Student's 97.5th percentile with four degrees of freedom, 2.776, times the square root of 2.5 ÷ 5.
        #expect(abs(means.interval.upperBound - (2 + 2.776 * 0.5.squareRoot())) < 0.01)
        #expect(means.isClear)
        #expect(MeanDifference([1], minus: [2, 3]) == nil)
        #expect(MeanDifference([2, 2], minus: [2, 2])?.interval == 0...0)
        #expect(MeanDifference([2, 2], minus: [2, 2])?.isClear == false)

        let medians = try #require(MedianDifference(ascending: [1, 2, 3, 4, 100], minus: [0, 1, 1, 1, 2]))
        #expect(medians.value == 2)
        #expect(!medians.isClear)
        #expect(MedianDifference(ascending: [1, 2, 3, 4], minus: [1, 2, 3, 4, 5]) == nil)
    }
}
