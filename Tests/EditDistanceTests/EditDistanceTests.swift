import EditDistance
import Testing

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0, 0), ("a", "", 1, 1), ("refund", "refund", 0, 0), ("refund", "refnud", 2, 1),
        ("parking", "praking", 2, 1), ("parking", "parkng", 1, 1), ("ca", "abc", 3, 3), ("abcd", "badc", 3, 2),
    ])
    func `known distances`(first: String, second: String, levenshtein: Int, swapped: Int) {
        let first = Array(first.utf8)
        let second = Array(second.utf8)
        #expect(EditDistance.levenshtein(first, second, limit: 9) == levenshtein)
        #expect(EditDistance.optimalStringAlignment(first, second, limit: 9) == swapped)
    }

    @Test(arguments: [false, true])
    func `agrees with the textbook table at every limit`(swaps: Bool) {
        var seed: UInt64 = 42
        func random(below bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(bound))
        }
        for round in 0..<3_000 {
            let longest = round % 50 == 0 ? 150 : 12
            let alphabet = 2 + random(below: 4)
            var word: [UInt32] { (0..<random(below: longest)).map { _ in UInt32(0x4e00 + random(below: alphabet)) } }
            let first = word
            let second = word
            for limit in [0, 1, 2, 3, longest] {
                let fast =
                    swaps
                    ? EditDistance.optimalStringAlignment(first, second, limit: limit)
                    : EditDistance.levenshtein(first, second, limit: limit)
                let slow = first.withUnsafeBufferPointer { first in
                    second.withUnsafeBufferPointer {
                        EditDistance.byRows(first, $0, limit: limit, swaps: swaps)
                    }
                }
                #expect(fast == slow, "\(first) \(second) limit \(limit)")
            }
        }
    }
}
