import Foundation
import IntentFiles
import TestSupport
import Testing

/// What authors get wrong, and the words they read about it.
@Suite struct PackProblemTests {
    @Test func reportsEveryProblemAtOnce() throws {
        let found = try problems(
            """
            intents:
              - id: a
                exmples: {en: [x]}
                role: persn
                review_by: 2027-02-30
                keywords: {any: [{text: 停车, weight: 9}]}
                answers: {en: ["It costs {rat}."], xx: [y]}
                details: [plte]
                follow_ups: [{intent: b}]
              - id: a
              - id: oos
            facts: {rate: 3}
            """
        )
        #expect(
            found == [
                "a.yaml:3:5: error: unknown key 'exmples' in an intent; did you mean 'examples'?",
                "a.yaml:4:11: error: unknown role 'persn'; did you mean 'person'?",
                "a.yaml:5:16: error: 'review_by' must be a day such as 2027-03-31, not '2027-02-30'",
                "a.yaml:6:41: error: 'weight' must be a number from 0.1 to 5, not '9'",
                "a.yaml:7:31: error: the answer names {rat}, which is no fact and no detail; did you mean 'rate'?",
                "a.yaml:7:40: error: unknown language 'xx'; write a BCP 47 tag such as zh-Hans, zh-Hant, en or ja",
                "a.yaml:8:15: error: unknown detail 'plte'; did you mean 'plate'?",
                "a.yaml:9:27: error: a follow-up leads to 'b', which is no intent; did you mean 'a'?",
                "a.yaml:10:9: error: the id 'a' is taken by the intent at a.yaml:2:9",
                "a.yaml:11:9: error: 'oos' is reserved for what no intent covers; put such messages under 'uncovered:'",
            ]
        )
    }

    @Test(arguments: [
        ("intents:\n\t- id: a\n", "2:1", "tab in the indentation"),
        ("intents:\n  - id: a\n    title: {en: x\n", "3:12", "'{' is not closed"),
        ("intents:\n  - id: a\n    owner: me: you\n", "3:14", "needs quotes"),
        ("intents:\n  - id: 'a\n", "2:9", "quote is never closed"),
        ("intents:\n  - id: @a\n", "2:9", "begins with '@' needs quotes"),
        ("intents:\n  - id: *a\n", "2:9", "'*' needs quotes"),
        ("intents: [{id: a}]\n---\nfacts: {}\n", "2:1", "second document"),
        ("intents:\n  - id: a\n   owner: b\n", "3:4", "check the indentation"),
        ("intents: - id: a\n", "1:10", "begin it on the next line"),
        ("intents:\n  - id: a\n    owner\n    queue: x\n", "3:5", "without ': '"),
    ])
    func saysWhyAFileIsNoYAML(text: String, place: String, words: String) throws {
        let found = try problems(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("a.yaml:\(place): error: ") == true, "\(found)")
        #expect(found.first?.contains(words) == true, "\(found)")
    }

    @Test func reportsEveryDuplicateKeyBesideOtherProblems() throws {
        let found = try problems(
            """
            intents:
              - id: a
                title: {en: x, zh: 停, en: y, en: z}
                owner: me
                ownr: you
                "owner": they
            facts: {f1: 1, f1: 2}
            """
        )
        #expect(
            found == [
                "a.yaml:3:27: error: 'title' has the key 'en' twice; it stands in line 3 already",
                "a.yaml:3:34: error: 'title' has the key 'en' twice; it stands in line 3 already",
                "a.yaml:5:5: error: unknown key 'ownr' in an intent; did you mean 'owner'?",
                "a.yaml:6:5: error: an intent has the key 'owner' twice; it stands in line 4 already",
                "a.yaml:7:16: error: 'facts' has the key 'f1' twice; it stands in line 7 already",
            ]
        )
    }

    @Test(arguments: [
        ("intents: [{id: a, examples: [x]}]", "must stand by language"),
        ("intents: [{id: a, examples: {en: [[x]]}}]", "must be a text, not a list"),
        ("intents: [{id: a, answers: {en: [{rate} it is]}}]", "is missing"),
        ("intents: [{id: a, answers: {en: {rate}}}]", "put quotes around"),
        ("intents: [{id: a, answers: {en: '{rate'}}]", "a brace is not closed"),
        ("intents: [{id: a, answers: {en: '{n, plural, other {#}}'}}]\nfacts: {n: '2'}", "no plain number"),
        ("intents: [{id: a, keywords: {all: [停车]}}]", "a list of words"),
        ("intents: [{id: a, handoff: yes}]", "did you mean 'true'?"),
        ("intents: [{id: a, priority: hihg}]", "did you mean 'high'?"),
        ("intents: [{title: {en: x}}]", "without 'id'"),
        ("intents: [{id: ' '}]", "'id' is empty"),
        ("intents: [{id: \"a\\nb\"}]", "control characters"),
        ("intents: [{id: a, title: {jp: x}}]", "did you mean 'ja'?"),
        ("intents: [{id: a, title: {zh-CN: x, zh-Hans: y}}]", "two texts in zh-Hans"),
        ("intents: [{id: a, valid_from: 2027-01-02, valid_until: 2027-01-01}]", "lies before"),
        ("intents: [{id: a, follow_ups: [{examples: {en: x}}]}]", "it needs an 'id'"),
        ("intents: [{id: a, follow_ups: [{intent: a, answers: {en: x}}]}]", "not both"),
        ("intents: [{id: a, follow_ups: [{id: x}, {id: x}]}]", "stands twice"),
        ("intents: [a]", "must be a mapping"),
        ("- id: a", "an intent file must be a mapping"),
        ("id: a", "belongs in an entry of 'intents:'"),
        ("intents: [{id: a}]\ndesk: {}", "belongs in the file 'policy.yaml'"),
        ("intents: [{id: a}]\nfacts: {Rate: 1}", "did you mean 'rate'?"),
        ("intents: [{id: a}]\nfacts: {plate: 1}", "the name of a detail's placeholder"),
        ("intents: [{id: a}]\nfacts: {rate: [1]}", "must be a text, not a list"),
        ("intents: [{id: a}]\ndirectories: {shop: [{floor: 2F}]}", "without 'name'"),
        ("intents: [{id: a}]\ndirectories: {plate: []}", "give the directory another name"),
        ("intents: [{id: a}]\nsynonyms: [a, b]", "a list of two words or more"),
        ("intents: [{id: a}]\nconfusables: [{written: a}]", "needs both"),
        ("facts: {a: 1}", "no intents here"),
        ("intents: []", "no intents here"),
    ])
    func namesTheMistake(text: String, words: String) throws {
        let found = try problems(text)
        #expect(found.contains { $0.contains("error") && $0.contains(words) }, "\(found)")
    }

    @Test(arguments: [
        ("languages: [zh-Hans, zz-ZZ]", "unknown language"),
        ("languages: [zh-Hans, zh-CN]", "listed twice"),
        ("time_zone: Asia/Shanghia", "did you mean 'Asia/Shanghai'?"),
        ("time_zone: CST", "unknown time zone"),
        ("expected_uncovered: 20%", "must be a number from 0 to 0.99"),
        ("precision: 95", "must be a number from 0.5 to 0.999"),
        ("thresholds: {answer: 0.5}", "needs both"),
        ("thresholds: {answer: 0.5, clarify: 0.6}", "must not be above"),
        ("thresholds: {answer: 0.5, clarify: 0.4, by_intent: {b: 2}}", "the threshold of 'b'"),
        ("thresholds: {answer: 0.5, clarify: 0.4, by_intent: {b: 0.5}}", "which is no intent"),
        ("thresholds: {answer: 0.5, clarify: 0.4, computed_from: {file: x}}", "did you mean 'files'?"),
        ("desk: {hours: {mo: '10:00-22:00'}}", "did you mean 'mon'?"),
        ("desk: {hours: {mon: '22:00-10:00'}}", "end after they begin"),
        ("desk: {hours: {mon: 10-22}}", "must be written as"),
        ("desk: {hours: {mon-fri: '10:00-22:00', wed: '10:00-12:00'}}", "given twice"),
        ("desk: {hours: {mon: ['10:00-13:00', '12:00-14:00']}}", "overlap"),
        ("desk: {closed: [1 May]}", "must be a day"),
        ("desk: {wait_minutes: {asap: 1}}", "unknown priority"),
        ("desk: {wait_minutes: {high: 1.5}}", "a whole number"),
        ("hours: {}", "belongs under 'desk:'"),
        ("facts: {}", "belongs in another file"),
        ("langages: [en]", "did you mean 'languages'?"),
    ])
    func namesTheMistakeInAPolicy(text: String, words: String) throws {
        let found = try policyProblems(text)
        #expect(found.contains { $0.hasPrefix("policy.yaml:1:") && $0.contains(words) }, "\(found)")
    }

    @Test func twoPoliciesAreOneTooMany() throws {
        let pack = try TemporaryPack([
            "a.yaml": "intents: [{id: x}]", "policy.yaml": "precision: 0.9", "b/policy.yml": "{}",
        ])
        #expect(
            try pack.problems() == [
                "policy.yaml:1:1: error: a second policy; the pack has one in '\(pack.path)/b/policy.yml' already"
                    .replacingOccurrences(of: pack.path + "/", with: "")
            ]
        )
    }

    @Test func warnsOfADetailThatIsNotPickedOut() throws {
        #expect(
            try problems("intents: [{id: a, answers: {en: 'Order {order_number}.'}}]") == [
                "a.yaml:1:41: warning: the answer names {order_number}, but the intent's 'details' do not list 'order_number'"
            ]
        )
    }

    // MARK: Bytes

    @Test func columnsCountCharacters() throws {
        #expect(try problems("intents: [{id: 👨‍👩‍👧é停, rol: x}]").first?.hasPrefix("a.yaml:1:21: ") == true)
        #expect(try problems("intents:\r\n  - id: a\r\n    rol: x\r\n").first?.hasPrefix("a.yaml:3:5: ") == true)
        #expect(try problems("\u{FEFF}rol: x").first?.hasPrefix("a.yaml:1:1: ") == true)
        #expect(try problems("intents: ['a\u{2028}b', {id: c, rol: x}]").last?.hasPrefix("a.yaml:1:26: ") == true)
    }

    @Test func namesTheFirstByteThatIsNotUTF8() throws {
        let pack = try TemporaryPack()
        try pack.write(Data("intents:\n  - id: 停".utf8) + Data([0xff, 0x0a]), to: "a.yaml")
        #expect(
            try pack.problems() == [
                "a.yaml:2:10: error: not UTF-8 from here on; save the file in the encoding UTF-8"
            ]
        )
    }

    @Test func namesControlCharacters() throws {
        #expect(
            try problems("intents:\n  - id: a\u{7}\n") == [
                "a.yaml:2:10: error: the control character U+0007, which no text may hold; delete it"
            ]
        )
        #expect(try problems("a\0").first?.contains("U+0000") == true)
    }

    @Test func anEmptyFileIsAWarning() throws {
        let pack = try TemporaryPack(["a.yaml": "intents: [{id: x}]", "b.yaml": "# to do\n"])
        #expect(try pack.problems() == ["b.yaml:1:1: warning: the file is empty"])
        #expect(try pack.read().pack != nil)
    }

    @Test func aFolderWithoutFilesHasNoIntents() throws {
        let found = try TemporaryPack().read().problems
        #expect(found.count == 1 && found.first?.message.hasPrefix("no intents here") == true)
    }

    // MARK: Limits

    @Test func keepsItsLimits() throws {
        var limits = PackLimits()
        limits.fileBytes = 1 << 20
        let long = "intents: [{id: x}]\n# " + String(repeating: "x", count: 1 << 20)
        #expect(try problems(long, limits: limits).first?.contains("larger than 1 MiB") == true)
        let deep = "intents: " + String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
        #expect(try problems(deep).first?.contains("nested deeper than 24 levels") == true)
        let deeper = "intents: " + String(repeating: "[", count: 100_000)
        #expect(try problems(deeper).first?.contains("nested too deep") == true)
        #expect(
            try problems("intents: [{id: \(String(repeating: "长", count: 101))}]").first?.contains("100 characters")
                == true
        )
        #expect(try problems("intents: [{id: \(String(repeating: "长", count: 100))}]") == [])
    }

    @Test func namesTheIntentThatIsOneTooMany() throws {
        var limits = PackLimits()
        limits.intents = 2
        let pack = try TemporaryPack([
            "a.yaml": "intents: [{id: a}, {id: b}]", "b.yaml": "intents:\n  - id: c\n  - id: d\n",
        ])
        #expect(
            try pack.problems(limits: limits) == [
                "b.yaml:2:5: error: more than 2 intents: merge those that get the same answer, or divide the pack"
            ]
        )
        #expect(try pack.problems() == [])
        // The matcher numbers them, and the uncovered ones behind them, in 16 bits.
        #expect(PackLimits().intents < Int(UInt16.max))
    }

    @Test func signsOfAliasesInTextsAreNoAliases() throws {
        #expect(
            try problems(
                """
                intents:
                  - id: a
                    examples:
                      en:
                        - "*sigh* &co [x]: y"
                        - 'it''s *x* ? z'
                        - well, &x then *y* ? yes  # *c : d
                        - &anchor really
                        - *anchor
                """
            ) == []
        )
    }

    @Test func aliasesThatMultiplyAreStopped() throws {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let aliases = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(try problems(text).first?.contains("more than 1000000 values") == true)
        #expect(try problems(text + "? *a12\n: x\n").first?.contains("every key must be a plain text") == true)
        #expect(try problems(text + "*a12 : x\n").first?.contains("every key must be a plain text") == true)
        #expect(try problems(text + "[*a12]: x\n").first?.contains("every key must be a plain text") == true)
    }
}
