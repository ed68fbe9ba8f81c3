internal import Foundation

/// How many of a population's marked members a sample without replacement holds.
public struct Hypergeometric: Sendable, Hashable {
    /// Size of the population, 0 or more.
    public let population: Int
    /// Members of it that are marked, 0 to `population`.
    public let marked: Int
    /// Size of the sample, 0 to `population`.
    public let sample: Int

    /// A distribution; values out of range are taken as the nearest that is in it.
    public init(population: Int, marked: Int, sample: Int) {
        self.population = max(0, population)
        self.marked = min(max(0, marked), self.population)
        self.sample = min(max(0, sample), self.population)
    }

    /// Exact probability that the sample holds this many marked members or fewer: the lower tail.
    ///
    /// It is the p-value of Fisher's exact test: R. A. Fisher, *Statistical Methods for Research Workers*, fifth
    /// edition (1934), § 21.02. The terms are summed downwards from the largest one in the tail.
    public func atMost(_ count: Int) -> Double {
        let least = max(0, sample + marked - population)
        let most = min(sample, marked)
        guard count >= least else { return 0 }
        guard count < most else { return 1 }
        // Below the mode the terms fall towards the end of the tail; above it the other tail is the shorter sum.
        let mode = (sample + 1) * (marked + 1) / (population + 2)
        guard count <= mode else { return 1 - upward(from: count + 1, to: most) }
        var term = 1.0
        var sum = 1.0
        var place = count
        while place > least, term > sum * 1e-18 {
            term *= Double(place) * Double(population - marked - sample + place)
            term /= Double(marked - place + 1) * Double(sample - place + 1)
            sum += term
            place -= 1
        }
        return min(1, sum * probability(of: count))
    }

    private func upward(from first: Int, to most: Int) -> Double {
        var term = 1.0
        var sum = 1.0
        var place = first
        while place < most, term > sum * 1e-18 {
            term *= Double(marked - place) * Double(sample - place)
            term /= Double(place + 1) * Double(population - marked - sample + place + 1)
            sum += term
            place += 1
        }
        return min(1, sum * probability(of: first))
    }

    private func probability(of count: Int) -> Double {
        func choices(_ all: Int, _ taken: Int) -> Double {
            lgamma(Double(all) + 1) - lgamma(Double(taken) + 1) - lgamma(Double(all - taken) + 1)
        }
        return exp(
            choices(marked, count) + choices(population - marked, sample - count) - choices(population, sample)
        )
    }
}
