internal import Foundation

/// How features become numbers: those of few intents count more, repeated ones a little more, and each family is brought to its
/// share of the message's length.
struct FeatureScale: Sendable {
    /// Root of each family's share.
    var shares: [Float]

    init(shares: [FeatureKind: Float]) {
        self.shares = FeatureKind.allCases.map { (shares[$0] ?? 0).squareRoot() }
    }

    /// What is found with few intents tells more than what is found with many, however often it is.
    static func rarity(classes: Int, holding: Int) -> Float {
        Float(pow(log(Double(1 + classes) / Double(1 + holding)) + 1, 0.8))
    }

    @inline(__always)
    static func repeated(_ count: Int) -> Float {
        count == 1 ? 1 : 1 + Float(log(Double(count)))
    }

    /// Scales raw values in place, family by family.
    @inline(__always)
    func apply(_ entries: UnsafeMutableBufferPointer<MessageVector.Entry>) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: FeatureKind.count) { sums in
            sums.initialize(repeating: 0)
            for entry in entries { sums[Int(entry.kind.rawValue)] += entry.value * entry.value }
            var total: Float = 0
            for kind in 0..<FeatureKind.count where sums[kind] > 0 {
                total += shares[kind] * shares[kind]
                sums[kind] = shares[kind] / sums[kind].squareRoot()
            }
            guard total > 0 else { return }
            let whole = 1 / total.squareRoot()
            for kind in 0..<FeatureKind.count { sums[kind] *= whole }
            for index in entries.indices { entries[index].value *= sums[Int(entries[index].kind.rawValue)] }
        }
    }
}
