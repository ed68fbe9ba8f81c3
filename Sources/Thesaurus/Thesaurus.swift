/// Words of everyday language that mean the same or belong together, in English, Chinese and Japanese.
///
/// What an example says with one word of a group, it teaches about the others: "take out cash" about "withdraw money".
/// Written for this project by hand, apart from any pack; what a trade calls its own things stands in its pack's
/// synonyms. Chinese is in both scripts only where the words differ, because scripts are folded before words are
/// compared.
package enum Thesaurus {
    /// Words that are one feature.
    package struct Group: Sendable {
        /// What explanations call it: its first word, or the name of a field.
        package var name: String
        /// As customers write them; of one to four words each.
        package var words: [String]
    }

    /// Groups of words with the same meaning, then fields: all words about one matter, which say less.
    package static let groups = parsed(texts)

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
    package static func parsed(_ texts: [String]) -> [Group] {
        var groups: [Group] = []
        var fields: [Group] = []
        for text in texts {
            for line in text.split(separator: "\n") {
                if line.hasPrefix("= ") {
                    fields.append(Group(name: String(line.dropFirst(2)), words: []))
                    continue
                }
                let words = line.split(separator: ",").map { String($0.drop { $0 == " " }) }
                groups.append(Group(name: words[0], words: words))
                if !fields.isEmpty { fields[fields.count - 1].words += words }
            }
        }
        return groups + fields
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
