import MessageTemplates
import TestSupport
import Testing

@Suite struct MessagePatternTests {
    @Test(arguments: [
        ("it's fine", "it's fine"), ("{x}", "'{'x'}'"), ("a {b} it's", "a '{'b'}' it's"), ("''", "''''"),
        ("'{'", "'''{'''"), ("{}", "'{}'"),
    ])
    func quotesAsLittleAsItMay(text: String, pattern: String) {
        #expect(MessagePattern.literal(text) == pattern)
    }

    @Test(arguments: 1...4)
    func whatIsWrittenIsSaid(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let signs = Array("ab '{}|#,停\u{301}\n")
        for _ in 0..<2_000 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<Int.random(in: 1...9, using: &generator)).flatMap { _ in
                        signs.randomElement(using: &generator)?.unicodeScalars.map { $0 } ?? []
                    }
                )
            )
            let pattern = MessagePattern.literal(text)
            let said = try MessageTemplate(pattern: pattern, locale: "en").format([:])
            #expect(Array(said.utf8) == Array(text.utf8), "\(text.debugDescription) became \(pattern.debugDescription)")
        }
    }
}
