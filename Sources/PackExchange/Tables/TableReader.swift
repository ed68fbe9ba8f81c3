internal import IntentFiles
internal import IntentModel

/// Reads tables of messages with labels, with answers, or both.
struct TableReader {
    let file: ImportFile
    private var problems: [PackProblem] = []

    init(file: ImportFile) {
        self.file = file
    }

    /// Adds every row of the table.
    /// - Throws: `ImportError` with every bad row.
    mutating func read(into collector: inout PackCollector) throws(ImportError) {
        let header = TableColumns.header(in: file.bytes, delimiters: [.comma, .semicolon, .tab])
        let delimiter = header?.delimiter ?? Self.delimiter(of: file.bytes)
        var rows = try DelimitedTable.read(file.bytes, delimiter: delimiter, file: file.path)
        guard let first = rows.first else { return }
        let columns: TableColumns
        if let header {
            columns = header
            rows.removeFirst()
        } else {
            guard first.count == 2 else {
                throw ImportError(
                    file.path,
                    line: first[0].line,
                    first.count < 2
                        ? "no \(delimiter.name); a row is a text, a \(delimiter.name) and a label"
                        : "\(first.count) columns and no header; write one first, such as text,label,language,answer"
                )
            }
            columns = TableColumns(kinds: [.text, .label], names: ["text", "label"], delimiter: delimiter)
        }
        noteColumns(columns, into: &collector)
        let good = rows.filter { hasAllFields($0, of: columns) }
        if columns.label != nil || (columns.answer == nil && columns.category != nil) {
            readLabelled(good, columns, into: &collector)
        } else {
            readAnswered(good, columns, into: &collector)
        }
        guard problems.isEmpty else { throw ImportError(problems: problems.sorted()) }
    }

    /// What stands most often in the first line.
    private static func delimiter(of bytes: [UInt8]) -> Delimiter {
        let line = bytes.prefix { $0 != 0x0a }
        let counts = Delimiter.allCases.map { delimiter in
            (delimiter, line.count { $0 == delimiter.rawValue })
        }
        return counts.first { $0.1 == counts.map(\.1).max() }?.0 ?? .comma
    }

    private func noteColumns(_ columns: TableColumns, into collector: inout PackCollector) {
        let place = SourcePlace(file: file.path, line: 1, column: 1)
        let isLabelled = columns.label != nil
        for (kind, name) in zip(columns.kinds, columns.names) {
            switch kind {
            case .source, .metadata, .prompts, .other:
                collector.note(
                    place,
                    "the column \(Quoting.quoted(name)) is not carried over",
                    remedy: Self.remedy(kind)
                )
            case .category where isLabelled, .group where isLabelled:
                collector.note(
                    place,
                    "the column \(Quoting.quoted(name)) is not carried over; the label names the intent"
                )
            default: break
            }
        }
    }

    private static func remedy(_ kind: TableColumns.Kind) -> String {
        switch kind {
        case .source: "write where an answer comes from under the intent's 'source'"
        case .metadata: "answers that differ by metadata need intents of their own"
        case .prompts: "write what customers ask next under the intent's 'follow_ups'"
        default: "known columns are text, label, answer, language, category and similar questions"
        }
    }

    private mutating func hasAllFields(_ row: [TableField], of columns: TableColumns) -> Bool {
        guard row.count != columns.count else { return true }
        // A spreadsheet leaves out empty fields at the end.
        let needed = [columns.text, columns.label ?? columns.answer ?? columns.category].compactMap { $0 }.max() ?? 0
        if row.count < columns.count, row.count > needed { return true }
        problem(
            row[0],
            "\(row.count) fields where the header has \(columns.count); "
                + "a text that holds a \(columns.delimiter.name) needs quotes around it"
        )
        return false
    }

    private mutating func problem(_ field: TableField, _ message: String) {
        let place = SourcePlace(file: file.path, line: field.line, column: field.column(in: file.bytes))
        problems.append(
            PackProblem(place: place, severity: .error, message: message, offending: Quoting.clipped(field.text))
        )
    }

    // MARK: Fields

