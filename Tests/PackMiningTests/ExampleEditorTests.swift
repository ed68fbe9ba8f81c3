import Foundation
import IntentFiles
import IntentModel
import PackMining
import TestSupport
import Testing

@Suite struct ExampleEditorTests {
    private func added(
        _ texts: [String],
        _ language: Language = .english,
        to id: String = "a",
        in file: String
    ) -> (text: String, isRefused: Bool) {
        var editor = ExampleEditor(Array(file.utf8))
        let refused = editor.add([.init(texts, in: language, to: .intent(id))])
        return (String(decoding: editor.bytes, as: UTF8.self), !refused.isEmpty)
    }

    @Test(arguments: [
        // A list of lines.
        (
            "intents:\n  - id: a\n    examples:\n      en:\n        - one   # kept\n        - two\n    title: {en: A}\n",
            "intents:\n  - id: a\n    examples:\n      en:\n        - one   # kept\n        - two\n        - new\n    title: {en: A}\n"
        ),
        // Not indented, with a comment behind, without a line break at the end.
        (
            "intents:\n- id: a\n  examples:\n    en:\n    - 'one'\n    # a note\n    - 'two' # why",
            "intents:\n- id: a\n  examples:\n    en:\n    - 'one'\n    # a note\n    - 'two' # why\n    - 'new'"
        ),
        // In brackets, on one line and on several.
        (
            "intents:\n  - id: a\n    examples: {en: [one, two]}\n",
            "intents:\n  - id: a\n    examples: {en: [one, two, new]}\n"
        ),
        (
            "intents:\n  - id: a\n    examples:\n      en: [\n        \"one\",\n        \"two\", # last\n      ]\n",
            "intents:\n  - id: a\n    examples:\n      en: [\n        \"one\",\n        \"two\",\n        \"new\", # last\n      ]\n"
        ),
        ("intents:\n  - id: a\n    examples: {en: []}\n", "intents:\n  - id: a\n    examples: {en: [new]}\n"),
        // One text alone.
        (
            "intents:\n  - id: a\n    examples:\n      en: one, two\n",
            "intents:\n  - id: a\n    examples:\n      en:\n        - one, two\n        - new\n"
        ),
        ("intents:\n  - id: a\n    examples: {en: one}\n", "intents:\n  - id: a\n    examples: {en: [one, new]}\n"),
        // Another language is there.
        (
            "intents:\n  - id: a\n    examples:\n      ja:\n        - いち\n    title: {en: A}\n",
            "intents:\n  - id: a\n    examples:\n      ja:\n        - いち\n      en:\n        - new\n    title: {en: A}\n"
        ),
        (
            "intents:\n  - id: a\n    examples:\n      ja: [いち]  # x\n",
            "intents:\n  - id: a\n    examples:\n      ja: [いち]  # x\n      en: [new]\n"
        ),
        ("intents: [{id: a, examples: {ja: [いち]}}]\n", "intents: [{id: a, examples: {ja: [いち], en: [new]}}]\n"),
        // No examples yet.
        (
            "intents:\n  - id: a\n    title: {en: A} # t\n    keywords:\n      any: [x]\n",
            "intents:\n  - id: a\n    title: {en: A} # t\n    examples:\n      en:\n        - new\n    keywords:\n      any: [x]\n"
        ),
        (
            "intents:\n  - {id: a, keywords: {any: [x]}}\n",
            "intents:\n  - {id: a, examples: {en: [new]}, keywords: {any: [x]}}\n"
        ),
        // Windows' line breaks; a text over several lines; a block of lines.
        (
            "intents:\r\n  - id: a\r\n    examples:\r\n      en:\r\n        - one\r\n",
            "intents:\r\n  - id: a\r\n    examples:\r\n      en:\r\n        - one\r\n        - new\r\n"
        ),
        (
            "intents:\n  - id: a\n    examples:\n      en:\n        - one\n          goes on\n\n    title: {en: A}\n",
            "intents:\n  - id: a\n    examples:\n      en:\n        - one\n          goes on\n        - new\n\n    title: {en: A}\n"
        ),
        (
            "intents:\n  - id: a\n    examples:\n      en:\n        - >-\n          one\n          goes on\n    title: {en: A}\n",
            "intents:\n  - id: a\n    examples:\n      en:\n        - >-\n          one\n          goes on\n        - new\n    title: {en: A}\n"
        ),
    ]) func keepsTheStyleOfTheFile(before: String, after: String) {
        let result = added(["new"], in: before)
        #expect(!result.isRefused)
        #expect(result.text == after)
    }

