internal import Synchronization

/// Storage that one message at a time is ranked in.
///
/// Unchecked: the pool hands it to one thread at a time.
final class MatchScratch: @unchecked Sendable {
    var buffer = FeatureBuffer()
    var vector = MessageVector()
    var findings = PackPhrases.Findings()
    /// The intent whose very example the message is, if any.
    var exactIntent: Int?
    let scores: UnsafeMutableBufferPointer<Int32>
    /// For each feature how often the message holds it; all 0 between messages.
    let counts: UnsafeMutableBufferPointer<Int32>
    let marks: UnsafeMutableBufferPointer<UInt8>
    /// Hashes of features that no example holds.
    var unknown: [UInt64] = []

    init(classes: Int, features: Int) {
        scores = .allocate(capacity: max(1, classes))
        scores.initialize(repeating: 0)
        counts = .allocate(capacity: max(1, features))
        counts.initialize(repeating: 0)
        marks = .allocate(capacity: max(1, features))
        marks.initialize(repeating: 0)
    }

    deinit {
        scores.deallocate()
        counts.deallocate()
        marks.deallocate()
    }
}

/// Lends scratch storage, as much of it as there are threads at work.
final class ScratchPool: Sendable {
    private let idle = Mutex<[MatchScratch]>([])
    private let classes: Int
    private let features: Int

    init(classes: Int, features: Int) {
        self.classes = classes
        self.features = features
    }

    func with<Result>(_ body: (MatchScratch) -> Result) -> Result {
        let scratch = idle.withLock { $0.popLast() } ?? MatchScratch(classes: classes, features: features)
        defer { idle.withLock { $0.append(scratch) } }
        return body(scratch)
    }
}
