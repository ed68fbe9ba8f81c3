internal import Conversations
internal import Foundation

/// How events stand in the store: JSON, dates in milliseconds since 1970.
enum EventCoding {
    /// The bodies of each update's events, in order.
    static func encode(_ updates: [ConversationUpdate]) throws(ConversationStoreError) -> [[String]] {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .millisecondsSince1970
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return try updates.map { update in
                try update.events.map { String(decoding: try encoder.encode($0.content), as: UTF8.self) }
            }
        } catch {
            throw .failed(path: "", detail: "an event cannot be written as JSON: \(error)")
        }
    }

    /// The bodies of one update's events, in order.
    static func encode(_ update: ConversationUpdate) throws(ConversationStoreError) -> [String] {
        try encode([update]).first ?? []
    }

    /// Reads a body.
    static func decode(_ body: String) throws -> ConversationEvent.Content {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        return try decoder.decode(ConversationEvent.Content.self, from: Data(body.utf8))
    }
}

extension Date {
    /// A time as the store keeps it.
    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// A time as the store keeps it.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}
