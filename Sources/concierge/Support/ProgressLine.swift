internal import Foundation
internal import TranscriptReplay

/// A line on stderr that tells how far a long run is: only where a person looks, and only once it is long enough to wonder.
struct ProgressLine {
    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(200)

    private let isShown = isatty(STDERR_FILENO) == 1
    private let started = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isDrawn = false

    /// Draws the line anew where it is time to.
    mutating func tell(_ progress: ReplayProgress) {
        let now = ContinuousClock.now
        guard isShown, now - started > Self.patience, now - last > Self.interval else { return }
        last = now
        isDrawn = true
        let line = Self.text(progress, elapsed: (now - started) / .seconds(1))
        Terminal.writeAll(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
    }

    /// Takes the line away.
    mutating func end() {
        if isDrawn { Terminal.writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
        isDrawn = false
    }

    /// `1234000 turns, 43 %, 1 min 12 s left`; the rest is not known where the input's size is not.
    static func text(_ progress: ReplayProgress, elapsed: Double) -> String {
        guard let share = progress.share, share > 0 else { return "\(progress.turns) turns" }
        let left = Int((elapsed / share - elapsed).rounded(.up))
        let time = left < 60 ? "\(left) s" : "\(left / 60) min \(left % 60) s"
        return "\(progress.turns) turns, \(Int(share * 100)) %, \(time) left"
    }
}
