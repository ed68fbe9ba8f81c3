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
    var cover: CoverTable.Workspace
    /// Hashes of features that no example holds.
    var unknown: [UInt64] = []

    init(_ model: LinearModel) {
        scores = .allocate(capacity: max(1, model.classCount))
        scores.initialize(repeating: 0)
        counts = .allocate(capacity: max(1, model.featureCount))
        counts.initialize(repeating: 0)
        cover = CoverTable.Workspace(examples: model.cover.mostExamples)
    }

    deinit {
        scores.deallocate()
        counts.deallocate()
        cover.deallocate()
    }
}

/// Lends scratch storage, as much of it as there are threads at work.
final class ScratchPool: Sendable {
    private let idle = Mutex<[MatchScratch]>([])
    private let model: LinearModel

    init(_ model: LinearModel) {
        self.model = model
    }

    func with<Result>(_ body: (MatchScratch) -> Result) -> Result {
        let scratch = idle.withLock { $0.popLast() } ?? MatchScratch(model)
        defer { idle.withLock { $0.append(scratch) } }
        return body(scratch)
    }
}
