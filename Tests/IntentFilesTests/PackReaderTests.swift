import Foundation
import IntentFiles
import IntentModel
import TestSupport
import Testing

@Suite struct PackReaderTests {
    static let whole = """
        intents:
          - id: parking.fees
            title: {en: Parking fees, zh-CN: 停车收费}
            role: smalltalk
            examples:
              en: [how much is parking, no, 12:30]
              zh-Hans:
                - 停车怎么收费
            keywords:
              any: [停车费, {text: 收费, weight: 0.5}]
              all: [[停车, 钱], {text: [park, cost], weight: 2}]
              not: 停车场在哪
            answers:
              en:
                - "Parking is {rate}; {hours, plural, one {# hour is} other {# hours are}} free."
                - {text: "In June {rate}, at {shop_name} on {shop_floor}.", valid_from: 2026-06-01, valid_until: 2026-06-30}
              zh-Hans: 停车{rate}。
            follow_ups:
              - id: weekend
                examples: {en: [and at weekends]}
                keywords: {any: [weekend]}
                answers: {en: "The same at {rate}."}
              - intent: parking.free
                examples: {en: for free}
            handoff: false
            priority: high
            queue: cars
            details: [plate, shop]
            owner: parking office
            source: the board
            review_by: 2027-03-31
            valid_from: 2026-01-01
            valid_until: 2027-12-31
            tests:
              match: [停车咋收费啊]
              not: 停车场在哪里
          - id: parking.free
        uncovered:
          en: [my parking brake is stuck]
        facts:
          rate: {en: "¥10", zh-Hans: 10元}
          hours: 2
          line: "110"
        directories:
          shop:
            - name: {en: Uniqlo, zh-Hans: 优衣库}
              aliases: [UQ]
              floor: 2F
            - name: ZARA
        synonyms: [[停车费, parking fee]]
        confusables: [{written: 优惠卷, meant: 优惠券}]
        protected: [[退款, 退货]]
        phrases:
          sorry: {en: [Sorry about that.]}
        """

    @Test func readsEverythingOfAFile() throws {
        let reading = try TemporaryPack(["a.yaml": Self.whole]).read()
        #expect(reading.problems == [])
        let pack = try #require(reading.pack)
        let intent = try #require(pack.intents.first)
        #expect(pack.intents.map(\.id) == ["parking.fees", "parking.free"])
        #expect(intent.title == [.english: "Parking fees", .simplifiedChinese: "停车收费"])
        #expect(intent.role == .smalltalk)
        #expect(intent.examples.map(\.text) == ["how much is parking", "no", "12:30", "停车怎么收费"])
        #expect(intent.examples.map(\.place.line) == [6, 6, 6, 8])
        #expect(intent.examples.map(\.place.column) == [12, 33, 37, 11])
        #expect(intent.keywords.any.map(\.weight) == [1, 0.5])
        #expect(intent.keywords.all.map(\.texts) == [["停车", "钱"], ["park", "cost"]])
        #expect(intent.keywords.all.map(\.weight) == [1, 2])
        #expect(intent.keywords.not.map(\.text) == ["停车场在哪"])
        #expect(intent.answers.map(\.language) == [.english, .english, .simplifiedChinese])
        #expect(intent.answers[1].validity == Validity(from: Day("2026-06-01"), until: Day("2026-06-30")))
        #expect(intent.followUps.map(\.id) == ["weekend", "parking.free"])
        #expect(intent.followUps.map(\.target) == [nil, "parking.free"])
        #expect(intent.priority == .high && intent.queue == "cars" && intent.details == ["plate", "shop"])
        #expect(intent.owner == "parking office" && intent.source == "the board")
        #expect(intent.reviewBy == Day("2027-03-31"))
        #expect(intent.validity == Validity(from: Day("2026-01-01"), until: Day("2027-12-31")))
        #expect(intent.tests.match.map(\.text) == ["停车咋收费啊"] && intent.tests.not.map(\.text) == ["停车场在哪里"])
        #expect(pack.uncovered.map(\.text) == ["my parking brake is stuck"])
        #expect(pack.facts["hours"] == .number(2) && pack.facts["line"] == .text("110"))
        #expect(pack.facts["rate"] == .byLanguage([.english: "¥10", .simplifiedChinese: "10元"]))
        #expect(pack.directories.first?.entries.map(\.aliases) == [["UQ"], []])
        #expect(pack.directories.first?.entries.first?.fields == ["floor": .text("2F")])
        #expect(pack.directories.first?.entries.last?.names == [.undetermined: "ZARA"])
        #expect(pack.synonyms == [["停车费", "parking fee"]] && pack.protected == [["退款", "退货"]])
        #expect(pack.confusables.map(\.meant) == ["优惠券"])
        #expect(pack.phrases == ["sorry": [.english: ["Sorry about that."]]])
        #expect(pack.contentHash.count == 32)
    }

