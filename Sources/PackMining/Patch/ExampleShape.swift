internal import IntentFiles
internal import IntentModel

/// What a YAML file says, without where it says it.
indirect enum ExampleShape: Equatable {
    case text(String)
    case nothing
    case list([ExampleShape])
    case pairs([Pair])

    struct Pair: Equatable {
        var key: ExampleShape
        var value: ExampleShape
    }

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, _): self = node.isEmpty ? .nothing : .text(text)
        case .sequence(let items): self = .list(items.map(ExampleShape.init))
        case .mapping(let pairs):
            self = .pairs(pairs.map { Pair(key: ExampleShape($0.key), value: ExampleShape($0.value)) })
        }
    }

    /// What the file must say once examples have been added.
    func adding(_ addition: ExampleEditor.Addition) -> ExampleShape {
        let (texts, language) = (addition.texts, addition.language)
        guard case .pairs(var top) = self else { return self }
        switch addition.target {
        case .uncovered: Self.add(texts, language, under: "uncovered", after: nil, in: &top)
        case .intent(let id):
            guard let index = top.firstIndex(where: { $0.key == .text("intents") }) else { return self }
            func added(to intent: ExampleShape) -> ExampleShape {
                guard case .pairs(var pairs) = intent,
                    pairs.contains(Pair(key: .text("id"), value: .text(id)))
                else { return intent }
                Self.add(texts, language, under: "examples", after: ["title", "id"], in: &pairs)
                return .pairs(pairs)
            }
            if case .list(let items) = top[index].value {
                top[index].value = .list(items.map(added))
            } else {
                top[index].value = added(to: top[index].value)
            }
        }
        return .pairs(top)
    }

    private static func add(
        _ texts: [String],
        _ language: Language,
        under key: String,
        after anchors: [String]?,
        in pairs: inout [Pair]
    ) {
        let new = texts.map(ExampleShape.text)
        guard let index = pairs.firstIndex(where: { $0.key == .text(key) }) else {
            let pair = Pair(key: .text(key), value: .pairs([Pair(key: .text(language.rawValue), value: .list(new))]))
            let present = pairs
            let anchor = (anchors ?? []).compactMap { anchor in present.lastIndex { $0.key == .text(anchor) } }.first
            pairs.insert(pair, at: anchor.map { $0 + 1 } ?? pairs.count)
            return
        }
        guard case .pairs(var languages) = pairs[index].value else { return }
        let known = languages.lastIndex { pair in
            if case .text(let tag) = pair.key { Language(tag: tag) == language } else { false }
        }
        if let known {
            switch languages[known].value {
            case .list(let items): languages[known].value = .list(items + new)
            case .text(let text): languages[known].value = .list([.text(text)] + new)
            case .nothing: languages[known].value = .list(new)
            case .pairs: break
            }
        } else {
            languages.append(Pair(key: .text(language.rawValue), value: .list(new)))
        }
        pairs[index].value = .pairs(languages)
    }
}
