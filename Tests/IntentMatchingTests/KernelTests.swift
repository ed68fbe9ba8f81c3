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
                let sum = zip(numbers, units).reduce(start[lane]) { sum, row in
                    sum &+ Int32(row.1) &* Int32(rows[Int(row.0) * width + lane])
                }
                #expect(sums[lane] == sum)
            }
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
