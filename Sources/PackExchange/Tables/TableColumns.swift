/// What the columns of a table hold, by its header.
struct TableColumns: Sendable {
    /// What a column may hold.
    enum Kind: Sendable {
        case text, label, answer, language, alternatives, category, group
        /// Columns of a knowledge base that are known and not carried over.
        case source, metadata, prompts, other
    }

    /// What each column holds.
    var kinds: [Kind]
    /// The header's names as written.
    var names: [String]
    var delimiter: Delimiter

    var count: Int { kinds.count }
    var text: Int? { kinds.firstIndex(of: .text) }
    var label: Int? { kinds.firstIndex(of: .label) }
    var answer: Int? { kinds.firstIndex(of: .answer) }
    var language: Int? { kinds.firstIndex(of: .language) }
    var alternatives: Int? { kinds.firstIndex(of: .alternatives) }
    var category: Int? { kinds.firstIndex(of: .category) }
    var group: Int? { kinds.firstIndex(of: .group) }

    /// Whether it is an export of QnA Maker or custom question answering.
    var isKnowledgeBase: Bool { names.contains("Source") && names.contains("Question") && names.contains("Answer") }

    /// Names of columns, without spaces, hyphens and underscores and in lowercase.
    private static let known: [String: Kind] = {
        let names: [(Kind, String)] = [
            (
                .text,
                """
                text utterance utterances message query question questions example phrase trainingphrase sentence
                userinput usersays customer 文本 文字 问题 問題 问句 問句 用户问题 标准问 標準問 标准问题 标准问法 语料 例句
                用户说法 说法 问法 提问 訊息 消息 質問 質問文 例文 発話
                """
            ),
            (
                .label,
                """
                label labels intent intents intentid intentname class target qid tag 意图 意圖 意图名称 意图id 标签 標籤
                ラベル インテント 意図
                """
            ),
            (
                .answer,
                """
                answer answers response responses reply replies 答案 回答 答复 答覆 回复 回覆 标准答案 標準答案 解答 应答
                回答文
                """
            ),
            (.language, "language lang locale 语言 語言 语种 言語"),
            (
                .alternatives,
                """
                alternatives alternatequestions alternativequestions similarquestions variants variations synonyms
                相似问 相似問 相似问法 相似问题 相似問題 扩展问 扩展问法 擴展問 類似質問
                """
            ),
            (.category, "category topic subject 分类 分類 类别 類別 主题 主題 カテゴリ カテゴリー"),
            (.group, "id qnaid questionid faqid no number 编号 編號 序号 序號 番号"),
            (.source, "source sourcedisplayname"),
            (.metadata, "metadata"),
            (.prompts, "prompts suggestedquestions iscontextonly"),
        ]
        var known: [String: Kind] = [:]
        for (kind, list) in names {
            for name in list.split(whereSeparator: \.isWhitespace) { known[String(name)] = kind }
        }
        return known
    }()

    private static func kind(of name: String) -> Kind? {
        known[name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }]
    }

    /// The header of a table, where its first row is one: it names the texts, and the labels or the answers.
    static func header(in bytes: [UInt8], delimiters: [Delimiter]) -> TableColumns? {
        for delimiter in delimiters {
            let row = DelimitedTable.firstRow(bytes, delimiter: delimiter)
            guard row.count > 1 else { continue }
            let names = row.map(\.text.trimmed)
            let kinds = names.map { kind(of: $0) ?? .other }
            guard kinds.contains(.text), kinds.contains(where: { $0 == .label || $0 == .answer || $0 == .category })
            else { continue }
            return TableColumns(kinds: kinds, names: names, delimiter: delimiter).withOneOfEach
        }
        return nil
    }

    /// A second column of the same kind is no longer one of it.
    private var withOneOfEach: TableColumns {
        var columns = self
        for (index, kind) in kinds.enumerated() where kinds[..<index].contains(kind) { columns.kinds[index] = .other }
        return columns
    }
}
