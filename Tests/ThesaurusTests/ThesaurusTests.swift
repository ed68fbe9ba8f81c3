import Testing
import Thesaurus

struct ThesaurusTests {
    private let groups = Thesaurus.read().groups

    @Test func `lines become groups, and a heading the field of what follows`() {
        let read = Thesaurus.parsed(["= money: cash\nwithdraw, take out, 取款\ndeposit, 存款", "= time\nnow, 现在"])
        #expect(read.groups.map(\.words) == [["withdraw", "take out", "取款"], ["deposit", "存款"], ["now", "现在"]])
        #expect(read.fields.map(\.name) == ["money: cash", "time"])
        #expect(read.fields.map(\.groups) == [0..<2, 2..<3])
    }

    @Test func `names are those that were read`() {
        let read = Thesaurus.read()
        #expect(Thesaurus.names.groups == read.groups.map { $0.words[0] })
        #expect(Thesaurus.names.fields == read.fields.map(\.name))
    }

    @Test func `every group has several words and none of them twice`() {
        for group in groups {
            #expect(group.words.count > 1, "\(group.words)")
            let clean = group.words.filter { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }
            #expect(clean == group.words)
            #expect(Set(group.words).count == group.words.count, "\(group.words[0]) has a word twice")
        }
    }

    /// A word that means too much says nothing.
    @Test func `no word stands in more than six groups`() {
        var groupsOfWord: [String: Int] = [:]
        for group in groups {
            for word in group.words { groupsOfWord[word, default: 0] += 1 }
        }
        #expect(groupsOfWord.filter { $0.value > 6 }.keys.sorted() == [])
    }

    /// What must never be one word for another.
    @Test(arguments: [
        ("refund", "exchange"), ("deposit", "withdraw"), ("increase", "decrease"), ("退款", "退货"), ("arrive", "leave"),
        ("lost", "found"), ("open", "close"), ("send", "receive"), ("buy", "sell"), ("lock", "unlock"),
        ("backup", "restore"), ("in cash", "by card"), ("a.m.", "p.m."), ("pin", "password"), ("gas", "gas leak"),
        ("tax included", "plus tax"), ("smoking area", "non-smoking"), ("lend", "borrow"), ("before", "after"),
    ])
    func `opposites stand apart`(_ first: String, _ second: String) {
        for group in groups {
            #expect(!(group.words.contains(first) && group.words.contains(second)), "\(group.words[0])")
        }
    }
}
