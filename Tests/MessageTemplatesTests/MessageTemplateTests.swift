import MessageTemplates
import TestSupport
import Testing

struct MessageTemplateTests {
    @Test func fillsInNamedArguments() throws {
        let template = try MessageTemplate(pattern: "停车每小时{rate}，前{hours}小时免费。", locale: "zh-Hans")
        #expect(template.argumentNames == ["hours", "rate"])
        #expect(template.numericArgumentNames == [])
        #expect(try template.format(["rate": .text("10元"), "hours": .number(2)]) == "停车每小时10元，前2小时免费。")
    }

    @Test(arguments: [(1.0, "one hour is"), (2.0, "2 hours are"), (1500.0, "1,500 hours are")])
    func formsPlurals(hours: Double, expected: String) throws {
        let pattern = "the first {n, plural, one {one hour is} other {# hours are}} free"
        let template = try MessageTemplate(pattern: pattern, locale: "en")
        #expect(template.numericArgumentNames == ["n"])
        #expect(try template.format(["n": .number(hours)]) == "the first \(expected) free")
    }

    @Test func selectsAndNests() throws {
        let pattern =
            "{state, select, open {until {time}} other {{n, plural, =0 {closed} other {opens in # h at {gate}}}}}"
        let template = try MessageTemplate(pattern: pattern, locale: "en")
        #expect(template.argumentNames == ["gate", "n", "state", "time"])
        #expect(template.numericArgumentNames == ["n"])
        let values: [String: TemplateValue] = [
            "state": .text("night"), "n": .number(3), "gate": .text("B"), "time": .text("22:00"),
        ]
        #expect(try template.format(values) == "opens in 3 h at B")
    }

    @Test(arguments: ["{a} and {b}", "{a} and {b, plural, other {#}}"])
    func namesTheMissingArgument(pattern: String) throws {
        let template = try MessageTemplate(pattern: pattern, locale: "en")
        let error = #expect(throws: MessageTemplateError.self) { try template.format(["a": .text("x")]) }
        #expect(error?.description == "{b} has no value")
    }

    @Test func namesTheArgumentThatNeedsANumber() throws {
        let template = try MessageTemplate(pattern: "{n, plural, one {one} other {#}}", locale: "en")
        let error = #expect(throws: MessageTemplateError.self) { try template.format(["n": .text("10元")]) }
        #expect(error?.description.contains("{n} needs a number") == true)
    }

    @Test func ignoresValuesThatThePatternDoesNotName() throws {
        let template = try MessageTemplate(pattern: "hello", locale: "en")
        #expect(try template.format(["x": .text("y")]) == "hello")
    }

    @Test(arguments: [
        ("您好 {name", 3), ("a {n, plural, one {x}} b", 2), ("a {n, plurl, one {x} other {y}}", nil), ("{bad name}", 1),
        ("{a} it''s {n, select, x {y {z}", 10), ("'{' {n, plural, one {x}}", 4),
    ])
    func saysWhereAPatternIsWrong(pattern: String, offset: Int?) {
        let error = #expect(throws: MessageTemplateError.self) {
            try MessageTemplate(pattern: pattern, locale: "zh-Hans")
        }
        #expect(offset == nil || error?.offset == offset)
        #expect(error?.description.isEmpty == false)
    }

    @Test(arguments: [
        "it's {a}", "'{'quoted'}' {a}", "a '' b {a}", "{ a }", "{a}{b}", "plain", "", "# and | {a}", "l'{a}", "{a}'",
        "😀{a}中文{b}", "a<b>&{a}",
    ])
    func simplePatternsAgreeWithICU(pattern: String) throws {
        let values: [[String: TemplateValue]] = [
            ["a": .text("x{y}'"), "b": .number(7)], ["a": .number(0), "b": .number(999)],
            ["a": .number(1000), "b": .number(-3)], ["a": .number(2.5), "b": .number(1_234_567)],
            ["a": .number(-0.0), "b": .number(.infinity)], ["a": .number(1e20), "b": .text("")],
        ]
        for locale in ["en", "zh-Hans", "zh-Hant", "ja", "de", "ar"] {
            let template = try MessageTemplate(pattern: pattern, locale: locale)
            for arguments in values {
                #expect(try template.format(arguments) == template.formatByICU(arguments), "\(locale) \(arguments)")
            }
        }
    }

    /// ICU calls itself for every level, and crashes; quoting that only ICU sees must not hide the depth.
    @Test(arguments: [
        "{a, select, other {", "{a,SELECT,other{", "{a, plural, other {'#}' ", "{a, choice, 0#x {a, choice, 0#",
        "{a, select, other {{d, date, 'x}'} ", "{a, selectordinal, other {",
    ])
    func refusesWhatLiesTooDeep(level: String) {
        for end in ["", String(repeating: "}}", count: 20_000)] {
            #expect {
                try MessageTemplate(pattern: String(repeating: level, count: 20_000) + end, locale: "en")
            } throws: { error in
                (error as? MessageTemplateError)?.description.contains("more than 200") == true
            }
        }
    }

    @Test func takesWhatLiesDeepEnoughForAnyone() throws {
        let levels = 200
        let pattern =
            String(repeating: "{a, select, other {", count: levels) + "x" + String(repeating: "}}", count: levels)
        #expect(try MessageTemplate(pattern: pattern, locale: "en").format(["a": .text("b")]) == "x")
    }

    @Test func refusesALocaleThatIsNone() {
        #expect(throws: MessageTemplateError.self) {
            try MessageTemplate(pattern: "{n, number}", locale: "not a tag!").format(["n": .number(1)])
        }
    }

    @Test func isSharedBetweenThreads() async throws {
        let template = try MessageTemplate(pattern: "{n, plural, one {# hour} other {# hours}} {who}", locale: "en")
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<200).allSatisfy { round in
                        let number = task * 200 + round + 2
                        let values: [String: TemplateValue] = [
                            "n": .number(Double(number % 900 + 2)), "who": .text("x"),
                        ]
                        return (try? template.format(values)) == "\(number % 900 + 2) hours x"
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test func fillsInLongTexts() throws {
        let long = String(repeating: "停", count: 5000)
        let template = try MessageTemplate(pattern: "{n, plural, other {#}} {a}", locale: "zh-Hans")
        #expect(try template.format(["n": .number(1), "a": .text(long)]) == "1 " + long)
    }
}
