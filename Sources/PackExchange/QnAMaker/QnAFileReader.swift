internal import IntentFiles
internal import IntentModel

/// Reads a `.qna` file: `# ? question`, `- another wording`, and the answer in a block of three back quotes.
struct QnAFileReader {
    private let path: String
    private let lines: [Substring]
    private var index = 0

    /// - Throws: `ImportError` where the bytes are not UTF-8.
    init(_ file: ImportFile) throws(ImportError) {
        path = file.path
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            throw ImportError(file.path, line: 1, "not UTF-8; save the file in the encoding UTF-8")
        }
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// Reads all pairs.
    /// - Throws: `ImportError` with every answer that is never closed, or a file without a pair.
    mutating func pairs(notes: inout ExchangeNotes) throws(ImportError) -> [KnowledgeBasePair] {
        var pairs: [KnowledgeBasePair] = []
        var list = List.questions
        var anchor: String?
        while index < lines.count {
            let line = String(lines[index]).trimmed
            defer { index += 1 }
            if line.isEmpty { continue }
            if line.hasPrefix(">") {
                note(modelLine: line, notes: &notes)
            } else if let question = Self.question(line) {
                list = .questions
                let pair = KnowledgeBasePair(
                    id: anchor,
                    questions: [question],
                    answer: "",
                    place: place
                )
                if Self.isReference(question) {
                    notes.add(
                        place,
                        "the reference \(Quoting.quoted(question)) is not carried over",
                        remedy: "import the page or file that it names by itself"
                    )
                } else {
                    pairs.append(pair)
                }
                anchor = nil
            } else if line.hasPrefix("```") {
                let answer = try answer(openedBy: line)
                if pairs.isEmpty {
                    notes.add(place, "an answer without a question was left out: \(Quoting.quoted(answer))")
                } else if pairs[pairs.count - 1].answer.isEmpty {
                    pairs[pairs.count - 1].answer = answer
                } else {
                    notes.add(place, "a second answer to one question was left out: \(Quoting.quoted(answer))")
                }
            } else if let kind = Self.list(line) {
                list = kind
            } else if line.hasPrefix("-") || line.hasPrefix("*") || line.hasPrefix("+"), !pairs.isEmpty {
                item(String(line.dropFirst()).trimmed, list, of: &pairs[pairs.count - 1], notes: &notes)
            } else if let match = line.firstMatch(of: /^<a\s+id\s*=\s*["']?([^"'>\s]+)/.ignoresCase()) {
                anchor = String(match.1)
            } else {
                notes.add(place, "a line was not understood and left out: \(Quoting.quoted(line))")
            }
        }
        return pairs
    }

    /// What a line that begins with a hyphen is.
    private enum List {
        case questions, filters, prompts
    }

    private var place: SourcePlace { SourcePlace(file: path, line: index + 1, column: 1) }

    /// The question of a line `# ? …`, with any number of number signs.
    private static func question(_ line: String) -> String? {
        let rest = line.drop { $0 == "#" }
        guard rest.count < line.count else { return nil }
        let text = rest.drop { $0 == " " || $0 == "\t" }
        return text.first == "?" || text.first == "？" ? String(text.dropFirst()).trimmed : nil
    }

    private static func isReference(_ text: String) -> Bool { text.wholeMatch(of: /\[[^\]]*\]\([^)]*\)/) != nil }

    private static func list(_ line: String) -> List? {
        let name = line.filter { $0 != "*" && $0 != ":" }.lowercased().trimmed
        guard line.hasPrefix("*") && line.contains("**") else { return nil }
        return name == "filters" ? .filters : name == "prompts" ? .prompts : nil
    }

    private func item(
        _ text: String,
        _ list: List,
        of pair: inout KnowledgeBasePair,
        notes: inout ExchangeNotes
    ) {
        guard !text.isEmpty else { return }
        switch list {
        case .questions: pair.questions.append(text)
        case .filters: pair.metadata.append(KnowledgeBaseFiles.pair(text, dividedBy: "="))
        case .prompts:
            // [title](#name) or [title](#?a-question), perhaps with `context-only` behind it.
            let link = text.firstMatch(of: /^\[([^\]]*)\]\s*\(\s*#\??([^)]*)\)/)
            pair.prompts.append(
                KnowledgeBasePair.Prompt(
                    title: link.map { String($0.1) } ?? text,
                    target: link.map { String($0.2).trimmed } ?? text
                )
            )
        }
    }

    private func note(modelLine line: String, notes: inout ExchangeNotes) {
        guard let match = line.firstMatch(of: /^>\s*!#\s*@\s*(\S[^=]*?)\s*=\s*(.*)$/) else { return }
        notes.add(place, "the setting \(Quoting.quoted("\(match.1) = \(match.2)")) is not carried over")
    }

    /// The lines up to the closing back quotes, without what all of them are indented by.
    private mutating func answer(openedBy line: String) throws(ImportError) -> String {
        let start = index
        var inside: [Substring] = []
        // ```answer``` may stand in one line.
        let rest = line.dropFirst(3)
        if let end = rest.firstRange(of: "```") { return String(rest[..<end.lowerBound]).trimmed }
        while index + 1 < lines.count {
            index += 1
            let trimmed = String(lines[index]).trimmed
            guard !trimmed.hasSuffix("```") else {
                let last = trimmed.dropLast(3)
                if !last.isEmpty { inside.append(last) }
                let indent = inside.filter { !String($0).isBlank }.map { $0.prefix { $0 == " " || $0 == "\t" }.count }
                    .min()
                return inside.map { String($0.dropFirst(min(indent ?? 0, $0.count))) }.joined(separator: "\n").trimmed
            }
            inside.append(lines[index])
        }
        throw ImportError(path, line: start + 1, "the answer that begins here is never closed; write ``` behind it")
    }
}
