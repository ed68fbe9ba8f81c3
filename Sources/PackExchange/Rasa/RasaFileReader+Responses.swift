internal import IntentFiles
internal import IntentModel

extension RasaFileReader {
    /// Takes a response with its wordings.
    mutating func response(_ pair: YAMLPair, notes: inout ExchangeNotes) {
        guard let name = pair.key.text else { return }
        let place = pair.key.place(in: file)
        let shown = Quoting.quoted(name)
        var wordings: [RasaProject.Wording] = []
        for item in pair.value.items {
            let itemPlace = item.place(in: file)
            for extra in item.pairs {
                guard let key = extra.key.text, !["text", "condition", "metadata"].contains(key), !extra.value.isEmpty
                else { continue }
                notes.add(
                    extra.key.place(in: file),
                    "left out of the response \(shown): \(Self.parts[key] ?? "the key \(Quoting.quoted(key))")"
                        + Self.titles(extra.value),
                    remedy: Self.partRemedies[key] ?? ""
                )
            }
            guard let written = item.text ?? item["text"]?.text, !written.isBlank else {
                notes.add(
                    itemPlace,
                    "a wording of the response \(shown) without text was left out",
                    remedy: "write an answer in words"
                )
                continue
            }
            let text: String
            switch RasaBraces.read(written) {
            case .success(let plain): text = plain
            case .failure(let slot):
                notes.add(
                    itemPlace,
                    "a wording of the response \(shown) was left out, because it names the slot {\(slot.name)}: "
                        + Quoting.quoted(written),
                    remedy: "write it with a fact, or without the value"
                )
                continue
            }
            var language: Language?
            for condition in item["condition"]?.items ?? [] {
                if condition["name"]?.text == "language",
                    let tag = condition["value"]?.text.flatMap(Language.known)
                {
                    language = tag
                } else {
                    notes.add(
                        condition.place(in: file),
                        "the condition of a wording of the response \(shown) is not carried over: "
                            + "the wording is one of the variants",
                        remedy: "delete the wording, or give it an intent of its own"
                    )
                }
            }
            wordings.append(RasaProject.Wording(text: text.trimmed, language: language, place: itemPlace))
        }
        if let index = responseIndexes[name] {
            project.responses[index].wordings += wordings
        } else {
            responseIndexes[name] = project.responses.count
            project.responses.append((name, wordings, place))
        }
    }

    private static let parts = [
        "buttons": "the buttons", "quick_replies": "the quick replies", "image": "the image",
        "attachment": "the attachment", "elements": "the cards", "custom": "the custom payload",
        "channel": "the channel",
    ]
    private static let partRemedies = [
        "buttons": "write what customers ask next under 'follow_ups'",
        "quick_replies": "write what customers ask next under 'follow_ups'",
        "image": "write its address into the answer where customers can open it",
        "channel": "the wording is one of the variants on every channel",
    ]

    /// Titles of buttons, so that nobody need look them up.
    private static func titles(_ node: YAMLNode) -> String {
        let titles = node.items.compactMap { $0["title"]?.text }
        if !titles.isEmpty { return " (\(titles.joined(separator: ", ")))" }
        return node.text.map { " (\(Quoting.clipped($0)))" } ?? ""
    }
}
