internal import Synchronization

/// Storage that one message at a time is ranked in.
///
/// Unchecked: the pool hands it to one thread at a time.
final class MatchScratch: @unchecked Sendable {
    var prepared = PreparedMessage()
    var buffer = FeatureBuffer()
    var vector = MessageVector()
    var findings = PackPhrases.Findings()
    /// The intent whose very example the message is, if any.
    var exactIntent: Int?
    let scores: UnsafeMutableBufferPointer<Int32>
    var places = PlaceTable()
    var cover: CoverTable.Workspace
    var followUps: FollowUpIndex.Workspace

    /// - Parameters:
    ///   - model: What messages are ranked by.
    ///   - followUpFeatures: Features of the follow-ups that they are compared with.
    init(_ model: LinearModel, followUpFeatures: Int = 0) {
        followUps = FollowUpIndex.Workspace(features: followUpFeatures)
        scores = .allocate(capacity: max(LinearModel.lanes, model.rowWidth))
        scores.initialize(repeating: 0)
        cover = CoverTable.Workspace(examples: model.cover.mostExamples)
    }

    deinit {
        scores.deallocate()
        places.deallocate()
        cover.deallocate()
        followUps.deallocate()
    }
}

/// Lends scratch storage, as much of it as there are threads at work.
final class ScratchPool: Sendable {
    private let idle = Mutex<[MatchScratch]>([])
    private let model: LinearModel
    private let followUpFeatures: Int

    init(_ index: MatchIndex) {
        model = index.model
        followUpFeatures = index.followUps.info.count
    }

    func with<Result>(_ body: (MatchScratch) -> Result) -> Result {
        let scratch = idle.withLock { $0.popLast() } ?? MatchScratch(model, followUpFeatures: followUpFeatures)
        defer { idle.withLock { $0.append(scratch) } }
        return body(scratch)
    }
}
