internal import IntentFiles
internal import IntentModel

/// Finds what a Rasa bot does when it understands an intent.
struct RasaAnswers {
    /// Something that the bot does.
    struct Action: Hashable {
        var name: String
        var place: SourcePlace

        static func == (left: Action, right: Action) -> Bool { left.name == right.name }
        func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    /// What follows each intent in rules, and in stories: each sequence with how often it stands there.
    private var byRule: [String: [(actions: [Action], count: Int)]] = [:]
    private var byStory: [String: [(actions: [Action], count: Int)]] = [:]
    private let paths: [RasaProject.Path]
    /// Where each response stands.
    private let responses: [String: SourcePlace]

    init(project: RasaProject) {
        paths = project.paths
        responses = Dictionary(project.responses.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
        for path in project.paths { add(path) }
    }

    private mutating func add(_ path: RasaProject.Path) {
        var intents: [String] = []
        var actions: [Action] = []
        func end(_ answers: inout RasaAnswers) {
            for intent in intents where !actions.isEmpty { answers.count(actions, for: intent, in: path) }
            (intents, actions) = ([], [])
        }
        for step in path.steps {
            switch step {
            case .intents(let names, _):
                end(&self)
                intents = names
            case .action(let name, let place):
                if !Self.isSilent(name) { actions.append(Action(name: name, place: place)) }
            case .loop:
                end(&self)
            case .other: break
            }
        }
        end(&self)
    }

    /// Actions that say nothing.
    private static func isSilent(_ name: String) -> Bool {
        ["action_listen", "action_restart", "action_back", "action_session_start", "action_deactivate_loop"].contains(
            name
        )
    }

    private mutating func count(_ actions: [Action], for intent: String, in path: RasaProject.Path) {
        func add(to counts: inout [(actions: [Action], count: Int)]) {
            if let index = counts.firstIndex(where: { $0.actions == actions }) {
                counts[index].count += 1
            } else {
                counts.append((actions, 1))
            }
        }
        if path.isRule { add(to: &byRule[intent, default: []]) } else { add(to: &byStory[intent, default: []]) }
    }

    /// What answers an intent: a rule, a response of its name, or what stories do most often.
    func actions(for intent: String) -> [Action] {
        let name = "utter_\(intent)"
        let own = responses[name].map { [Action(name: name, place: $0)] }
        // `utter_faq` stands in rules for whichever of `utter_faq/…` the message asks for.
        if intent.contains("/") { return own ?? [] }
        if let actions = Self.most(byRule[intent]) { return actions }
        if let actions = Self.most(byStory[intent]), actions.contains(where: { responses[$0.name] != nil }) {
            return actions
        }
        return own ?? Self.most(byStory[intent]) ?? []
    }

    /// The sequence that stands most often; of equals the first one.
    private static func most(_ counts: [(actions: [Action], count: Int)]?) -> [Action]? {
        guard let counts, let most = counts.map(\.count).max() else { return nil }
        return counts.first { $0.count == most }?.actions
    }

    /// Says what of the paths is not carried over.
    func notePaths(in collector: inout PackCollector) {
        for path in paths {
            let turns = path.steps.count { if case .intents = $0 { true } else { false } }
            let what = path.isRule ? "the rule" : "the story"
            if path.hasCondition {
                collector.note(
                    path.place,
                    "\(what) \(Quoting.quoted(path.name)) holds under a condition, which is not carried over",
                    remedy: "look whether its answer fits always"
                )
            }
            guard turns > 1 else { continue }
            collector.note(
                path.place,
                "of \(path.isRule ? "a rule" : "a story") of several turns, only the answer to each intent is carried over",
                remedy: "write what customers ask next under 'follow_ups'"
            )
        }
        for (intent, counts) in byRule.merging(byStory, uniquingKeysWith: { rules, _ in rules }).sorted(by: {
            $0.key < $1.key
        })
        where counts.count > 1 {
            guard let others = counts.dropFirst().first?.actions.first else { continue }
            collector.note(
                others.place,
                "the intent \(Quoting.quoted(intent)) is answered in \(counts.count) ways, depending on what went before; "
                    + "the most frequent one is carried over",
                remedy: "write the others under the 'follow_ups' of the intents before"
            )
        }
    }
}
