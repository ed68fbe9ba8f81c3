internal import IntentFiles
internal import IntentModel
internal import WireFormat

/// Makes a pack of a JSON export of QnABot on AWS.
struct QnABotReader {
    private let document: JSONDocument
    private var names = IntentNames()
    /// Ids by name and language, for items that say one thing in several languages.
    private var byName: [String: String] = [:]

    /// - Throws: `ImportError` where the file is no such export.
    init(_ file: ImportFile) throws(ImportError) {
        document = try JSONDocument(file)
        guard case .array? = document.root["qna"] else {
            throw ImportError(
                file.path,
                line: 1,
                "no list 'qna' here; a QnABot export is {\"qna\": [{\"qid\": …, \"q\": […], \"a\": …}]}"
            )
        }
    }

    /// Adds everything that can be carried over.
    mutating func read(into collector: inout PackCollector) {
        for (item, place) in document.elements("qna") { read(item, place, into: &collector) }
    }

    private mutating func read(_ item: JSONValue, _ place: SourcePlace, into collector: inout PackCollector) {
        let type = item["type"]?.text ?? "qna"
        let questions = (item["q"]?.texts ?? []).map(\.trimmed).filter { !$0.isEmpty }
        let qid = item["qid"]?.text ?? ""
        let shown = Quoting.quoted(qid.isEmpty ? questions.first ?? "" : qid)
        guard type == "qna" else {
            collector.note(
                place,
                "the item \(shown) of the type \(Quoting.quoted(type)) was left out",
                remedy: Self.typeRemedies[type] ?? ""
            )
            return
        }
        guard questions != ["no_hits"] else {
            let answer = item["a"]?.text ?? ""
            collector.note(
                place,
                "the answer to what nothing fits is not carried over: \(Quoting.quoted(answer))",
                remedy: "word what the bot says when it calls a person under 'phrases'"
            )
            return
        }
        let (id, language) = self.id(qid, questions.first ?? "", place, in: &collector)
        if id != Pack.uncoveredLabel {
            collector.intent(id)
            if let question = questions.first { collector.title(question, of: id, language: language) }
        }
        if questions.isEmpty {
            collector.note(place, "the item \(shown) has no question", remedy: "write examples, or leave it out")
        }
        for question in questions { collector.example(question, of: id, language: language) }
        if id == Pack.uncoveredLabel {
            if item["a"]?.isVoid == false {
                collector.note(place, "the answer of \(shown), which no intent covers, is not carried over")
            }
        } else {
            for answer in answers(of: item, shown, place, in: &collector) {
                collector.answer(answer, of: id, language: language)
            }
        }
        noteRest(of: item, shown, place, in: &collector)
    }

    /// The item's id; `id@zh-Hans` is the intent `id` in that language.
    private mutating func id(
        _ qid: String,
        _ question: String,
        _ place: SourcePlace,
        in collector: inout PackCollector
    ) -> (id: String, language: Language?) {
        var base = qid
        var language: Language?
        if let at = qid.lastIndex(of: "@"), at > qid.startIndex,
            let tagged = Language.known(String(qid[qid.index(after: at)...]))
        {
            language = tagged
            base = String(qid[..<at])
        }
        guard base != Pack.uncoveredLabel else { return (base, language) }
        if language != nil, let known = byName[base] { return (known, language) }
        let id = base.isBlank ? names.name(for: question) : names.unique(base)
        byName[base] = id
        if id != base {
            collector.note(place, "the item \(Quoting.quoted(qid)) is called \(Quoting.quoted(id)) here")
        }
        return (id, language)
    }

    private static let typeRemedies = [
        "quiz": "quizzes have no place here", "slottype": "write its words under 'synonyms'",
        "text": "it is a passage to search in; write the questions it answers, and the answers",
    ]

    /// The answer in words, else in Markdown, with its variants.
    private func answers(
        of item: JSONValue,
        _ shown: String,
        _ place: SourcePlace,
        in collector: inout PackCollector
    ) -> [String] {
        let plain = item["a"]?.text?.trimmed ?? ""
        let markdown = item["alt"]?["markdown"]?.text?.trimmed ?? ""
        if !plain.isEmpty, !markdown.isEmpty, plain != markdown {
            collector.note(
                place,
                "left out of \(shown): the Markdown of the answer, whose plain text was taken",
                remedy: "write links and lists into the answer where customers need them"
            )
        }
        let answer = plain.isEmpty ? markdown : plain
        guard !answer.isEmpty else {
            collector.note(
                place,
                "the item \(shown) has no answer",
                remedy: "write one; without it a person gets the conversation"
            )
            return []
        }
        if let variants = RandomPick.read(answer) { return variants }
        guard !answer.contains("{{") else {
            collector.note(
                place,
                "the answer of \(shown) was left out, because it is a Handlebars template: \(Quoting.quoted(answer))",
                remedy: "write it with facts in braces, or without the values"
            )
            return []
        }
        return [answer]
    }

    /// Members that are carried over, or say nothing about the conversation.
    private static let known: Set<String> = [
        "qid", "q", "a", "type", "alt", "_id", "_score", "quniqueterms", "questions",
    ]

    private static let members: [String: (what: String, remedy: String)] = [
        "l": ("the Lambda hook", "write the answer that it gave, or set 'handoff: true'"),
        "args": ("the arguments of the Lambda hook", ""),
        "t": ("the topic", "questions that mean something else on a topic belong under its 'follow_ups'"),
        "next": ("the next item", "write what customers ask next under 'follow_ups'"),
        "r": ("the card", "write what it says into the answer, and its buttons under 'follow_ups'"),
        "sa": ("the session attributes", ""),
        "elicitResponse": ("the question back to the customer", "set 'handoff: true'; a person asks"),
        "slots": ("the slots", "list what tickets need under 'details'"),
        "conditionalChaining": ("the chain to another item", "write what customers ask next under 'follow_ups'"),
        "botRouting": ("the routing to another bot", "set 'handoff: true' and a 'queue'"),
        "rp": ("the reprompt", ""),
    ]

    private func noteRest(
        of item: JSONValue,
        _ shown: String,
        _ place: SourcePlace,
        in collector: inout PackCollector
    ) {
        for member in item.members where !Self.known.contains(member.name) && !member.value.isVoid {
            let known = Self.members[member.name]
            let what = known?.what ?? "the member \(Quoting.quoted(member.name))"
            let buttons = (member.value["buttons"]?.elements ?? []).compactMap { $0["text"]?.text }
            let said = buttons.isEmpty ? member.value.text ?? "" : buttons.joined(separator: ", ")
            collector.note(
                place,
                "left out of \(shown): \(what)" + (said.isEmpty ? "" : " (\(Quoting.clipped(said)))"),
                remedy: known?.remedy ?? ""
            )
        }
        if item["alt"]?["ssml"]?.isVoid == false {
            collector.note(place, "left out of \(shown): the spoken form of the answer (SSML)")
        }
    }
}
