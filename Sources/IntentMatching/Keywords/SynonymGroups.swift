internal import IntentModel
internal import TextAnalysis
internal import Thesaurus

/// Groups of words that mean the same: the pack's own, numbered first, then those of everyday language.
struct SynonymGroups {
    private let own: [[String]]
    /// Numbers of the groups that are looked for, rising.
    private(set) var used: [Int32]

    /// - Parameters:
    ///   - pack: Its own groups are always used. A group that joins two words which it protects from each other is not.
    ///   - analyze: How texts are compared.
    init(_ pack: Pack, analyze: (String) -> AnalyzedText) {
        own = pack.synonyms
        used = own.indices.map(Int32.init)
        var guarded: [[UInt32]: Set<Int>] = [:]
        for (number, group) in pack.protected.enumerated() {
            for word in group { guarded[analyze(word).scalars, default: []].insert(number) }
        }
        for (number, group) in Thesaurus.groups.enumerated() {
            if !guarded.isEmpty {
                let words = Set(group.words.map { analyze($0).scalars })
                let touched = words.flatMap { guarded[$0] ?? [] }
                guard Set(touched).count == touched.count else { continue }
            }
            used.append(Int32(own.count + number))
        }
    }

    /// Leaves out what no text of the pack uses: it could tell nothing.
    mutating func keep(_ found: Set<Int32>) {
        used.removeAll { Int($0) >= own.count && !found.contains($0) }
    }

    func words(of group: Int32) -> [String] {
        Int(group) < own.count ? own[Int(group)] : Thesaurus.groups[Int(group) - own.count].words
    }

    /// What explanations call a group.
    static func name(of group: Int32, in pack: Pack) -> String {
        let own = pack.synonyms
        return Int(group) < own.count ? own[Int(group)].first ?? "" : Thesaurus.groups[Int(group) - own.count].name
    }
}
