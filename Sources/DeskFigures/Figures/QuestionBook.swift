internal import Foundation
internal import Statistics

/// What customers asked, why persons were called, and what was not met.
struct QuestionBook {
    private struct Asked {
        var contacts = Compared(now: 0, before: 0)
        var answered = 0
        var followed = 0
        var cameBack = 0
    }

    private struct Missed {
        var text: String
        var start: Date
        var contacts = 0
        var languages: Set<String> = []
    }

    private(set) var reasons: [String: Compared<Int>] = [:]
    private(set) var complaints: [String: Compared<Int>] = [:]
    private var asked: [String: Asked] = [:]
    private var missed: [String: Missed] = [:]

    var unmet: some Collection { missed }

    mutating func add(_ contact: Contact, when: When, isFollowed: Bool) {
        let none = Compared(now: 0, before: 0)
        if let reason = contact.reason { reasons[reason, default: none][when] += 1 }
        for complaint in contact.complaints { complaints[complaint, default: none][when] += 1 }
        for topic in contact.topics {
            var question = asked[topic.intent] ?? Asked()
            question.contacts[when] += 1
            if when == .now {
                if topic.isAnswered { question.answered += 1 }
                if isFollowed { question.followed += 1 }
                if isFollowed, topic.cameBack { question.cameBack += 1 }
            }
            asked[topic.intent] = question
        }
        if when == .now { addUnmet(of: contact) }
    }

    private mutating func addUnmet(of contact: Contact) {
        var seen: Set<String> = []
        for message in contact.unmet {
            let folded = Self.folded(message.text)
            guard !folded.isEmpty, seen.insert(folded).inserted else { continue }
            var known = missed[folded] ?? Missed(text: message.text, start: contact.start)
            // The first one's wording, whatever the order of reading.
            if (contact.start, message.text) < (known.start, known.text) {
                (known.start, known.text) = (contact.start, message.text)
            }
            known.contacts += 1
            if let language = contact.language { known.languages.insert(language) }
            missed[folded] = known
        }
    }

    /// A text without what does not make another question of it: case, width, spaces and punctuation.
    static func folded(_ text: String) -> String {
        let plain = text.precomposedStringWithCompatibilityMapping.lowercased()
        return String(
            String.UnicodeScalarView(
                plain.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            )
        )
    }

    func kinds(_ counts: [String: Compared<Int>], among all: Compared<Int>) -> [DeskReport.Kind] {
        counts.map { name, count in
            DeskReport.Kind(
                name: name,
                share: Compared(
                    now: CountedShare(count.now, of: all.now),
                    before: CountedShare(count.before, of: all.before)
                )
            )
        }
        .sorted { left, right in
            let (mine, theirs) = (left.share, right.share)
            if mine.now.successes != theirs.now.successes { return mine.now.successes > theirs.now.successes }
            if mine.before.successes != theirs.before.successes {
                return mine.before.successes > theirs.before.successes
            }
            return left.name < right.name
        }
    }

    func top(_ limit: Int, among all: Compared<Int>) -> [DeskReport.Question] {
        let ranked = kinds(asked.mapValues(\.contacts), among: all).filter { $0.share.now.successes > 0 }
        return ranked.prefix(limit).map { kind in
            let question = asked[kind.name] ?? Asked()
            return DeskReport.Question(
                intent: kind.name,
                share: kind.share,
                answered: CountedShare(question.answered, of: question.contacts.now),
                cameBack: CountedShare(question.cameBack, of: question.followed)
            )
        }
    }

    func topUnmet(_ limit: Int) -> [DeskReport.UnmetQuestion] {
        missed.values
            .sorted { ($1.contacts, $0.start, $0.text) < ($0.contacts, $1.start, $1.text) }
            .prefix(limit)
            .map { DeskReport.UnmetQuestion(text: $0.text, contacts: $0.contacts, languages: $0.languages.sorted()) }
    }
}
