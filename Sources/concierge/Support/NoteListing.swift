internal import PackExchange

extension Terminal {
    /// Most notes that are listed on stderr.
    private static let mostNotes = 20

    /// Lists what an exchange with another format left out or changed, on stderr.
    /// - Parameters:
    ///   - notes: What was noted.
    ///   - fate: What became of what they name: `not carried over or changed`.
    ///   - page: Where all of them are listed; `nil` where they are nowhere else.
    static func say(_ notes: [ExchangeNote], whatBecame fate: String, listedIn page: String?) {
        for note in notes.prefix(mostNotes) { sayPlainly(note.description) }
        guard page != nil || notes.count > mostNotes, !notes.isEmpty else { return }
        let more = notes.count > mostNotes ? "… and \(notes.count - mostNotes) more; " : ""
        let (things, they) = notes.count == 1 ? ("thing was", "it is") : ("things were", "they are")
        let listed = page.map { "; \(they) listed in '\($0)' too" } ?? ""
        say("\(more)\(notes.count) \(things) \(fate)\(listed)")
    }
}
