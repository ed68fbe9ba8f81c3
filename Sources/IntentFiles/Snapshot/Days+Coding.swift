package import BinaryCoding
package import IntentModel

extension Day: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(year)
        writer.write(month)
        writer.write(day)
    }

    package init(from reader: inout BinaryReader) throws {
        guard let day = try Day(year: reader.read(), month: reader.read(), day: reader.read()) else {
            throw DamagedBytes()
        }
        self = day
    }
}

extension Validity: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(from)
        writer.write(until)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            from: reader.read(),
            until: reader.read()
        )
    }
}