    private func field(_ row: [TableField], _ column: Int?) -> TableField? {
        guard let column, column < row.count, !row[column].text.isBlank else { return nil }
        return row[column]
    }

    private mutating func language(_ row: [TableField], _ columns: TableColumns) -> Language? {
        guard let field = field(row, columns.language) else { return nil }
        if let language = Language.known(field.text.trimmed) { return language }
        problem(field, "unknown language \(Quoting.quoted(field.text)); write a tag such as zh-Hans, zh-Hant, en or ja")
        return nil
    }

    /// Whether a field holds no control character but line breaks and tabs.
    private mutating func isReadable(_ field: TableField, _ what: String) -> Bool {
        let isBad = field.text.unicodeScalars.contains {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
        }
        if isBad { problem(field, "a control character in the \(what)") }
        return !isBad
    }

    /// Questions of a cell that holds several: one a line, or between bars or semicolons.
    private func questions(_ row: [TableField], _ columns: TableColumns) -> [String] {
        guard let field = field(row, columns.alternatives) else { return [] }
        return field.text.split(whereSeparator: { "\n|;；".contains($0) }).map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }

    // MARK: Rows

    private mutating func readLabelled(
        _ rows: [[TableField]],
        _ columns: TableColumns,
        into collector: inout PackCollector
    ) {
        let labelColumn = columns.label ?? columns.category ?? 0
        for row in rows {
            let textField = field(row, columns.text)
            guard let label = field(row, labelColumn) else {
                problem(row[min(labelColumn, row.count - 1)], "the label is empty")
                continue
            }
            let answer = field(row, columns.answer)
            guard textField != nil || answer != nil else {
                problem(row[columns.text ?? 0], "the text is empty")
                continue
            }
            if let flaw = LabelCheck.flaw(of: label.text) {
                problem(label, flaw)
                continue
            }
            let language = language(row, columns)
            var texts: [String] = []
            if let textField, isReadable(textField, "text") { texts.append(textField.text) }
            for text in texts + questions(row, columns) {
                collector.example(text, of: label.text, language: language)
            }
            guard let answer, isReadable(answer, "answer") else { continue }
            if label.text == Pack.uncoveredLabel {
                problem(answer, "an answer to what no intent covers (label \(label.text)); leave it empty")
            } else {
                collector.answer(answer.text, of: label.text, language: language)
            }
        }
    }

    /// Rows of question and answer: those with the same answer, or the same number, make one intent.
    private mutating func readAnswered(
        _ rows: [[TableField]],
        _ columns: TableColumns,
        into collector: inout PackCollector
    ) {
        var names = IntentNames()
        var ids: [String: String] = [:]
        for row in rows {
            guard let answer = field(row, columns.answer) else {
                problem(row[min(columns.answer ?? 0, row.count - 1)], "the answer is empty")
                continue
            }
            guard let question = field(row, columns.text) else {
                problem(row[columns.text ?? 0], "the question is empty")
                continue
            }
            guard isReadable(answer, "answer"), isReadable(question, "question") else { continue }
            let language = language(row, columns)
            let category = field(row, columns.category)?.text.trimmed
            let number = field(row, columns.group)?.text.trimmed
            let key = number.map { "#\($0)" } ?? "\(category ?? "")\n\(answer.text)"
            let id = ids[key] ?? names.name(number.flatMap(Self.asName), for: question.text, within: category)
            if ids.updateValue(id, forKey: key) == nil { collector.title(question.text, of: id, language: language) }
            for text in [question.text] + questions(row, columns) {
                collector.example(text, of: id, language: language)
            }
            collector.answer(answer.text, of: id, language: language)
        }
    }

    /// A number says nothing to people; another name may serve as the id.
    private static func asName(_ id: String) -> String? { Int(id) == nil && LabelCheck.flaw(of: id) == nil ? id : nil }
}

/// What labels may be.
enum LabelCheck {
    /// What is wrong with a label, if anything.
    static func flaw(of label: String) -> String? {
        let most = PackLimits().idLength
        if label.isBlank { return "the label is empty" }
        if label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "a control character in the label"
        }
        return label.count > most ? "a label may have \(most) characters, this one has \(label.count)" : nil
    }
}
