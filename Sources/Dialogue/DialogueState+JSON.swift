internal import IntentModel
internal import WireFormat

extension DialogueState {
    /// The state as JSON, without what is as in a conversation that has not begun.
    public var json: String {
        var builder = JSONBuilder()
        builder.object { write(to: &$0) }
        return builder.text
    }

    /// Reads a state; what is missing is as in a conversation that has not begun, and what is unknown is left out.
    /// - Returns: `nil` where the text is no state.
    public init?(json: String) {
        guard case .object(let members)? = try? JSONReader.read(Array(json.utf8)) else { return nil }
        self.init(LineFields(members))
    }

    private func write(to builder: inout JSONBuilder) {
        if isOwnedByPerson { builder.add("owned", 1) }
        builder.add("locale", ifPresent: locale?.rawValue)
        if turn != 0 { builder.add("turn", turn) }
        if let topic {
            builder.name("topic")
            builder.object { builder in
                builder.add("intent", topic.intent)
                builder.add("question", topic.question)
                builder.add("answer", topic.answer)
                builder.add("times", topic.timesInRow)
            }
        }
        if let clarification {
            builder.name("clarification")
            builder.object { builder in
                builder.add("question", clarification.question)
                builder.add("options", clarification.options.flatMap { [$0.intent, $0.label] })
            }
        }
        if clarificationsInRow != 0 { builder.add("clarifications", clarificationsInRow) }
        if failuresInRow != 0 { builder.add("failures", failuresInRow) }
        if angryTurns != 0 { builder.add("angry", angryTurns) }
        if offeredPerson { builder.add("offered", 1) }
        if !givenVariants.isEmpty {
            builder.name("variants")
            builder.array { builder in
                for given in givenVariants {
                    builder.add(given.answer)
                    builder.add(given.variant)
                }
            }
        }
        if !details.isEmpty {
            builder.add("details", details.flatMap { [$0.kind, $0.value] })
        }
    }

    private init(_ fields: LineFields) {
        self.init()
        isOwnedByPerson = fields["owned"] == 1
        locale = fields["locale"]?.text.map(Language.init(rawValue:))
        turn = fields.number("turn")
        if let topic = try? fields.object("topic"), let intent = topic["intent"]?.text {
            self.topic = Topic(
                intent: intent,
                question: topic["question"]?.text ?? "",
                answer: topic["answer"]?.text ?? "",
                timesInRow: topic.number("times")
            )
        }
        if let clarification = try? fields.object("clarification") {
            let options = clarification.pairs("options").compactMap { intent, label -> ClarifyOption? in
                guard let intent = intent.text, let label = label.text else { return nil }
                return ClarifyOption(intent: intent, label: label)
            }
            self.clarification = Clarification(options: options, question: clarification["question"]?.text ?? "")
        }
        clarificationsInRow = fields.number("clarifications")
        failuresInRow = fields.number("failures")
        angryTurns = fields.number("angry")
        offeredPerson = fields["offered"] == 1
        givenVariants = fields.pairs("variants").compactMap { answer, variant in
            guard let answer = answer.text, case .integer(let variant) = variant else { return nil }
            return GivenVariant(answer: answer, variant: variant)
        }
        details = fields.pairs("details").compactMap { kind, value in
            guard let kind = kind.text, let value = value.text else { return nil }
            return Detail(kind: kind, value: value)
        }
    }
}

extension LineFields {
    fileprivate func number(_ name: String) -> Int {
        if case .integer(let number)? = self[name] { number } else { 0 }
    }

    /// The elements of an array, two by two.
    fileprivate func pairs(_ name: String) -> [(JSONValue, JSONValue)] {
        guard case .array(let elements)? = self[name] else { return [] }
        return stride(from: 0, to: elements.count - 1, by: 2).map { (elements[$0], elements[$0 + 1]) }
    }
}
