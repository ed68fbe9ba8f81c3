import Testing
import Thesaurus

struct ThesaurusTests {
    @Test func `lines become groups, and a heading the field of what follows`() {
        let groups = Thesaurus.parsed(["= money: cash\nwithdraw, take out, 取款\ndeposit, 存款", "= time\nnow, 现在"])
        #expect(groups.map(\.name) == ["withdraw", "deposit", "now", "money: cash", "time"])
        #expect(groups[0].words == ["withdraw", "take out", "取款"])
        #expect(groups[3].words == ["withdraw", "take out", "取款", "deposit", "存款"])
        #expect(groups[4].words == ["now", "现在"])
    }

    @Test func `every group has several words and none of them twice`() {
        for group in Thesaurus.groups.prefix(while: { !$0.name.isEmpty }) {
            #expect(group.words.count > 1, "\(group.name)")
            #expect(group.words.allSatisfy { !$0.isEmpty && $0 == trimmed($0) }, "\(group.name)")
        }
        for group in Thesaurus.groups where group.name == group.words.first {
            #expect(Set(group.words).count == group.words.count, "\(group.name) has a word twice")
        }
    }

    /// A word that means too much says nothing.
    @Test func `no word stands in more than six groups`() {
        var groupsOfWord: [String: Int] = [:]
        for group in Thesaurus.groups where group.name == group.words.first {
            for word in group.words { groupsOfWord[word, default: 0] += 1 }
        }
        let vague = groupsOfWord.filter { $0.value > 6 }.keys.sorted()
        #expect(vague.isEmpty)
    }

    /// What must never be one word for another.
    @Test(arguments: [
        ("refund", "exchange"), ("deposit", "withdraw"), ("increase", "decrease"), ("退款", "退货"), ("arrive", "leave"),
        ("lost", "found"), ("open", "close"), ("send", "receive"), ("buy", "sell"), ("lock", "unlock"),
    ])
    func `opposites stand apart`(_ first: String, _ second: String) {
        for group in Thesaurus.groups where group.name == group.words.first {
            #expect(!(group.words.contains(first) && group.words.contains(second)), "\(group.name)")
        }
    }

    private func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
