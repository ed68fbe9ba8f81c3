internal import IntentModel
public import TextAnalysis

extension IntentMatcher {
    /// Features that an explanation lists for each intent.
    private static let listed = 12

    /// Tells why a message is ranked as it is.
    ///
    /// The figures are those that `rank` works with.
    public func explain(_ message: AnalyzedText) -> MatchExplanation {
        withScratch { scratch in
            let repairs = prepare(message, in: scratch)
            let reading = repairs.isEmpty ? nil : index.reader.read(message)
            let scalars = reading?.scalars ?? message.scalars
            var explanation = MatchExplanation(
                message: message.original,
                normalized: Reading.text(scalars),
                tokens: (reading?.tokens ?? message.tokens).map { Reading.text(scalars[$0.range]) },
                repairs: repairs,
                candidates: [],
                contenders: [],
                lead: 0,
                knownShare: 0,
                cover: 0,
                confidence: 0,
                signals: [],
                confidenceStart: index.confidence.bias,
                thresholds: thresholds,
                verdict: "handoff"
            )
            guard let judgement = judge(scratch) else { return explanation }

            let ranking = self.ranking(judgement, scratch)
            explanation.candidates = ranking.candidates.map {
                .init(intent: pack.intents[$0.intent].id, confidence: $0.confidence, score: $0.score)
            }
            explanation.confidence = ranking.candidates.first?.confidence ?? 0
            explanation.knownShare = ranking.knownShare
            explanation.cover = Double(judgement.measure.cover)
            explanation.signals = Signals.names.indices.map { place in
                let value = judgement.signals.values[place]
                let weight = index.confidence.weights[place]
                return .init(name: Signals.names[place], value: value, weight: weight, points: value * weight)
            }
            let names = featureNames(scratch)
            explanation.contenders = judgement.best.prefix(2).map { contender($0, names, scratch) }
            if explanation.contenders.count == 2 {
                explanation.lead = explanation.contenders[0].score - explanation.contenders[1].score
            }
            let best = ranking.candidates.first.map { pack.intents[$0.intent].id } ?? ""
            let answer = thresholds.answer(for: message.language.language ?? .undetermined, intent: best)
            explanation.verdict =
                explanation.confidence >= answer
                ? "answer" : explanation.confidence >= thresholds.clarify ? "clarify" : "handoff"
            return explanation
        }
    }

    /// What each feature in `scratch.vector` is called.
    private func featureNames(_ scratch: MatchScratch) -> [(kind: String, text: String)] {
        var names = [Int32: (kind: String, text: String)]()
        for feature in scratch.buffer.features {
            let id = index.model.index.id(of: feature.hash)
            if id >= 0, names[id] == nil { names[id] = name(of: feature, scratch.buffer) }
        }
        return scratch.vector.entries.map { names[$0.id] ?? ("", "") }
    }

    private func name(of feature: Feature, _ buffer: FeatureBuffer) -> (kind: String, text: String) {
        func term(_ number: Int32) -> [UInt32] {
            let term = buffer.terms[Int(number)]
            return Array(buffer.scalars[Int(term.start)..<Int(term.start + term.count)])
        }
        func text(_ number: Int32) -> String { Reading.text(term(number)) }
        switch feature.kind {
        case .word: return ("word", text(feature.first))
        case .wordPair: return ("words", "\(text(feature.first)) \(text(feature.second))")
        case .nearbyWords: return ("near", "\(text(feature.first)) … \(text(feature.second))")
        case .letters:
            let padded = [0x5e] + term(feature.first) + [0x24]
            let start = Int(feature.second)
            let part = Reading.text(padded[start..<(start + FeatureExtractor.letterGroup)])
            let shown = part.filter { $0 != "^" && $0 != "$" }
            return ("letters", (part.hasPrefix("^") ? "" : "-") + shown + (part.hasSuffix("$") ? "" : "-"))
        case .character, .characterPair, .characterTriple:
            let start = Int(feature.first)
            let text = Reading.text(buffer.scalars[start..<(start + max(1, Int(feature.second)))])
            switch feature.second {
            case FeatureExtractor.start: return ("characters", text + "-")
            case FeatureExtractor.end: return ("characters", "-" + text)
            default: return ("characters", text)
            }
        case .synonym:
            return SynonymGroups.name(of: feature.first, in: pack)
        }
    }

    /// What the message is worth for being an example, where it is one.
    private func exactExample(of intent: Int, _ scratch: MatchScratch) -> [MatchExplanation.Part] {
        guard scratch.exactIntent == intent else { return [] }
        let points = Double(ExactExamples.points) / LinearModel.units
        return [.init(kind: "example", text: "word for word", points: points)]
    }

    private func contender(
        _ intent: Int,
        _ names: [(kind: String, text: String)],
        _ scratch: MatchScratch
    ) -> MatchExplanation.Contender {
        let model = index.model
        var parts: [(place: Int, units: Int32)] = []
        for (place, entry) in scratch.vector.entries.enumerated() {
            let units = model.points(of: entry.id, for: intent) &* entry.units
            if units != 0 { parts.append((place, units)) }
        }
        parts.sort { (-abs($0.units), $0.place) < (-abs($1.units), $1.place) }
        let others = parts.dropFirst(Self.listed).reduce(0) { $0 + Int64($1.units) }
        let measure = model.cover.measure(scratch.vector, intent: intent, in: &scratch.cover)
        var nearest: MatchExplanation.Nearest?
        if measure.closestRow >= 0 {
            let row = ExampleRows(pack)[Int(measure.closestRow)]
            nearest = .init(
                text: row.text,
                place: row.place.description,
                similarity: Double(measure.closest)
            )
        }
        return MatchExplanation.Contender(
            intent: pack.intents[intent].id,
            score: Double(scratch.scores[intent]) / LinearModel.units,
            start: Double(model.biases[intent]) / LinearModel.units,
            keywords: exactExample(of: intent, scratch)
                + index.phrases.parts(of: scratch.findings, for: intent).map {
                    .init(kind: "keyword", text: $0.text, points: Double($0.units) / LinearModel.units)
                },
            parts: parts.prefix(Self.listed).map {
                .init(
                    kind: names[$0.place].kind,
                    text: names[$0.place].text,
                    points: Double($0.units) / LinearModel.units
                )
            },
            others: Double(others) / LinearModel.units,
            typical: Double(measure.typical),
            nearest: nearest
        )
    }
}
