internal import Dispatch
internal import Synchronization

/// Runs independent pieces of work on several threads.
enum Parallel {
    /// Calls a closure once for each index below `count`, on at most `jobs` threads.
    ///
    /// Each call must touch nothing that another touches, so that the order does not matter.
    static func forEach(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> Void) {
        let threads = min(jobs, count)
        guard threads > 1 else {
            for index in 0..<count { body(index) }
            return
        }
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                body(index)
            }
        }
    }
}

extension Parallel {
    /// Calls a closure once for each index below `count`, on at most `jobs` threads.
    /// - Returns: The results in the order of their indices.
    static func map<Result: Sendable>(_ count: Int, jobs: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        let cells = Cells<Result>(count: count)
        forEach(count, jobs: jobs) { cells.set($0, body($0)) }
        return cells.values
    }

    /// What threads hand back.
    ///
    /// Unchecked: every thread writes to its own cells, and they are read when all have ended.
    private final class Cells<Value: Sendable>: @unchecked Sendable {
        private let buffer: UnsafeMutableBufferPointer<Value?>

        init(count: Int) {
            buffer = .allocate(capacity: count)
            buffer.initialize(repeating: nil)
        }

        func set(_ number: Int, _ value: Value) { buffer[number] = value }

        var values: [Value] { buffer.compactMap { $0 } }

        deinit { buffer.deinitialize().deallocate() }
    }
}
