package import BinaryCoding
package import IntentModel

extension PackReading: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(pack)
        writer.write(problems)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            pack: reader.read(),
            problems: reader.read()
        )
    }
}

extension PackProblem: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(place)
        writer.write(severity)
        writer.write(message)
        writer.write(offending)
        writer.write(suggestion)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            place: reader.read(),
            severity: reader.read(),
            message: reader.read(),
            offending: reader.read(),
            suggestion: reader.read()
        )
    }
}

extension PackProblem.Severity: BinaryCodable {}

extension Pack: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(intents)
        writer.write(uncovered)
        writer.write(facts)
        writer.write(directories)
        writer.write(synonyms)
        writer.write(confusables)
        writer.write(protected)
        writer.write(phrases)
        writer.write(policy)
        writer.write(contentHash)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            intents: reader.read(),
            uncovered: reader.read(),
            facts: reader.read(),
            directories: reader.read(),
            synonyms: reader.read(),
            confusables: reader.read(),
            protected: reader.read(),
            phrases: reader.read(),
            policy: reader.read(),
            contentHash: reader.read()
        )
    }
}