    @Test func readsAPolicy() throws {
        let policy = """
            languages: [zh-CN, zh-TW, en]
            time_zone: Asia/Shanghai
            expected_uncovered: 0.3
            precision: 0.9
            thresholds: {answer: 0.6, clarify: 0.2, by_language: {en: 0.7}, by_intent: {x: 0.5},
              computed_from: {files: [a.ndjson], turns: 900, precision: 0.9, confidence: 0.95, pack: 0f}}
            desk:
              hours: {mon-fri: "10:00-22:00", sat-sun: ["9:00-12:00", "13:00-24:00"]}
              closed: [2027-02-17]
              wait_minutes: {urgent: 1, normal: 30}
              queue: front
            """
        let reading = try TemporaryPack(["a.yaml": "intents: [{id: x}]", "sub/policy.yaml": policy]).read()
        #expect(reading.problems == [])
        let read = try #require(reading.pack?.policy)
        #expect(read.languages == [.simplifiedChinese, .traditionalChinese, .english])
        #expect(read.timeZone == "Asia/Shanghai" && read.expectedUncovered == 0.3 && read.promisedPrecision == 0.9)
        #expect(
            read.thresholds
                == Thresholds(
                    answer: 0.6,
                    clarify: 0.2,
                    answerByLanguage: ["en": 0.7],
                    answerByIntent: ["x": 0.5]
                )
        )
        #expect(read.desk.hours[1] == [MinuteSpan(start: 600, end: 1320)])
        #expect(read.desk.hours[7] == [MinuteSpan(start: 540, end: 720), MinuteSpan(start: 780, end: 1440)])
        #expect(read.desk.hours.count == 7 && read.desk.closed == Set([Day("2027-02-17")].compactMap { $0 }))
        #expect(read.desk.waitMinutes == [.urgent: 1, .high: 10, .normal: 30, .low: 60] && read.desk.queue == "front")
    }

    @Test func readsFilesInTheOrderOfTheirPathsAndNoHiddenOnes() throws {
        let pack = try TemporaryPack([
            "b.yml": "intents: [{id: b}]", "a/z.YAML": "intents: [{id: a}]", "c.yaml~": "nonsense: [",
            ".hidden.yaml": "nonsense: [", ".git/x.yaml": "nonsense: [", "notes.txt": "nonsense: [",
        ])
        try FileManager.default.createSymbolicLink(atPath: pack.path + "/a/loop", withDestinationPath: pack.path)
        #expect(try pack.read().pack?.intents.map(\.id) == ["a", "b"])
    }

    @Test func readsOneFile() throws {
        let pack = try TemporaryPack(["a.yaml": "intents: [{id: a}]", "b.yaml": "nonsense: ["])
        #expect(try PackReader().read(pack.path + "/a.yaml").pack?.intents.map(\.id) == ["a"])
    }

    @Test func theHashTellsContentsApartAndNotPlaces() throws {
        let files = ["a.yaml": "intents: [{id: a}]", "b.yaml": "facts: {x: 1}"]
        let hash = try TemporaryPack(files).read().pack?.contentHash
        #expect(try TemporaryPack(files).read().pack?.contentHash == hash)
        let changed = try TemporaryPack(["a.yaml": "intents: [{id: a}]", "b.yaml": "facts: {x: 2}"])
        #expect(try changed.read().pack?.contentHash != hash)
        let renamed = try TemporaryPack(["a.yaml": "intents: [{id: a}]", "c.yaml": "facts: {x: 1}"])
        #expect(try renamed.read().pack?.contentHash != hash)
    }

    @Test func keepsAByteOrderMarkWithinATextAndNoOther() throws {
        let text = #"intents: [{id: a, examples: {en: ["\ufeffx", '\ufeffy', "\\ufeffz"]}}]"#
        let examples = try TemporaryPack(["a.yaml": text]).read().pack?.intents.first?.examples.map(\.text)
        #expect(examples == ["\u{feff}x", #"\ufeffy"#, #"\ufeffz"#])
    }

    @Test func namesAMissingPath() {
        #expect(throws: PackInputError.missing(path: "/no/such/pack")) { try PackReader().read("/no/such/pack") }
    }

    @Test func anUnreadableFileIsAProblemOfThePack() throws {
        let pack = try TemporaryPack(["a.yaml": "intents: [{id: a}]"])
        try FileManager.default.createSymbolicLink(atPath: pack.path + "/b.yaml", withDestinationPath: "/no/such/file")
        #expect(try pack.problems().count == 1)
        #expect(try pack.problems().first?.contains("No such file") == true)
        #expect(try pack.read().pack == nil)
    }
}
