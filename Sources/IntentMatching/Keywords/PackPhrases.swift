internal import IntentModel
internal import TextAnalysis

/// The words that authors listed: keywords with their points, and groups of synonyms.
struct PackPhrases: Sendable {
    let index: PhraseIndex
    /// Uses of each phrase, from `useOffsets[phrase]` to before `useOffsets[phrase + 1]`.
    let useOffsets: FixedArray<Int32>
    let uses: FixedArray<Use>
    /// Groups of `all`.
    let groups: FixedArray<Group>
    /// Each keyword as an author wrote it; they are the first phrases.
    let texts: [String]

    /// What it means that a phrase is in a message.
    struct Use: Sendable, Hashable {
        enum Kind: Int32, Sendable {
            /// Points for an intent (below 0: against it).
            case keyword
            /// One member of the group `target`.
            case member
            /// A word of the synonym group `target`.
            case synonym
        }

        /// As wide as the other fields: the index's file holds uses as they lie in memory, where the bytes between
        /// narrower ones would be left to chance.
        private let kindNumber: Int32
        let target: Int32
        /// In units of a point.
        let points: Int32

        var kind: Kind { Kind(rawValue: kindNumber) ?? .keyword }

        init(kind: Kind, target: Int32, points: Int32) {
            kindNumber = kind.rawValue
            self.target = target
            self.points = points
        }
    }

    /// Words that count only together.
    struct Group: Sendable, Hashable {
        var intent: Int32
        var size: Int32
        var points: Int32
    }

    /// Keywords found in one message, in storage that is used again and again.
    struct Findings {
        /// Phrases found, each once, in the order in which they end.
        var phrases: [Int32] = []
        var members: [Int32] = []
        var synonyms: [Int32] = []
        /// Points by intent.
        var points: [(intent: Int32, points: Int32)] = []
        /// Groups found whole.
        var wholeGroups: [Int32] = []

        mutating func clear() {
            phrases.removeAll(keepingCapacity: true)
            members.removeAll(keepingCapacity: true)
            synonyms.removeAll(keepingCapacity: true)
            points.removeAll(keepingCapacity: true)
            wholeGroups.removeAll(keepingCapacity: true)
        }

        func points(for intent: Int) -> Int32 {
            var sum: Int32 = 0
            for entry in points where Int(entry.intent) == intent { sum &+= entry.points }
            return sum
        }
    }

    /// - Parameters:
    ///   - pack: The pack.
    ///   - synonyms: Groups of words that mean the same.
    ///   - pointsPerWeight: Points that a keyword of weight 1 is worth.
    ///   - symbols: A text as symbols.
    init(pack: Pack, synonyms: SynonymGroups, pointsPerWeight: Double, symbols: (String) -> [UInt64]) {
        var numbers: [[UInt64]: Int] = [:]
        var written: [[UInt64]] = []
        var texts: [String] = []
        var uses: [[Use]] = []
        func add(_ symbols: [UInt64], _ use: Use, _ text: String? = nil) {
            guard !symbols.isEmpty, !symbols.contains(PhraseIndex.gap) else { return }
            let number = numbers[symbols] ?? written.count
            if number == written.count {
                numbers[symbols] = number
                written.append(symbols)
                if let text { texts.append(text) }
                uses.append([])
            }
            if !uses[number].contains(use) { uses[number].append(use) }
        }
        func units(_ weight: Double) -> Int32 { Int32((weight * pointsPerWeight * LinearModel.units).rounded()) }

        var groups: [Group] = []
        for (intent, written) in pack.intents.enumerated() {
            for keyword in written.keywords.any {
                add(
                    symbols(keyword.text),
                    Use(kind: .keyword, target: Int32(intent), points: units(keyword.weight)),
                    keyword.text
                )
            }
            for keyword in written.keywords.not {
                add(
                    symbols(keyword.text),
                    Use(kind: .keyword, target: Int32(intent), points: -units(keyword.weight)),
                    keyword.text
                )
            }
            for group in written.keywords.all {
                let members = Set(group.texts.map(symbols)).filter { !$0.isEmpty && !$0.contains(PhraseIndex.gap) }
                guard !members.isEmpty else { continue }
                for text in group.texts {
                    add(symbols(text), Use(kind: .member, target: Int32(groups.count), points: 0), text)
                }
                groups.append(
                    Group(intent: Int32(intent), size: Int32(members.count), points: units(group.weight))
                )
            }
        }
        for member in synonyms.members {
            add(member.symbols, Use(kind: .synonym, target: member.group, points: 0))
        }
        index = PhraseIndex(written)
        self.groups = FixedArray(groups)
        self.texts = texts
        useOffsets = FixedArray(uses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
        self.uses = FixedArray(uses.flatMap { $0 })
    }

    /// Finds keywords and synonyms in a message's symbols.
    func find(in symbols: [UInt64], into findings: inout Findings) {
        findings.clear()
        index.forEachMatch(in: symbols) { phrase, _ in
            guard !findings.phrases.contains(Int32(phrase)) else { return }
            findings.phrases.append(Int32(phrase))
        }
        for phrase in findings.phrases {
            for place in Int(useOffsets[Int(phrase)])..<Int(useOffsets[Int(phrase) + 1]) {
                let use = uses[place]
                switch use.kind {
                case .keyword: findings.points.append((use.target, use.points))
                case .member: findings.members.append(use.target)
                case .synonym:
                    if !findings.synonyms.contains(use.target) { findings.synonyms.append(use.target) }
                }
            }
        }
        for (place, group) in findings.members.enumerated() {
            let found = findings.members[...place].count { $0 == group }
            if found == groups[Int(group)].size {
                findings.points.append((groups[Int(group)].intent, groups[Int(group)].points))
                findings.wholeGroups.append(group)
            }
        }
    }

    /// The keywords found that speak for or against an intent.
    func parts(of findings: Findings, for intent: Int) -> [(text: String, units: Int32)] {
        var parts: [(text: String, units: Int32)] = []
        for phrase in findings.phrases {
            for place in Int(useOffsets[Int(phrase)])..<Int(useOffsets[Int(phrase) + 1]) {
                let use = uses[place]
                if use.kind == .keyword, Int(use.target) == intent {
                    parts.append((texts[Int(phrase)], use.points))
                }
            }
        }
        for group in findings.wholeGroups where Int(groups[Int(group)].intent) == intent {
            let members = findings.phrases.filter { phrase in
                uses.buffer[Int(useOffsets[Int(phrase)])..<Int(useOffsets[Int(phrase) + 1])].contains {
                    $0.kind == .member && $0.target == group
                }
            }
            let text = members.map { texts[Int($0)] }.joined(separator: " + ")
            parts.append((text, groups[Int(group)].points))
        }
        return parts
    }
}
