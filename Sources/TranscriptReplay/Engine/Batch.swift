internal import WireFormat

/// Lines that are judged in one round, by conversation.
struct Batch<Judge: ConversationJudge> {
    /// A line to be judged.
    struct Item {
        var line: PlacedLine
        /// Number of the turn in its conversation, and place of its outcome in the batch; `nil` for an event.
        var turn: (number: Int, place: Int)?
    }

    /// Lines of one conversation in their order: work for one thread.
    struct Group {
        /// The conversation; `nil` where the turn stands alone.
        var slot: ConversationSlot<Judge.State>?
        var items: [Item]
    }

    private(set) var groups: [Group] = []
    /// Customers' turns in it.
    private(set) var turns = 0

    /// Adds a line to its conversation's.
    /// - Parameters:
    ///   - line: A customer's turn or an event.
    ///   - slot: The conversation.
    ///   - isAlone: Whether the turn is judged without what went before.
    mutating func add(_ line: PlacedLine, of slot: ConversationSlot<Judge.State>, isAlone: Bool) {
        var item = Item(line: line)
        if line.line.role == .customer {
            slot.turns += 1
            item.turn = (slot.turns, turns)
            turns += 1
        }
        if isAlone {
            if item.turn != nil { groups.append(Group(slot: nil, items: [item])) }
        } else if let group = slot.group {
            groups[group].items.append(item)
        } else {
            slot.group = groups.count
            groups.append(Group(slot: slot, items: [item]))
        }
    }

    /// Makes ready to be judged: long conversations come first, so that no thread begins one when the others are done.
    mutating func longestFirst() {
        for group in groups { group.slot?.group = nil }
        groups.sort { $0.items.count > $1.items.count }
    }
}
