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
