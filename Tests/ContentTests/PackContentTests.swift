import IntentModel
import Testing

@Suite struct PackContentTests {
    @Test func everyIntentSpeaksFourLanguages() throws {
        let pack = try StarterPack.pack()
        let languages: [Language] = [.simplifiedChinese, .traditionalChinese, .english, .japanese]
        #expect(Set(pack.policy.languages) == Set(languages))
        for intent in pack.intents {
            for language in languages {
                let least = language == .japanese ? 8 : 15
                #expect(
                    intent.examples.count { $0.language == language } >= least,
                    "\(intent.id) in \(language)"
                )
                #expect(intent.title[language] != nil, "\(intent.id) in \(language)")
                if intent.role != .vague {
                    #expect(intent.answers.contains { $0.language == language }, "\(intent.id) in \(language)")
                }
            }
        }
    }
}
