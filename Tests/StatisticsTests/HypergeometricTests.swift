import Statistics
import Testing

@Suite struct HypergeometricTests {
    /// Pascal's triangle: exact for small numbers.
    private static let triangle: [[Double]] = (0..<40).reduce(into: []) { rows, _ in
        let last = rows.last ?? []
        rows.append([1] + zip(last, last.dropFirst()).map(+) + (last.isEmpty ? [] : [1]))
    }

    private static func slowTail(_ population: Int, _ marked: Int, _ sample: Int, _ count: Int) -> Double {
        var sum = 0.0
        for held in 0...max(0, count) where count >= 0 && held <= marked && held <= sample {
            guard sample - held <= population - marked else { continue }
            sum += triangle[marked][held] * triangle[population - marked][sample - held]
        }
        return sum / triangle[population][sample]
    }

    @Test func isTheSumOfItsTerms() {
        for population in [1, 2, 7, 20, 38] {
            for marked in 0...population {
                for sample in 0...population {
                    let fast = Hypergeometric(population: population, marked: marked, sample: sample)
                    for count in -1...(sample + 1) {
                        let slow = Self.slowTail(population, marked, sample, count)
                        #expect(abs(fast.atMost(count) - slow) < 1e-12, "\(population) \(marked) \(sample) \(count)")
                    }
                }
            }
        }
    }

    @Test func staysAProbabilityForLargeNumbers() {
        let large = Hypergeometric(population: 2_000_000, marked: 99_000, sample: 1_000_000)
        #expect(large.atMost(-1) == 0 && large.atMost(99_000) == 1)
        #expect(large.atMost(48_000) < 1e-9)
        #expect(abs(large.atMost(49_500) - 0.5) < 0.01)
        #expect(large.atMost(51_000) > 1 - 1e-9)
    }
}
