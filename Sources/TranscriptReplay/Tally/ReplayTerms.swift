public import Dialogue
internal import Foundation
internal import IntentModel
internal import TextAnalysis

/// What turns are counted by: the pack that they were replayed against.
public struct ReplayTerms: Sendable {
    let pack: Pack
    let thresholds: Thresholds
    /// Intents whose policy is a hand-off.
    let handOffIntents: Set<String>
    /// Ids of the pack's intents.
    let intents: Set<String>
    let timeZone: TimeZone
    /// A text so that wordings which differ only in script, case, width, marks and punctuation are the same.
    let folded: @Sendable (String) -> String

    /// The terms of a pack, in the time zone of its desk.
    public init(_ machine: DialogueMachine) {
        pack = machine.pack
        thresholds = machine.thresholds
        folded = { text in
            let analyzed = machine.analyze(text)
            let words = analyzed.tokens.map { analyzed.folded($0.range) }
            return words.isEmpty ? text : words.joined(separator: " ")
        }
        intents = Set(pack.intents.map(\.id))
        handOffIntents = Set(pack.intents.filter(\.alwaysHandsOff).map(\.id))
        timeZone = TimeZone(identifier: pack.policy.timeZone) ?? .gmt
    }
}
