import IntentMatching
import IntentModel
import Testing
import TextAnalysis

struct RepairTests {
    private static func repairs(_ text: String, in pack: Pack = .small) throws -> [Repair] {
        let analyzer = try TextAnalyzer()
        var options = MatcherOptions(jobs: 1)
        options.calibrates = false
        return try IntentMatcher(pack: pack, analyzer: analyzer, options: options).rank(analyzer.analyze(text)).repairs
    }

    @Test(arguments: [
        ("how much is prking", "prking", "parking", Repair.Kind.typo),
        ("refudn time", "refudn", "refund", .typo),
        ("what are your opneing hours", "opneing", "opening", .typo),
        ("退宽多久到账", "宽", "款", .homophone),
        ("亭车怎么收费", "亭", "停", .homophone),
        ("tuikuan duojiu daozhang", "tuikuan duojiu daozhang", "退款多久到账", .pinyin),
    ])
    func `misspelt words are read as meant`(text: String, written: String, meant: String, kind: Repair.Kind) throws {
        let repairs = try Self.repairs(text)
        #expect(repairs.map(\.written) == [written])
        #expect(repairs.map(\.meant) == [meant])
        #expect(repairs.map(\.kind) == [kind])
        for repair in repairs {
            #expect(String(decoding: Array(text.utf8)[repair.sourceRange], as: UTF8.self) == repair.written)
        }
    }

    @Test(arguments: ["how much is parking", "退款多久到账", "the car was parked", "cat", "12345", "what's the time"])
    func `what is right is left alone`(text: String) throws {
        #expect(try Self.repairs(text).isEmpty)
    }

    @Test func `names and protected words are left alone`() throws {
        var pack = Pack.small
        #expect(try Self.repairs("is refond open", in: pack).count == 1)
        pack.directories = [
            Directory(
                name: "shop",
                entries: [
                    DirectoryEntry(names: [.english: "Refond"], aliases: ["Parkin"], fields: [:], place: .here)
                ]
            )
        ]
        #expect(try Self.repairs("is refond open, or parkin", in: pack).isEmpty)

        pack.intents[1].examples.append(.of("我要退货"))
        pack.protected = [["退款", "退货"], ["refund", "refunk"]]
        #expect(try Self.repairs("我要退货", in: pack).isEmpty)
        #expect(try Self.repairs("refunt", in: pack).isEmpty)
    }

    @Test func `listed confusables come first and keep the text around them`() throws {
        var pack = Pack.small
        pack.intents[0].examples.append(.of("停车优惠券怎么用"))
        pack.confusables = [Confusable(written: "优惠卷", meant: "优惠券", place: .here)]
        let repairs = try Self.repairs("停车优惠卷怎么用", in: pack)
        #expect(repairs.map(\.kind) == [.confusable])
        #expect(repairs.map(\.meant) == ["优惠券"])
        #expect(try Self.repairs("停车优惠券怎么用", in: pack).isEmpty)
    }
}
