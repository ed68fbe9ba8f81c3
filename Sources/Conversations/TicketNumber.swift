/// The number behind a ticket's id: short enough to say on the phone, and in the order of the hand-offs.
package struct TicketNumber: RawRepresentable, Hashable, Sendable {
    /// From 1.
    package let rawValue: Int

    /// Takes a number.
    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Reads `T17` or `t17`.
    /// - Returns: `nil` where the text is no ticket's id.
    package init?(_ id: String) {
        guard let first = id.first, first == "T" || first == "t" else { return nil }
        let digits = id.dropFirst()
        guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits.first != "0", let number = Int(digits)
        else { return nil }
        rawValue = number
    }

    /// `T17`.
    package var text: String { "T\(rawValue)" }
}
