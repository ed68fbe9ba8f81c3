package import BinaryCoding
package import IntentModel

extension FactValue: BinaryCodable {
    private enum Kind: Int, BinaryCodable {
        case text, number, byLanguage
    }

    package func write(to writer: inout BinaryWriter) {
        switch self {
        case .text(let text):
            writer.write(Kind.text)
            writer.write(text)
        case .number(let number):
            writer.write(Kind.number)
            writer.write(number)
        case .byLanguage(let texts):
            writer.write(Kind.byLanguage)
            writer.write(texts)
        }
    }

    package init(from reader: inout BinaryReader) throws {
        switch try reader.read(Kind.self) {
        case .text: self = .text(try reader.read())
        case .number: self = .number(try reader.read())
        case .byLanguage: self = .byLanguage(try reader.read())
        }
    }
}

extension Directory: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(name)
        writer.write(entries)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            name: reader.read(),
            entries: reader.read()
        )
    }
}

extension DirectoryEntry: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(names)
        writer.write(aliases)
        writer.write(fields)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            names: reader.read(),
            aliases: reader.read(),
            fields: reader.read(),
            place: reader.read()
        )
    }
}
