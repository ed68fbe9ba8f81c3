extension String {
    /// The text and another sentence after it; languages with spaces need one between them.
    func joinedAsSentences(_ next: String) -> String {
        if isEmpty || next.isEmpty { return self + next }
        let endsWide = unicodeScalars.last.map { $0.value >= 0x3000 } ?? false
        return self + (endsWide ? "" : " ") + next
    }
}
