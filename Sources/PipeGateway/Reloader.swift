internal import Foundation
internal import Synchronization
internal import WireFormat

/// The thread that reads intent files again, beside the service, which goes on with the old ones until the new are good.
final class Reloader: Sendable {
    /// Who asked.
    enum Asker: Sendable {
        case line(LineOrigin)
        case `operator`
    }

    private struct State {
        var waiting: [Asker] = []
        /// Those whose reading is under way.
        var served: [Asker] = []
        var isAtWork = false
    }

    private let state = Mutex(State())
    private let reload: @Sendable () throws(ReloadFailure) -> PackSummary
    private let tell: @Sendable (Asker, Result<PackSummary, ReloadFailure>) -> Void

    /// - Parameters:
    ///   - reload: Reads the files and puts them to use where they are good.
    ///   - tell: Takes what came of it, on the thread that read.
    init(
        reload: @escaping @Sendable () throws(ReloadFailure) -> PackSummary,
        tell: @escaping @Sendable (Asker, Result<PackSummary, ReloadFailure>) -> Void
    ) {
        self.reload = reload
        self.tell = tell
    }

    /// Whether somebody waits for an answer.
    var isAtWork: Bool { state.withLock { $0.isAtWork } }

    /// Reads the files once more.
    ///
    /// Who asks while they are being read waits for the next reading, as the files may have changed since; all who wait
    /// share it.
    func ask(_ asker: Asker) {
        let isFirst = state.withLock { state in
            state.waiting.append(asker)
            defer { state.isAtWork = true }
            return !state.isAtWork
        }
        guard isFirst else { return }
        let thread = Thread { [self] in work() }
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Leaves everybody who waits to the caller, who tells them that nothing came of it.
    func abandon() -> [Asker] {
        state.withLock { state in
            defer { (state.served, state.waiting) = ([], []) }
            return state.served + state.waiting
        }
    }

    private func work() {
        while true {
            state.withLock { state in
                state.served = state.waiting
                state.waiting = []
            }
            let result: Result<PackSummary, ReloadFailure>
            do throws(ReloadFailure) {
                result = .success(try reload())
            } catch {
                result = .failure(error)
            }
            for asker in state.withLock(\.served) { tell(asker, result) }
            let isOver = state.withLock { state in
                state.served = []
                if state.waiting.isEmpty { state.isAtWork = false }
                return !state.isAtWork
            }
            if isOver { return }
        }
    }
}
