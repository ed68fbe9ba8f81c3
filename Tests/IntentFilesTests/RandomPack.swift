import IntentModel
import TestSupport

/// Makes packs of which any field may hold anything that its type allows.
struct RandomPack {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func make() -> Pack {
        Pack(
            intents: list { $0.intent() },
            uncovered: list { $0.example() },
            facts: table { ($0.text(), $0.fact()) },
            directories: list { random in
                Directory(name: random.text(), entries: random.list { $0.entry() })
            },
            synonyms: list { random in random.list { $0.text() } },
            confusables: list { Confusable(written: $0.text(), meant: $0.text(), place: $0.place()) },
            protected: list { random in random.list { $0.text() } },
            phrases: table { random in
                (random.text(), random.table { random in (random.language(), random.list { $0.text() }) })
            },
            policy: policy(),
            contentHash: text()
        )
    }

    private mutating func intent() -> Intent {
        var intent = Intent(id: text(), place: place())
        intent.title = titles()
        intent.role = Role.allCases.randomElement(using: &generator)
        if chance() { intent.role = nil }
        intent.examples = list { $0.example() }
        intent.keywords = keywords()
        intent.answers = list { $0.answer() }
        intent.followUps = list { $0.followUp() }
        intent.handsOff = chance()
        intent.priority = chance() ? nil : Priority.allCases.randomElement(using: &generator)
        intent.queue = maybe { $0.text() }
        intent.details = list { $0.text() }
        intent.owner = maybe { $0.text() }
        intent.source = maybe { $0.text() }
        intent.reviewBy = day()
        intent.validity = validity()
        intent.tests = InlineTests(match: list { $0.example() }, not: list { $0.example() })
        return intent
    }

    private mutating func followUp() -> FollowUp {
        FollowUp(
            id: text(),
            target: maybe { $0.text() },
            examples: list { $0.example() },
            keywords: keywords(),
            answers: list { $0.answer() },
            place: place()
        )
    }

    private mutating func keywords() -> KeywordRules {
        KeywordRules(
            any: list { $0.keyword() },
            all: list { random in
                KeywordGroup(texts: random.list { $0.text() }, weight: random.number(), place: random.place())
            },
            not: list { $0.keyword() }
        )
    }

    private mutating func policy() -> Policy {
        Policy(
            languages: list { $0.language() },
            timeZone: text(),
            expectedUncovered: number(),
            promisedPrecision: number(),
            thresholds: maybe { random in
                Thresholds(
                    answer: random.number(),
                    clarify: random.number(),
                    answerByLanguage: random.table { ($0.text(), $0.number()) },
                    answerByIntent: random.table { ($0.text(), $0.number()) }
                )
            },
            desk: Desk(
                hours: table { random in
                    (random.whole(), random.list { MinuteSpan(start: $0.whole(), end: $0.whole()) })
                },
                closed: Set(list { $0.day() }.compactMap { $0 }),
                waitMinutes: table { (Priority.allCases.randomElement(using: &$0.generator) ?? .low, $0.whole()) },
                queue: text()
            )
        )
    }

    private mutating func fact() -> FactValue {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: .text(text())
        case 1: .number(number())
        default: .byLanguage(titles())
        }
    }

    private mutating func entry() -> DirectoryEntry {
        DirectoryEntry(
            names: titles(),
            aliases: list { $0.text() },
            fields: table { ($0.text(), $0.fact()) },
            place: place()
        )
    }

    private mutating func example() -> Example { Example(text: text(), language: language(), place: place()) }

    private mutating func keyword() -> Keyword { Keyword(text: text(), weight: number(), place: place()) }

    private mutating func answer() -> Answer {
        Answer(pattern: text(), language: language(), validity: validity(), place: place())
    }

    private mutating func validity() -> Validity { Validity(from: day(), until: day()) }

    private mutating func titles() -> [Language: String] { table { ($0.language(), $0.text()) } }

    private mutating func language() -> Language {
        [.english, .japanese, .simplifiedChinese, .undetermined].randomElement(using: &generator) ?? .english
    }

    mutating func place() -> SourcePlace { SourcePlace(file: text(), line: whole(), column: whole()) }

    private mutating func day() -> Day? {
        Day(
            year: Int.random(in: 1...9999, using: &generator),
            month: Int.random(in: 1...12, using: &generator),
            day: Int.random(in: 1...40, using: &generator)
        )
    }

    mutating func text() -> String {
        let length = Int.random(in: 0..<6, using: &generator)
        return chance()
            ? RandomText.mixed(pieces: length, using: &generator)
            : RandomText.anything(scalars: length, using: &generator)
    }

    private mutating func whole() -> Int { Int.random(in: .min ... .max, using: &generator) }

    private mutating func number() -> Double { Double.random(in: -1e9...1e9, using: &generator) }

    private mutating func chance() -> Bool { Bool.random(using: &generator) }

    mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { chance() ? make(&self) : nil }

    private mutating func list<Value>(_ make: (inout Self) -> Value) -> [Value] {
        (0..<Int.random(in: 0..<4, using: &generator)).map { _ in make(&self) }
    }

    private mutating func table<Key: Hashable, Value>(_ make: (inout Self) -> (Key, Value)) -> [Key: Value] {
        Dictionary(list(make), uniquingKeysWith: { first, _ in first })
    }
}
