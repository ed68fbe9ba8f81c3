package import BinaryCoding
package import IntentModel

extension Language: BinaryCodable {}

extension SourcePlace: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(file)
        writer.write(line)
        writer.write(column)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            file: reader.read(),
            line: reader.read(),
            column: reader.read()
        )
    }
}

extension Example: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(text)
        writer.write(language)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            text: reader.read(),
            language: reader.read(),
            place: reader.read()
        )
    }
}

extension Keyword: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(text)
        writer.write(weight)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            text: reader.read(),
            weight: reader.read(),
            place: reader.read()
        )
    }
}

extension KeywordGroup: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(texts)
        writer.write(weight)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            texts: reader.read(),
            weight: reader.read(),
            place: reader.read()
        )
    }
}

extension KeywordRules: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(any)
        writer.write(all)
        writer.write(not)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            any: reader.read(),
            all: reader.read(),
            not: reader.read()
        )
    }
}

extension Confusable: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(written)
        writer.write(meant)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            written: reader.read(),
            meant: reader.read(),
            place: reader.read()
        )
    }
}
