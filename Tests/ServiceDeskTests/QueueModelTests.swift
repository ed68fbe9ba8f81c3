import Conversations
import ConversationsSQLite
import Dialogue
import Foundation
import ServiceDesk
import TestSupport
import Testing

/// Two bots and three agents on one store, in every order that chance makes, against a model.
///
/// Bots decide ahead of the record, settle several batches at once, and die with what they had decided; agents claim,
/// write, release and resolve meanwhile.
@Suite struct QueueModelTests {
    @Test(arguments: 1...200)
    func inMemory(seed: UInt64) throws {
        let store = MemoryConversationStore()
        try Play(seed: seed, botStores: [store, store], agentStores: [store, store, store]).run(steps: 250)
    }

    /// Everybody has connections of their own, as processes have.
    @Test(arguments: 1...12)
    func inSQLite(seed: UInt64) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/store.sqlite"
            try Play(
                seed: seed,
                botStores: try (0..<2).map { _ in try SQLiteConversationStore(path: path, for: .serving, patience: 30)
                },
                agentStores: try (0..<3).map { _ in
                    try SQLiteConversationStore(path: path, for: .visiting, patience: 30)
                }
            ).run(steps: 250)
        }
    }
}

/// One play of the five, by chance from a seed.
private struct Play {
    /// A bot, and what it has decided and not settled.
    private struct Bot {
        var service: ConversationService
        /// Number of its present life, which no other has.
        var life: Int
        var decided: [(requests: [ServiceRequest], batch: DecidedBatch)] = []
    }

    private let seed: UInt64
    private let botStores: [any ConversationStore]
    private let agentStores: [any ConversationStore]
    private var generator: SeededGenerator
    private var model = QueueModel()
    private var bots: [Bot] = []
    private var lives = 0
    private var trace: [String] = []
    private let names = ["a", "b", "c", "d"]

    init(seed: UInt64, botStores: [any ConversationStore], agentStores: [any ConversationStore]) {
        self.seed = seed
        self.botStores = botStores
        self.agentStores = agentStores
        generator = SeededGenerator(seed: seed)
        for store in botStores { bots.append(newBot(on: store)) }
    }

    consuming func run(steps: Int) throws {
        for step in 0..<steps {
            let bot = pick(bots.indices)
            switch pick(0..<20) {
            case 0..<7: decide(bot, at: step)
            case 7..<12: settle(bot, count: pick(1...3))
            case 12..<17: agentActs(at: step)
            case 17, 18: try takeDeliveries(bot)
            default: die(bot)
            }
            guard isFine else { return }
        }
        for bot in bots.indices { settle(bot, count: .max) }
        for bot in bots.indices { try takeDeliveries(bot) }
        try compare()
    }

    private mutating func pick<Range: Collection>(_ range: Range) -> Range.Element {
        range[range.index(range.startIndex, offsetBy: Int.random(in: 0..<range.count, using: &generator))]
    }

    // MARK: - Bots

    private mutating func newBot(on store: any ConversationStore) -> Bot {
        lives += 1
        return Bot(service: service(on: store, responder: ScriptedResponder(voice: "bot \(lives)")), life: lives)
    }

    private mutating func decide(_ bot: Int, at step: Int) {
        guard bots[bot].decided.count < 4 else { return }
        let requests = (0..<pick(1...4)).map { _ in request(at: step) }
        trace.append("bot \(bots[bot].life) decides \(requests.map(Self.words))")
        bots[bot].decided.append((requests, bots[bot].service.decide(requests)))
    }

    private mutating func request(at step: Int) -> ServiceRequest {
        let conversation = pick(names)
        let at = moment(Double(step))
        switch pick(0..<12) {
        case 0: return .rating(conversation: conversation, score: pick(1...5), at: at)
        case 1: return .close(conversation: conversation, at: at)
        case 2, 3:
            let known = model.parcels.map(\.id) + ["T99.1"]
            return .acknowledge(delivery: pick(known), at: at)
        default:
            // Few ids, so that some come again, with the same words or others.
            let id = pick(0..<5) == 0 ? nil : "m\(pick(0..<40))"
            let text = pick(["hello", "hello", "which", "person"])
            return .message(IncomingMessage(conversation: conversation, id: id, text: text, at: at))
        }
    }

