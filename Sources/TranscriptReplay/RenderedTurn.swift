internal import Dialogue
internal import WireFormat

/// A turn as JSON, written once: the line of `--predictions` is its beginning.
package struct RenderedTurn: Sendable {
    /// The object that the report's `turns` hold: the prediction, and what else explains it.
    package let bytes: [UInt8]
    /// How many of the bytes are the prediction, its end not counted.
    private let predictionEnd: Int

    /// Writes a turn.
    package init(_ turn: JudgedTurn) {
        var builder = JSONBuilder()
        var end = 0
        builder.object { builder in
            turn.prediction.write(to: &builder)
            end = builder.bytes.count
            builder.add("place", turn.place)
            builder.add("rules", turn.rules)
            builder.name("threshold")
            if let threshold = turn.threshold { builder.add(share: threshold) } else { builder.addNull() }
            builder.add("at", ifPresent: turn.at.map { Timestamp($0).description })
            builder.add("channel", ifPresent: turn.channel)
        }
        bytes = builder.bytes
        predictionEnd = end
    }

    /// Appends the line that `--predictions` writes, with its end.
    package func appendPrediction(to line: inout [UInt8]) {
        line.append(contentsOf: bytes[..<predictionEnd])
        line.append(UInt8(ascii: "}"))
        line.append(UInt8(ascii: "\n"))
    }
}

extension Prediction {
    /// Writes the members of the line that `--predictions` writes.
    func write(to builder: inout JSONBuilder) {
        builder.add("conversation", conversation)
        builder.add("turn", turn)
        builder.add("text", text)
        builder.name("expect")
        builder.add(expect?.json ?? .null)
        builder.add("tags", tags)
        builder.add("locale", locale)
        builder.add("action", action.rawValue)
        builder.name("intent")
        builder.add(JSONValue.optional(decision.intent))
        builder.add("intents", decision.intents)
        builder.name("confidence")
        builder.add(share: decision.confidence)
        builder.name("candidates")
        builder.array { builder in
            for candidate in decision.candidates {
                builder.object { builder in
                    builder.add("intent", candidate.intent)
                    builder.name("confidence")
                    builder.add(share: candidate.confidence)
                }
            }
        }
        builder.name("reason")
        builder.add(JSONValue.optional(isForwarded ? nil : decision.handOff?.reason.rawValue))
        builder.add("reply", isForwarded ? "" : decision.reply)
    }
}
