import IntentModel

extension Pack {
    /// A few intents in two languages, one of them without examples.
    static var small: Pack {
        Pack(
            intents: [
                .of(
                    "parking.fees",
                    "how much is parking",
                    "what do you charge per hour for parking",
                    "parking price",
                    "停车怎么收费",
                    "停车费多少钱一小时",
                    "停车贵不贵"
                ),
                .of(
                    "refund.time",
                    "when do I get my refund",
                    "how long does a refund take",
                    "refund time",
                    "退款多久到账",
                    "退款什么时候到",
                    "钱几天能退回来"
                ),
                .of(
                    "hours.opening",
                    "when do you open",
                    "what are your opening hours",
                    "are you open on sunday",
                    "几点开门",
                    "营业时间",
                    "周末几点关门"
                ),
                .of("empty.intent"),
            ],
            uncovered: [.of("what is the weather tomorrow"), .of("帮我写作业")],
            contentHash: "small"
        )
    }
}

extension Intent {
    static func of(_ id: String, _ examples: String...) -> Intent {
        var intent = Intent(id: id, place: .here)
        intent.examples = examples.map { .of($0) }
        return intent
    }
}

extension Example {
    static func of(_ text: String) -> Example {
        let isLatin = text.unicodeScalars.allSatisfy(\.isASCII)
        return Example(text: text, language: isLatin ? .english : .simplifiedChinese, place: .here)
    }
}

extension SourcePlace {
    static let here = SourcePlace(file: "test.yaml", line: 1, column: 1)
}
