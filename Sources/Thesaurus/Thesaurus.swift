/// Words of everyday language that mean the same or belong together, in English, Chinese and Japanese.
///
/// What an example says with one word of a group, it teaches about the others: "take out cash" about "withdraw money".
/// Written for this project by hand, apart from any pack; what a trade calls its own things stands in its pack's
/// synonyms. Chinese is in both scripts only where the words differ, because scripts are folded before words are
/// compared.
package enum Thesaurus {
    /// Words that mean the same.
    package struct Group: Sendable, Hashable {
        /// As customers write them, of one to four words each; the first names the group.
        package var words: [String]
    }

    /// Groups about one matter: a second, weaker tie between their words.
    package struct Field: Sendable, Hashable {
        package var name: String
        /// Its groups, by their numbers.
        package var groups: Range<Int>
    }

    /// All groups and fields, read anew at each call: they are needed where a matcher is fitted.
    package static func read() -> (groups: [Group], fields: [Field]) { parsed(texts) }

    /// Changes whenever a word does.
    package static let fingerprint: UInt64 = texts.reduce(UInt64(texts.count)) { hash, text in
        var text = text
        return text.withUTF8 { bytes in
            // Fowler, Noll and Vo's hash, eight bytes a step.
            let raw = UnsafeRawBufferPointer(bytes)
            var hash = hash
            var place = 0
            while place + 8 <= raw.count {
                hash = (hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x100_0000_01b3
                hash ^= hash >> 29
                place += 8
            }
            while place < raw.count {
                hash = (hash ^ UInt64(raw[place])) &* 0x100_0000_01b3
                place += 1
            }
            return hash
        }
    }

    /// Reads lines: `= name` starts a field, any other is a group, its words apart by commas.
    package static func parsed(_ texts: [String]) -> (groups: [Group], fields: [Field]) {
        var groups: [Group] = []
        var fields: [Field] = []
        for line in lines(texts) {
            if let name = fieldName(line) {
                fields.append(Field(name: name, groups: groups.count..<groups.count))
            } else {
                let words = line.split(separator: UInt8(ascii: ",")).map { word in
                    String(decoding: word.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
                }
                groups.append(Group(words: words))
                if let field = fields.last {
                    fields[fields.count - 1].groups = field.groups.lowerBound..<groups.count
                }
            }
        }
        return (groups, fields)
    }

    /// What groups and fields are called, for explanations.
    package static let names = {
        var groups: [String] = []
        var fields: [String] = []
        for line in lines(texts) {
            if let name = fieldName(line) {
                fields.append(name)
            } else {
                groups.append(String(decoding: line.prefix { $0 != UInt8(ascii: ",") }, as: UTF8.self))
            }
        }
        return (groups: groups, fields: fields)
    }()

    private static func lines(_ texts: [String]) -> [ArraySlice<UInt8>] {
        texts.flatMap { Array($0.utf8).split(separator: UInt8(ascii: "\n")) }
    }

    private static func fieldName(_ line: ArraySlice<UInt8>) -> String? {
        line.starts(with: [UInt8(ascii: "="), UInt8(ascii: " ")])
            ? String(decoding: line.dropFirst(2), as: UTF8.self) : nil
    }

    private static var texts: [String] {
        [
            accounts, communication, money, payments, finance, administration, service, shopping, orders,
            technology, food, cooking, geography, home, media, people, publicPlaces, health, clock, calendar,
            travel, traffic, wear, weather, work, dailyActions, qualities, senses, degree, emotion, manner,
            organising, roles, place, questions, sentences, opinions, social, state, things, time, giving,
            changing, starting, making, breaking, telling, helping,
        ]
    }
}
