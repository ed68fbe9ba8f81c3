package import BinaryCoding
package import IntentModel

extension Intent: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(id)
        writer.write(place)
        writer.write(title)
        writer.write(role)
        writer.write(examples)
        writer.write(keywords)
        writer.write(answers)
        writer.write(followUps)
        writer.write(handsOff)
        writer.write(priority)
        writer.write(queue)
        writer.write(details)
        writer.write(owner)
        writer.write(source)
        writer.write(reviewBy)
        writer.write(validity)
        writer.write(tests)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(id: reader.read(), place: reader.read())
        title = try reader.read()
        role = try reader.read()
        examples = try reader.read()
        keywords = try reader.read()
        answers = try reader.read()
        followUps = try reader.read()
        handsOff = try reader.read()
        priority = try reader.read()
        queue = try reader.read()
        details = try reader.read()
        owner = try reader.read()
        source = try reader.read()
        reviewBy = try reader.read()
        validity = try reader.read()
        tests = try reader.read()
    }
}

extension Role: BinaryCodable {}

extension Priority: BinaryCodable {}

extension Answer: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(pattern)
        writer.write(language)
        writer.write(validity)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            pattern: reader.read(),
            language: reader.read(),
            validity: reader.read(),
            place: reader.read()
        )
    }
}

extension FollowUp: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(id)
        writer.write(target)
        writer.write(examples)
        writer.write(keywords)
        writer.write(answers)
        writer.write(place)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            id: reader.read(),
            target: reader.read(),
            examples: reader.read(),
            keywords: reader.read(),
            answers: reader.read(),
            place: reader.read()
        )
    }
}

extension InlineTests: BinaryCodable {
    package func write(to writer: inout BinaryWriter) {
        writer.write(match)
        writer.write(not)
    }

    package init(from reader: inout BinaryReader) throws {
        try self.init(
            match: reader.read(),
            not: reader.read()
        )
    }
}