    @Test func quotesWhatYAMLWouldMisread() {
        let file = "intents:\n  - id: a\n    examples:\n      en:\n        - one\n"
        let texts = ["yes", "a: b", "x #y", "what's this?", "[a]", "- b", "5 to 6", "say \"hi\""]
        let result = added(texts, in: file)
        #expect(result.text.hasPrefix(file))
        #expect(result.text.contains("        - \"yes\"\n"))
        #expect(result.text.contains("        - \"what's this?\"\n"))
        #expect(!result.isRefused)
    }

    @Test func refusesWhatOnlyAPersonCanEdit() {
        // The list is written once and used twice: an example for one would be one for both.
        let shared = "intents:\n  - id: a\n    examples: &x\n      en: [one]\n  - id: b\n    examples: *x\n"
        let result = added(["new"], in: shared)
        #expect(result.isRefused)
        #expect(result.text == shared)
        #expect(added(["new"], to: "missing", in: shared).isRefused)
    }

    @Test func addsToWhatNoIntentCovers() {
        var editor = ExampleEditor(Array("uncovered:\n  en: [one]\n".utf8))
        #expect(editor.add([.init(["new"], in: .english, to: .uncovered)]).isEmpty)
        #expect(String(decoding: editor.bytes, as: UTF8.self) == "uncovered:\n  en: [one, new]\n")
        var other = ExampleEditor(Array("intents:\n  - id: a\n".utf8))
        #expect(other.add([.init(["new"], in: .english, to: .uncovered)]).isEmpty)
        #expect(String(decoding: other.bytes, as: UTF8.self) == "intents:\n  - id: a\nuncovered:\n  en:\n    - new\n")
    }

    /// Files in random styles: what is added is there afterwards, and nothing else has changed; all that was there keeps
    /// its bytes and order.
    @Test(arguments: 0..<150) func addsExactlyWhatItShould(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var style = RandomStyle(random: random)
        let file = style.file()
        random = style.random
        var editor = ExampleEditor(Array(file.text.utf8))
        var additions: [ExampleEditor.Addition] = []
        for id in file.ids {
            for language in [Language.english, .japanese, .simplifiedChinese] where Bool.random(using: &random) {
                let texts = (0..<Int.random(in: 1...3, using: &random)).map { RandomStyle.text($0 + 50, &random) }
                additions.append(.init(texts, in: language, to: .intent(id)))
            }
        }
        let refused = editor.add(additions)
        #expect(refused.isEmpty, "\(file.text)")
        let after = String(decoding: editor.bytes, as: UTF8.self)
        #expect(Self.isSubsequence(file.text, of: after), "\(file.text)\n---\n\(after)")
        try withTemporaryFolder { folder in
            func examples(_ text: String) throws -> [String: [Language: [String]]] {
                try text.write(toFile: folder + "/a.yaml", atomically: true, encoding: .utf8)
                let reading = try PackReader().read(folder)
                let pack = try #require(reading.pack, "\(text)\n\(reading.problems)")
                var result: [String: [Language: [String]]] = [:]
                for intent in pack.intents {
                    for example in intent.examples {
                        result[intent.id, default: [:]][example.language, default: []].append(example.text)
                    }
                }
                return result
            }
            var wanted = try examples(file.text)
            for addition in additions {
                guard case .intent(let id) = addition.target else { continue }
                wanted[id, default: [:]][addition.language, default: []] += addition.texts
            }
            #expect(try examples(after) == wanted, "\(file.text)\n---\n\(after)")
        }
    }

