import Statistics
import Testing

/// Guesses from a simple generator of its own, so that every run sees the same.
private func guesses(_ count: Int, seed: UInt64) -> [(confidence: Double, isRight: Bool)] {
    var state = seed
    func next() -> Double {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 33) / Double(UInt32.max >> 1)
    }
    return (0..<count).map { _ in
        let confidence = (next() * 200).rounded() / 200
        return (confidence, next() < confidence * confidence)
    }
}

private func histogram(_ guesses: [(confidence: Double, isRight: Bool)]) -> ConfidenceHistogram {
    var histogram = ConfidenceHistogram()
    for guess in guesses { histogram.add(guess.confidence, isRight: guess.isRight) }
    return histogram
}

@Suite struct ConfidenceHistogramTests {
    @Test func theCurveCountsWhatReachesEachThreshold() {
        let all = guesses(700, seed: 7)
        let curve = histogram(all).curve
        #expect(curve.count == Set(all.map(\.confidence)).count)
        for point in curve {
            let reached = all.filter { $0.confidence >= point.threshold }
            #expect(point.answered == reached.count)
            #expect(point.right == reached.count { $0.isRight })
            #expect(histogram(all).point(at: point.threshold) == point)
        }
        #expect(curve.map(\.threshold) == curve.map(\.threshold).sorted(by: >))
    }

    @Test func theRankingAreaComparesEveryPair() throws {
        let all = guesses(300, seed: 11)
        var won = 0.0
        var pairs = 0.0
        for right in all where right.isRight {
            for wrong in all where !wrong.isRight {
                pairs += 1
                won += right.confidence > wrong.confidence ? 1 : right.confidence == wrong.confidence ? 0.5 : 0
            }
        }
        #expect(abs(try #require(histogram(all).rankingArea) - won / pairs) < 1e-12)
        #expect(ConfidenceHistogram().rankingArea == nil)
    }

    @Test func calibrationIsTheMeanGapOfFifteenBins() throws {
        let all = guesses(900, seed: 3)
        var gap = 0.0
        for bin in 0..<15 {
            let (lower, upper) = (Double(bin) / 15, Double(bin + 1) / 15)
            let inside = all.filter { ($0.confidence > lower || bin == 0) && $0.confidence <= upper }
            gap += abs(inside.reduce(0) { $0 + $1.confidence } - Double(inside.count { $0.isRight }))
        }
        let measured = try #require(histogram(all).expectedCalibrationError())
        #expect(abs(measured - gap / Double(all.count)) < 1e-9)
        #expect(histogram(all).calibration().map(\.count).reduce(0, +) == all.count)
        #expect(ConfidenceHistogram().expectedCalibrationError() == nil)
    }

    @Test func partsAddUpToTheWhole() {
        let all = guesses(500, seed: 5)
        var joined = histogram(Array(all[..<200]))
        joined.merge(histogram(Array(all[200...])))
        #expect(joined == histogram(all))
        #expect(joined.total == 500 && joined.rightTotal == all.count { $0.isRight })
    }
}
