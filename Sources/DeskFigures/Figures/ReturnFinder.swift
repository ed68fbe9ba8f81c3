internal import Foundation

/// Finds the customers who came back on the topic of a contact.
enum ReturnFinder {
    /// A return.
    struct Return {
        /// Whether it came through another channel.
        var isElsewhere: Bool
    }

    /// Finds the first return for each contact.
    ///
    /// A later contact of the same customer is a return if it begins within the time after the end and shares a topic;
    /// where the topic of a contact is not known, any later question is.
    /// - Parameters:
    ///   - contacts: Topics that the customer came back on are marked in it.
    ///   - time: Seconds after the end of a contact.
    /// - Returns: One element for each contact, `nil` for those without.
    static func find(in contacts: inout [Contact], within time: TimeInterval) -> [Return?] {
        var found = [Return?](repeating: nil, count: contacts.count)
        let order = contacts.indices.sorted { Self.key(contacts[$0], $0) < Self.key(contacts[$1], $1) }
        for (place, index) in order.enumerated() {
            let limit = contacts[index].end.addingTimeInterval(time)
            for next in order[(place + 1)...] {
                guard contacts[next].customer == contacts[index].customer, contacts[next].start <= limit else { break }
                guard contacts[next].hasQuestion, contacts[next].start > contacts[index].end else { continue }
                let topics = Set(contacts[next].topics.map(\.intent))
                var isReturn = contacts[index].topics.isEmpty
                for topic in contacts[index].topics.indices where topics.contains(contacts[index].topics[topic].intent)
                {
                    contacts[index].topics[topic].cameBack = true
                    isReturn = true
                }
                guard isReturn, found[index] == nil else { continue }
                let channels = (contacts[index].channel, contacts[next].channel)
                found[index] = Return(isElsewhere: channels.0 != nil && channels.1 != nil && channels.0 != channels.1)
            }
        }
        return found
    }

    private static func key(_ contact: Contact, _ index: Int) -> (String, Date, Int) {
        (contact.customer, contact.start, index)
    }
}
