internal import Dialogue
internal import IntentModel

/// A part of a message that might have been written, with whether the customer asks for what it is understood as.
struct SimulatedPart {
    /// How many questions the message asks.
    enum Kind: CaseIterable {
        case one, two
    }

    var kind: Kind
    var signals: PartSignals
    var isAsked: Bool

    /// What people put between two questions, by primary language.
    private static let joiners: [Substring: [String]] = [
        "zh": ["，", "。", "？", "，还有", "，另外", "，顺便问下", " ", "，再问个", "？还有就是"],
        "en": [" and ", ". ", "? ", ", also ", ", ", "? also ", " - and ", "? And ", ". Oh and "],
        "ja": ["。", "、あと", "。それと", "？", "？あと、", "。ついでに"],
    ]
    /// Chance that the second question is of the same subject.
    private static let nearby = 0.3
    /// Nobody writes two questions that are longer, in characters; those of Latin scripts count a third.
    private static let mostCharacters = 25

    /// The parts that held-out texts give: one by one, and two of a language joined.
    ///
    /// Of two questions only parts that are understood rightly are kept: whether others ask tells nothing.
    static func all(of texts: HeldOutTexts) -> [SimulatedPart] {
        let pack = texts.pack
        var parts: [SimulatedPart] = []
        func add(_ kind: Kind, _ text: String, asking intents: [Int]) {
            for (signals, intent) in texts.machine.partSignals(of: text) {
                let isAsked = intents.contains(intent)
                guard kind == .one || isAsked else { continue }
                parts.append(SimulatedPart(kind: kind, signals: signals, isAsked: isAsked))
            }
        }
        for (example, intent) in texts.questions { add(.one, example.text, asking: [intent]) }
        for example in texts.uncovered { add(.one, example.text, asking: []) }
        let questions = texts.questions.filter { pack.intents[$0.intent].role == nil && isShort($0.example) }
        let subjects = pack.intents.map { $0.id.prefix { $0 != "." } }
        let byLanguage = Dictionary(grouping: questions) { $0.example.language.rawValue.prefix { $0 != "-" } }
        for (language, questions) in byLanguage.sorted(by: { $0.key < $1.key }) {
            guard let joiners = joiners[language] else { continue }
            let bySubject = Dictionary(grouping: questions) { subjects[$0.intent] }
            for (example, intent) in questions {
                let isNear = Draw.share(example.text, salt: 3) < nearby
                let pool = isNear ? bySubject[subjects[intent]] ?? questions : questions
                let other = pool[Draw.place(example.text, of: pool.count, salt: 4)]
                let joiner = joiners[Draw.place(example.text, of: joiners.count, salt: 5)]
                add(.two, example.text + joiner + other.example.text, asking: [intent, other.intent])
            }
        }
        return parts
    }

    private static func isShort(_ example: Example) -> Bool {
        let isLatin = example.language == .english
        return example.text.count <= mostCharacters * (isLatin ? 3 : 1)
    }
}
