internal import Foundation

/// A line of things on their way from one thread to another, of limited length: who is ahead waits.
///
/// Unchecked: every access holds the condition's lock.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    private let limit: Int
    private let condition = NSCondition()
    private var elements: [Element] = []
    private var isClosed = false

    /// - Parameter limit: Most elements that wait.
    init(limit: Int) {
        self.limit = limit
    }

    /// Adds an element once there is room, or not when the time has come.
    /// - Returns: Whether it was added; the queue may be closed.
    @discardableResult
    func push(_ element: Element, until time: ContinuousClock.Instant? = nil) -> Bool {
        condition.lock()
        defer { condition.unlock() }
        while elements.count >= limit, !isClosed, wait(until: time) {}
        guard elements.count < limit, !isClosed else { return false }
        elements.append(element)
        condition.broadcast()
        return true
    }

    /// Takes the first element once there is one.
    /// - Returns: `nil` where the queue is closed and empty.
    func pop() -> Element? {
        condition.lock()
        defer { condition.unlock() }
        while elements.isEmpty, !isClosed { condition.wait() }
        guard !elements.isEmpty else { return nil }
        condition.broadcast()
        return elements.removeFirst()
    }

    /// Takes all elements once there is one, or none when the time has come.
    func popAll(until time: ContinuousClock.Instant) -> [Element] {
        condition.lock()
        defer { condition.unlock() }
        while elements.isEmpty, !isClosed, wait(until: time) {}
        condition.broadcast()
        defer { elements.removeAll(keepingCapacity: true) }
        return elements
    }

    /// Takes nothing more; what waits can still be taken.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    /// Waits for a change.
    /// - Returns: Whether there is time left.
    private func wait(until time: ContinuousClock.Instant?) -> Bool {
        guard let time else {
            condition.wait()
            return true
        }
        let left = (time - .now) / .seconds(1)
        return left > 0 && condition.wait(until: Date(timeIntervalSinceNow: left))
    }
}
