internal import IntentModel

/// All answers of a pack, ready to be given.
struct AnswerBook: Sendable {
    /// An answer for a customer.
    struct Chosen: Sendable, Hashable {
        var text: String
        /// Index among the variants that could have been given.
        var variant: Int
    }

    private struct Entry: Sendable {
        var answers: [CompiledAnswer]
        var validity: Validity
    }

    private let intents: [Entry]
    /// Answers of each intent's follow-ups; without own answers, none.
    private let followUps: [[Entry]]
    private let languages: [Language]
    /// Whether any answer depends on the day.
    let hasDates: Bool

    init(pack: Pack, values: PlaceholderValues) throws(DialogueError) {
        var intents: [Entry] = []
        var followUps: [[Entry]] = []
        var hasDates = false
        for intent in pack.intents {
            intents.append(try Self.entry(intent.answers, validity: intent.validity, values: values))
            var own: [Entry] = []
            for followUp in intent.followUps {
                own.append(try Self.entry(followUp.answers, validity: intent.validity, values: values))
            }
            followUps.append(own)
            for entry in own + [intents[intents.count - 1]] {
                hasDates = hasDates || entry.validity != .always || entry.answers.contains { $0.validity != .always }
            }
        }
        self.intents = intents
        self.followUps = followUps
        self.languages = pack.policy.languages
        self.hasDates = hasDates
    }

    private static func entry(
        _ answers: [Answer],
        validity: Validity,
        values: PlaceholderValues
    ) throws(DialogueError) -> Entry {
        var compiled: [CompiledAnswer] = []
        for answer in answers { compiled.append(try CompiledAnswer(answer, values: values)) }
        return Entry(answers: compiled, validity: validity)
    }

    /// Whether its authors wrote any answer, today's or not.
    func isWritten(_ key: AnswerKey) -> Bool { !entry(key).answers.isEmpty }

    /// The answer to give.
    ///
    /// - Parameters:
    ///   - key: Which answer.
    ///   - language: The customer's.
    ///   - day: Today at the desk; `nil` where no answer depends on it.
    ///   - known: What the customer named.
    ///   - values: What placeholders stand for.
    ///   - turn: Picks the variant.
    ///   - previous: The variant given last, which is not given again if there is another.
    /// - Returns: `nil` where none may be given.
    func answer(
        _ key: AnswerKey,
        in language: Language,
        day: Day?,
        known: KnownDetails,
        values: PlaceholderValues,
        turn: Int,
        previous: Int?
    ) -> Chosen? {
        let entry = entry(key)
        if let day, !entry.validity.contains(day) { return nil }
        var order = LanguageOrder.order(from: language, then: languages)
        for answer in entry.answers where !order.contains(answer.language) { order.append(answer.language) }
        for candidate in order {
            var naming: [String] = []
            var plain: [String] = []
            for answer in entry.answers where answer.language == candidate {
                if let day, !answer.validity.contains(day) { continue }
                guard let text = answer.text(known, values: values) else { continue }
                if answer.needsDetails { naming.append(text) } else { plain.append(text) }
            }
            let variants = naming.isEmpty ? plain : naming
            guard !variants.isEmpty else { continue }
            var variant = turn % variants.count
            if variant == previous, variants.count > 1 { variant = (variant + 1) % variants.count }
            return Chosen(text: variants[variant], variant: variant)
        }
        return nil
    }

    private func entry(_ key: AnswerKey) -> Entry {
        if let followUp = key.followUp {
            let own = followUps[key.intent][followUp]
            if !own.answers.isEmpty { return own }
        }
        return intents[key.intent]
    }
}

/// Names an answer: an intent's, or one of its follow-ups'.
struct AnswerKey: Sendable, Hashable {
    var intent: Int
    var followUp: Int?
}
