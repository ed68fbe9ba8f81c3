import CKernels
import IntentMatching
import TestSupport
import Testing

/// Work on many numbers at once beside the same number by number.
struct KernelTests {
    @Test(arguments: [1, 3, 8, 40, 152]) func `rows are added as number by number`(width: Int) {
        var random = SeededGenerator(seed: UInt64(width))
        for count in 0..<11 {
            let rows = (0..<(20 * width)).map { _ in Int16.random(in: .min...(.max), using: &random) }
            let numbers = (0..<count).map { _ in UInt32.random(in: 0..<20, using: &random) }
            let units = (0..<count).map { _ in Int16.random(in: -4096...4096, using: &random) }
            let start = (0..<width).map { _ in Int32.random(in: .min...(.max), using: &random) }
            var sums = start
            CKernels_addRows(&sums, width, rows, numbers, units, count)
            for lane in 0..<width {
                var sum = start[lane]
                for (number, unit) in zip(numbers, units) {
                    sum &+= Int32(unit) &* Int32(rows[Int(number) * width + lane])
                }
                #expect(sums[lane] == sum)
            }
        }
    }

    @Test(arguments: [8, 16, 40, 152]) func `sums and corrections of rows are those of number by number`(width: Int) {
        var random = SeededGenerator(seed: UInt64(width))
        func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float.random(in: -2...2, using: &random) } }
        for count in 0..<11 {
            let weights = numbers(20 * width)
            let rows = (0..<Int32(20)).shuffled(using: &random).prefix(count).map { $0 }
            let values = numbers(count)
            var sums = numbers(width)
            CKernels_sumRows(&sums, width, weights, rows, values, count)
            var corrected = weights
            let corrections = numbers(width)
            CKernels_correctRows(&corrected, width, rows, values, count, corrections)
            for lane in 0..<width {
                var sum: Float = 0
                for (row, value) in zip(rows, values) {
                    let place = Int(row) * width + lane
                    sum += weights[place] * value
                    let expected: Float = weights[place] + corrections[lane] * value
                    #expect(corrected[place] == expected)
                }
                #expect(sums[lane] == sum)
            }
            let biases = numbers(width)
            let searched = width - 3
            var found = [Int32](repeating: -1, count: width)
            let foundCount = CKernels_findAtLeast(0.5, sums, 2, biases, searched, &found)
            var expected: [Int32] = []
            for lane in 0..<searched where sums[lane] * 2 + biases[lane] >= 0.5 { expected.append(Int32(lane)) }
            #expect(Array(found.prefix(foundCount)) == expected)
        }
    }

    @Test func `a message's features have the places that a dictionary gives`() {
        var random = SeededGenerator(seed: 2)
        var table = PlaceTable()
        defer { table.deallocate() }
        for count in [0, 5, 70, 900, 12] {
            table.clear(for: count)
            var places: [Int32: Int] = [:]
            for _ in 0..<count {
                let id = Int32.random(in: 0..<300, using: &random) * 65_536
                let place = places[id] ?? places.count
                #expect(table.place(of: id, else: places.count) == place)
                places[id] = place
            }
        }
    }
}
