internal import Conversations
internal import Foundation
internal import GRDB

extension Database {
    /// Whether anything is unacknowledged and in nobody's hands, or in hands that may have been left.
    func mayHaveDeliveries(for seat: Int64) throws -> Bool {
        let statement = try cachedStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM delivery WHERE isAcknowledged = 0 AND taker IS NULL)
                    OR EXISTS (SELECT 1 FROM delivery WHERE isAcknowledged = 0 AND taker <> ?)
                """
        )
        return try Bool.fetchOne(statement, arguments: [seat]) ?? false
    }

    /// What is unacknowledged and not in the hands of somebody who is there, oldest first.
    func deliveries(_ request: DeliveryRequest, isTaken: (Int64) -> Bool) throws -> [Delivery] {
        let conversation = request.conversation?.storedName
        let seat = request.seat.number
        let rows = try Row.fetchCursor(
            try cachedStatement(
                sql: """
                    SELECT event.sequence, event.at, event.ticket, event.body, conversation.name, event.id,
                        delivery.taker, conversation.seat
                    FROM delivery
                    JOIN event ON event.id = delivery.event
                    JOIN conversation ON conversation.id = event.conversation
                    WHERE delivery.isAcknowledged = 0 AND delivery.taker IS NOT ? AND conversation.face = ?
                        AND (? IS NULL OR conversation.name = ?)
                    ORDER BY delivery.event
                    """
            ),
            arguments: [seat, request.face, conversation, conversation]
        )
        var found: [Delivery] = []
        while found.count < request.limit, let row = try rows.next() {
            let taker: Int64? = row[6]
            let holder: Int64? = row[7]
            // What was taken stays with its taker; what was not belongs to whoever serves the conversation.
            if let other = taker ?? (holder == seat ? nil : holder), isTaken(other) { continue }
            let delivery = Delivery(
                event: try ConversationEvent(row: row),
                conversation: row[4],
                position: row[5],
                wasTaken: taker != nil
            )
            if let delivery { found.append(delivery) }
        }
        return found
    }

    /// Puts deliveries into the hands of a seat.
    func take(_ deliveries: [Delivery], by seat: Int64) throws {
        let statement = try cachedStatement(sql: "UPDATE delivery SET taker = ? WHERE event = ?")
        for delivery in deliveries { try statement.execute(arguments: [seat, delivery.position]) }
    }
}
