internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Reads the exports of a knowledge base as JSON and as a table.
enum KnowledgeBaseFiles {
    // MARK: JSON

    /// Pairs of a JSON export.
    /// - Throws: `ImportError` where the file is no such export.
    static func pairs(ofJSON file: ImportFile) throws(ImportError) -> [KnowledgeBasePair] {
        let document = try JSONDocument(file)
        for path in [["qnaList"], ["qnaDocuments"], ["assets", "qnas"], ["qnas"]] {
            let elements = document.elements(path)
            if !elements.isEmpty { return elements.map { pair($0.value, $0.place) } }
        }
        throw ImportError(
            file.path,
            line: 1,
            "no list 'qnaList', 'qnaDocuments', 'assets.qnas' or 'qnas' of pairs here"
        )
    }

    private static func pair(_ json: JSONValue, _ place: SourcePlace) -> KnowledgeBasePair {
        let context = json["context"] ?? json["dialog"]
        return KnowledgeBasePair(
            id: name(json["id"]),
            questions: json["questions"]?.texts ?? [],
            answer: json["answer"]?.text ?? "",
            metadata: metadata(json["metadata"]),
            prompts: prompts(context?["prompts"]),
            isContextOnly: context?["isContextOnly"]?.isTrue == true,
            place: place
        )
    }

    private static func metadata(_ json: JSONValue?) -> [(name: String, value: String)] {
        switch json {
        case .array(let items)?:
            items.compactMap { item in (item["name"] ?? item["key"])?.text.map { ($0, item["value"]?.text ?? "") } }
        case .object(let members)?: members.map { ($0.name, $0.value.text ?? "") }
        default: []
        }
    }

    /// Metadata of a table's row: `name:value|name:value`, or JSON.
    private static func metadata(of field: String) -> [(name: String, value: String)] {
        guard !field.hasPrefix("[") else { return metadata(try? JSONReader.read(Array(field.utf8))) }
        return field.split(separator: "|").map { pair(String($0), dividedBy: ":") }
    }

    /// A name and what stands behind the first sign that divides them, either of which may be missing.
    static func pair(_ text: String, dividedBy sign: Character) -> (name: String, value: String) {
        let parts = text.split(separator: sign, maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]).trimmed, parts.count > 1 ? String(parts[1]).trimmed : "")
    }

    private static func prompts(_ json: JSONValue?) -> [KnowledgeBasePair.Prompt] {
        (json?.elements ?? []).compactMap { prompt in
            guard let title = prompt["displayText"]?.text else { return nil }
            return KnowledgeBasePair.Prompt(
                title: title,
                target: name(prompt["qnaId"]) ?? prompt["qna"]?["questions"]?.texts.first ?? ""
            )
        }
    }

    private static func name(_ json: JSONValue?) -> String? {
        if case .integer(let number)? = json { return String(number) }
        return json?.text
    }

    // MARK: Tables

    /// Pairs of an exported table: rows of the same number, or of the same answer and source, are one.
    /// - Throws: `ImportError` with every bad row.
    static func pairs(
        ofTable file: ImportFile,
        header: TableColumns,
        notes: inout ExchangeNotes
    ) throws(ImportError) -> [KnowledgeBasePair] {
        let rows = try DelimitedTable.read(file.bytes, delimiter: header.delimiter, file: file.path).dropFirst()
        let columns = Dictionary(
            header.names.enumerated().map { ($1.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var pairs: [KnowledgeBasePair] = []
        var indexes: [String: Int] = [:]
        for row in rows {
            func field(_ name: String) -> String? {
                guard let column = columns[name], column < row.count, !row[column].text.isBlank else { return nil }
                return row[column].text
            }
            let place = SourcePlace(file: file.path, line: row[0].line, column: 1)
            // These exports write a line break as `\n`.
            let answer = (field("answer") ?? "").replacing("\\n", with: "\n")
            let number = field("qnaid")
            let key = number.map { "#\($0)" } ?? "\(field("source") ?? "")\n\(answer)"
            if let index = indexes[key] {
                if let question = field("question") { pairs[index].questions.append(question) }
                continue
            }
            if field("suggestedquestions").map({ $0 != "[]" }) == true {
                notes.add(place, "suggested questions are not carried over", remedy: "write good ones as examples")
            }
            indexes[key] = pairs.count
            pairs.append(
                KnowledgeBasePair(
                    id: number,
                    questions: field("question").map { [$0] } ?? [],
                    answer: answer,
                    metadata: metadata(of: (field("metadata") ?? "").trimmed),
                    prompts: field("prompts").flatMap { try? JSONReader.read(Array($0.utf8)) }.map(prompts) ?? [],
                    isContextOnly: field("iscontextonly")?.lowercased() == "true",
                    place: place
                )
            )
        }
        return pairs
    }
}