    private mutating func settle(_ bot: Int, count: Int) {
        let batches = Array(bots[bot].decided.prefix(count))
        bots[bot].decided.removeFirst(batches.count)
        let outcomes = bots[bot].service.settle(batches.map(\.batch))
        trace.append("bot \(bots[bot].life) settles \(batches.count)")
        for ((requests, _), outcomes) in zip(batches, outcomes) {
            guard requests.count == outcomes.count else { return fail("an outcome for each request") }
            // Acknowledgements belong to no conversation, and come last.
            let order = requests.indices.sorted { left, right in
                let isLate = requests[left].conversation == nil
                let isOtherLate = requests[right].conversation == nil
                return isLate == isOtherLate ? left < right : isOtherLate
            }
            for place in order {
                let (request, outcome) = (requests[place], outcomes[place])
                trace.append("  \(Self.words(request)): \(Self.words(outcome))")
                if let complaint = model.complaint(about: outcome, to: request, by: bots[bot].life) {
                    return fail(complaint)
                }
            }
        }
    }

    private mutating func die(_ bot: Int) {
        trace.append("bot \(bots[bot].life) dies with \(bots[bot].decided.count) batches")
        bots[bot].decided = []
        bots[bot] = newBot(on: botStores[bot])
    }

    private mutating func takeDeliveries(_ bot: Int) throws {
        let taken = try bots[bot].service.deliveries()
        trace.append("bot \(bots[bot].life) is given \(taken.map(\.id))")
        let alive = bots.map(\.life)
        let expected = model.take(by: bots[bot].life) { alive.contains($0) }
        guard taken.map(\.id) == expected.map(\.id), taken.map(\.wasTaken) == expected.map(\.wasTaken),
            taken.map({ delivery in if case .agentReply(let text) = delivery.kind { text } else { nil } })
                == expected.map(\.text)
        else { return fail("it is to be given \(expected)") }
    }

    // MARK: - Agents

    private mutating func agentActs(at step: Int) {
        let agent = pick(["Ann", "Bo", "林"])
        let ticket = pick(model.ticketIDs.suffix(5) + ["T999"])
        let act = pick([TicketAct.claim, .claim, .release, .reply("words \(step)"), .resolve])
        var found: ConversationStoreError?
        do {
            _ = try pick(agentStores).perform(act, on: ticket, by: agent, at: moment(Double(step)))
        } catch {
            found = error
        }
        trace.append("\(agent): \(act) on \(ticket): \(found.map { "\($0)" } ?? "done")")
        let expected = model.act(act, on: ticket, by: agent)
        if found != expected { fail("\(expected.map { "\($0)" } ?? "it can be done")") }
    }

    // MARK: - Checking

    private var isFine: Bool { trace.last?.hasPrefix("WRONG") != true }

    private mutating func fail(_ expected: String) {
        trace.append("WRONG: \(expected)")
        Issue.record("seed \(seed):\n\(trace.suffix(40).joined(separator: "\n"))")
    }

    /// The record and the queue are what the model says, to the last word.
    private mutating func compare() throws {
        let store = agentStores[0]
        for name in names {
            let record = try store.events(of: name)
            let expected = model.conversations[name]?.record ?? []
            guard record.map(\.words) == expected, record.map(\.sequence) == expected.indices.map({ $0 + 1 }) else {
                return fail("the record of \(name) is \(expected), not \(record.map(\.words))")
            }
        }
        let listed = try store.tickets(TicketFilter(states: Set(TicketState.allCases)), limit: 1_000)
        guard Set(listed.map(\.id)) == Set(model.ticketIDs),
            model.ticketIDs.indices.allSatisfy({ model.ticketIDs[$0] == "T\($0 + 1)" })
        else { return fail("the tickets are \(model.ticketIDs)") }
        for ticket in listed {
            let known = model.tickets[ticket.id]
            let state: TicketState = known?.isResolved == true ? .resolved : known?.holder == nil ? .queued : .claimed
            guard ticket.state == state, ticket.agent == known?.holder, ticket.conversation == known?.conversation
            else {
                return fail("\(ticket.id) is \(state) by \(known?.holder ?? "nobody")")
            }
        }
        let open = model.conversations.compactMapValues(\.owner)
        guard try store.openTickets() == open else { return fail("open tickets are \(open)") }
    }

    private static func words(_ request: ServiceRequest) -> String {
        switch request {
        case .message(let message): "\(message.conversation) \(message.id ?? "-") \(message.text)"
        case .rating(let conversation, let score, _): "\(conversation) rates \(score)"
        case .close(let conversation, _): "\(conversation) closes"
        case .acknowledge(let delivery, _): "ack \(delivery)"
        }
    }

    private static func words(_ outcome: Outcome) -> String {
        guard let reply = outcome.reply else { return "\(outcome)" }
        return "\(reply.action.rawValue) \"\(reply.text)\" \(reply.ticket ?? "")\(reply.isDuplicate ? " again" : "")"
    }
}
