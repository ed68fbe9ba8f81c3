import PackExchange
import Testing

@Suite struct FormatDetectionTests {
    @Test(arguments: [
        ("rasa-bakery/domain.yml", ImportFormat.rasa), ("rasa-bakery/data/nlu.yml", .rasa), ("store.qna", .qnamaker),
        ("kb.tsv", .qnamaker), ("kb.json", .qnamaker), ("qnabot.json", .qnabot), ("faq-zh.csv", .csv),
        ("excel.csv", .csv), ("labelled.csv", .csv), ("emulator.transcript", .botframework),
        ("tracker.json", .rasaEvents), ("broker.ndjson", .rasaEvents),
        ("dialogflow-library/intents/hours.json", .dialogflow), ("dialogflow-library/agent.json", .dialogflow),
    ])
    func nameAndContentTell(name: String, format: ImportFormat) throws {
        let bytes = try Fixtures.bytes(name)
        #expect(FormatDetection.format(of: ImportFile(path: name, bytes: bytes)) == format)
        // From the standard input there is no name to go by.
        #expect(FormatDetection.format(of: ImportFile(path: "stdin", bytes: bytes)) == format)
    }

    @Test(arguments: [
        ("text\tlabel\nhello\tgreet\n", "f.tsv", ImportFormat.tsv), ("hello\tgreet\n", "f.txt", .tsv),
        ("utterance\tintent\nhello\tgreet\n", "f.tsv", .tsv), ("text\tlabel\tanswer\nhi\ta\tb\n", "f.tsv", .csv),
        ("", "stdin", .tsv), ("[smile] hello\tgreet\n", "stdin", .tsv), ("nlu:\n- intent: a\n", "stdin", .rasa),
        ("text,label\na,b\n", "stdin", .csv), ("# ? hello\n```\nhi\n```\n", "stdin", .qnamaker),
        ("{\"x\": 1}", "f.json", nil), ("[]", "f.json", nil),
    ])
    func smallFilesToo(text: String, name: String, format: ImportFormat?) {
        #expect(FormatDetection.format(of: ImportFile(path: name, bytes: Array(text.utf8))) == format)
    }
}
