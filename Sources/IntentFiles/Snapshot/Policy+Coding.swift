package import BinaryCoding
package import IntentModel

extension Policy: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(languages)
        writer.write(timeZone)
        writer.write(expectedUncovered)
        writer.write(promisedPrecision)
        writer.write(thresholds)
        writer.write(desk)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            languages: reader.read(),
            timeZone: reader.read(),
            expectedUncovered: reader.read(),
            promisedPrecision: reader.read(),
            thresholds: reader.read(),
            desk: reader.read()
        )
    }
}

extension Thresholds: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(answer)
        writer.write(clarify)
        writer.write(answerByLanguage)
        writer.write(answerByIntent)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            answer: reader.read(),
            clarify: reader.read(),
            answerByLanguage: reader.read(),
            answerByIntent: reader.read()
        )
    }
}

extension Desk: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(hours)
        writer.write(closed)
        writer.write(waitMinutes)
        writer.write(queue)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            hours: reader.read(),
            closed: reader.read(),
            waitMinutes: reader.read(),
            queue: reader.read()
        )
    }
}

extension MinuteSpan: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(start)
        writer.write(end)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            start: reader.read(),
            end: reader.read()
        )
    }
}
