import IntentModel
import PackExchange
import Testing

@Suite struct TableImportTests {
    @Test func readsQuestionsAndAnswersOfASpreadsheet() throws {
        let faq = try Imported("faq-zh.csv")
        #expect(faq.pack.intents.map(\.id) == ["发票.怎么开发票", "发票.发票抬头写错了怎么办", "支付.能用-积分-付款吗"])
        #expect(try faq.examples("发票.怎么开发票") == ["怎么开发票", "开票", "发票怎么开", "电子发票"])
        #expect(try faq.answers("发票.发票抬头写错了怎么办") == ["联系客服作废，再重新申请。\n纸质发票请先寄回。"])
        #expect(try faq.examples("支付.能用-积分-付款吗") == ["能用\"积分\"付款吗"])
        #expect(faq.notes.isEmpty)
    }

    @Test func labelsStayLetterForLetter() throws {
        let pool = try Imported("labelled.csv")
        #expect(pool.pack.intents.map(\.id) == ["pool", "price"])
        #expect(try pool.answers("pool") == ["It is on the roof.\nBring a towel.", "屋上にございます。"])
        #expect(try pool.intent("pool").answers.map(\.language) == [.english, .japanese])
        #expect(try pool.examples("price") == ["He said \"free\"?"])
        #expect(pool.pack.uncovered.map(\.text) == ["what is love"])
        #expect(
            pool.notes == [
                "labelled.csv:1: note: the column 'note' is not carried over; known columns are text, label, answer, language, category and similar questions"
            ]
        )
    }

    @Test func semicolonsAndOtherEncodings() throws {
        let office = try Imported("excel.csv", language: Language(rawValue: "de"))
        #expect(try office.answers("office") == ["Im 2. Stock, Zimmer 5"])
        #expect(try office.intent("office").examples.map(\.language.rawValue) == ["de"])
        // What a spreadsheet saves as "Unicode text".
        let units = Array("问题\t意图\r\n几点关门\thours\r\n".utf16)
        let bytes = [0xff, 0xfe] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xff), UInt8(unit >> 8)] }
        let wide = try Imported(contents: [.file(ImportFile(path: "wide.txt", bytes: bytes))])
        #expect(try wide.examples("hours") == ["几点关门"])
        #expect(wide.notes == ["wide.txt:1: note: the first line was taken for a header: '问题, 意图'"])
    }

    @Test func twoColumnsNeedNoHeader() throws {
        let imported = try Imported("hello there,greet\n\"bye, now\",leave\n", named: "f.csv")
        #expect(imported.pack.intents.map(\.id) == ["greet", "leave"])
        #expect(try imported.examples("leave") == ["bye, now"])
    }

    @Test(arguments: [
        (
            "text,label\na,b,c\n",
            "f.csv:2:1: error: 3 fields where the header has 2; a text that holds a comma needs quotes"
        ),
        ("text,label\n\"a,b\n", "f.csv:2:1: error: the quote that begins here is never closed"),
        ("text,label\n\"a\"b,c\n", "f.csv:2:4: error: something stands behind the closing quote"),
        ("text,label\nx,\n", "f.csv:2:3: error: the label is empty"),
        ("text,label\n  ,y\n", "f.csv:2:1: error: the text is empty"),
        ("text,label,language\nx,y,xx-\n", "f.csv:2:5: error: unknown language 'xx-'"),
        ("text,label\n停车\u{7},y\n", "f.csv:2:1: error: a control character in the text"),
        ("a,b,c\n", "f.csv:1:1: error: 3 columns and no header; write one first, such as text,label,language,answer"),
        ("question,answer\nwhy?,\n", "f.csv:2:6: error: the answer is empty"),
        ("text,label,answer\nx,oos,y\n", "f.csv:2:7: error: an answer to what no intent covers"),
    ])
    func badRowsAreNamed(text: String, expected: String) throws {
        #expect(try problems(importing: text, named: "f.csv").hasPrefix(expected))
    }

    @Test func everyBadRowIsNamedAtOnce() throws {
        let lines = try problems(importing: "text,label\na\nb,\n,c\nok,d\n", named: "f.csv").split(separator: "\n")
        #expect(lines.count == 3)
    }

    @Test func bytesThatAreNotUTF8AreNamed() throws {
        let bytes = Array("text,label\nok,a\n".utf8) + [0xcd, 0xa3, 0xb3, 0xb5, 0x2c, 0x62]
        let text = try problems(importing: bytes, named: "f.csv")
        #expect(text.hasPrefix("f.csv:3:1: error: not UTF-8 from here on; save the file as UTF-8"))
    }
}