    private static func isSubsequence(_ short: String, of long: String) -> Bool {
        var rest = long.utf8[...]
        for byte in short.utf8 where byte != 0x20 {
            guard let place = rest.firstIndex(of: byte) else { return false }
            rest = rest[rest.index(after: place)...]
        }
        return true
    }
}

/// Writes intent files in styles that authors use.
private struct RandomStyle {
    var random: SeededGenerator

    private mutating func one(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
    private mutating func chance() -> Bool { Bool.random(using: &random) }

    static func text(_ number: Int, _ random: inout SeededGenerator) -> String {
        let words = [
            "how much", "停车费", "いくら", "yes", "a: b", "it's", "#1", "{x}", "[y]", "* star", "say \"hi\"", "x, y",
        ]
        return (words.randomElement(using: &random) ?? "") + " \(number)"
    }

    /// A text in one of the ways in which it may be written on one line.
    private mutating func written(_ text: String, inBrackets: Bool) -> String {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return "'" + text.replacingOccurrences(of: "'", with: "''") + "'"
        case 1: return "\"" + text.replacingOccurrences(of: "\"", with: "\\\"") + "\""
        default:
            let isSafe = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
            return isSafe ? text : "\"" + text.replacingOccurrences(of: "\"", with: "\\\"") + "\""
        }
    }

    mutating func file() -> (text: String, ids: [String]) {
        var text = chance() ? "# a heading\n" : ""
        let indent = one(["", "  "])
        text += "intents:\n"
        var ids: [String] = []
        for number in 0..<Int.random(in: 1...4, using: &random) {
            let id = "intent.\(number)"
            ids.append(id)
            text += "\(indent)- id: \(id)\(chance() ? "   # the id" : "")\n"
            if chance() { text += "\(indent)  title: {en: T, ja: た}\n" }
            if chance() { text += examples(indent + "  ") }
            if chance() { text += "\n" }
            text += "\(indent)  keywords: {any: [k\(number)]}\n"
            if chance() { text += "\(indent)# between\n" }
        }
        if chance(), text.hasSuffix("\n") { text.removeLast() }
        return (chance() ? text : text.replacingOccurrences(of: "\n", with: "\r\n"), ids)
    }

    private mutating func examples(_ indent: String) -> String {
        let languages = [["en"], ["en", "ja"], ["zh-CN", "en"], ["ja"]].randomElement(using: &random) ?? []
        guard chance() else {
            let lists = languages.map { language in
                let items = (0..<2).map { number in
                    let text = Self.text(number, &random)
                    return written(text, inBrackets: true)
                }
                return "\(language): [\(items.joined(separator: ", "))]"
            }
            return "\(indent)examples: {\(lists.joined(separator: ", "))}\n"
        }
        var text = "\(indent)examples:\n"
        for language in languages {
            let items = (0..<Int.random(in: 1...3, using: &random)).map { number in
                let text = Self.text(number, &random)
                return written(text, inBrackets: false)
            }
            switch Int.random(in: 0..<4, using: &random) {
            case 0: text += "\(indent)  \(language): [\(items.joined(separator: ", "))]\(chance() ? " # list" : "")\n"
            case 1:
                text += "\(indent)  \(language): [\n"
                for item in items { text += "\(indent)    \(item),\n" }
                text += "\(indent)  ]\n"
            case 2 where items.count == 1: text += "\(indent)  \(language): \(items[0])\n"
            default:
                text += "\(indent)  \(language):\n"
                let dash = one(["", "  "])
                for item in items {
                    if chance() { text += "\(indent)  \(dash)# note\n" }
                    text += "\(indent)  \(dash)- \(item)\(chance() ? "  # why" : "")\n"
                }
            }
        }
        return text
    }
}
