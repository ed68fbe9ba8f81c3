internal import ArgumentParser
internal import Conversations
internal import ConversationsSQLite
internal import Foundation
internal import ServiceDesk

struct QueueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "List, read and work the tickets that wait for people.",
        subcommands: [
            List.self, Show.self, Claim.self, Reply.self, Release.self, Resolve.self, Stats.self,
        ]
    )

    /// What all verbs of the queue share.
    struct DeskOptions: ParsableArguments {
        @OptionGroup var store: StoreOptions
        @OptionGroup var clock: ClockOptions
        @OptionGroup var output: OutputOptions

        /// Does work at the desk, prints what comes of it and tells failures by the exit status.
        func run(_ work: (QueueDesk) throws(ConversationStoreError) -> String) throws {
            try reportingFailures {
                let opened = try store.open(for: .visiting)
                let text: String
                do throws(ConversationStoreError) {
                    text = try work(QueueDesk(store: opened, now: clock.now, form: form))
                } catch {
                    throw CommandFailure(error)
                }
                try output.write(text)
            }
        }

        /// Like `run`, but where no store was made yet that is said and the queue is empty.
        func look(_ work: (QueueDesk) throws(ConversationStoreError) -> String) throws {
            guard !FileManager.default.fileExists(atPath: store.location) else { return try run(work) }
            Terminal.say(ConversationStoreError.missing(path: store.location).description)
            try reportingFailures {
                try output.write(try work(QueueDesk(store: MemoryConversationStore(), now: clock.now, form: form)))
            }
        }

        private var form: QueueDesk.Form {
            guard output.format == .text else { return .json }
            return .text(QueueDesk.TextForm(width: Terminal.columns ?? 120, hasColour: output.hasColour))
        }
    }

    /// An agent and the ticket they work on.
    struct WorkOptions: ParsableArguments {
        @Argument(help: ArgumentHelp("The ticket, such as T17.", valueName: "id"))
        var ticket: String

        @Option(help: "Who does it.")
        var agent: String

        func validate() throws {
            do throws(AgentInputProblem) {
                try AgentInputProblem.check(name: agent)
            } catch {
                throw ValidationError("\(error)")
            }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Tickets, most urgent first, then oldest first.")

        /// Which tickets to list.
        enum State: String, ExpressibleByArgument, CaseIterable {
            case queued, claimed, resolved, all
        }

        @OptionGroup var desk: DeskOptions

        @Option(help: "Only tickets in this state (default: all that are not resolved).")
        var state: State?

        @Option(name: .customLong("queue"), help: ArgumentHelp("Only tickets of this queue.", valueName: "name"))
        var queueName: String?

        static let mostTickets = 10_000

        @Option(help: ArgumentHelp("List at most so many, 1 to \(mostTickets).", valueName: "number"))
        var limit = 1_000

        func validate() throws {
            guard (1...Self.mostTickets).contains(limit) else {
                throw ValidationError("--limit takes a number from 1 to \(Self.mostTickets).")
            }
        }

        func run() throws {
            try desk.look { desk throws(ConversationStoreError) in
                let listing = try desk.list(TicketFilter(states: states, queue: queueName), limit: limit)
                if listing.isCut { Terminal.say("only the first \(limit) tickets are listed: raise --limit for more") }
                return listing.output
            }
        }

        private var states: Set<TicketState> {
            switch state {
            case .queued: [.queued]
            case .claimed: [.claimed]
            case .resolved: [.resolved]
            case .all: Set(TicketState.allCases)
            case nil: TicketFilter.open.states
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One ticket whole: the conversation, what was understood, its history."
        )

        @OptionGroup var desk: DeskOptions

        @Argument(help: ArgumentHelp("The ticket, such as T17.", valueName: "id"))
        var ticket: String

        func run() throws {
            try desk.run { desk throws(ConversationStoreError) in try desk.show(ticket) }
        }
    }

    struct Claim: TicketVerb {
        static let configuration = CommandConfiguration(abstract: "Take a ticket; of several agents, one gets it.")
        static let act = TicketAct.claim

        @OptionGroup var desk: DeskOptions
        @OptionGroup var work: WorkOptions
    }

    struct Reply: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write to the customer of a ticket that you hold.")

        @OptionGroup var desk: DeskOptions
        @OptionGroup var work: WorkOptions

        @Argument(help: "What the customer is to read; - reads it from stdin.")
        var text: String

        func run() throws {
            try reportingFailures {
                let reply = text == "-" ? try Self.standardInput() : text
                do throws(AgentInputProblem) {
                    try AgentInputProblem.check(reply: reply)
                } catch {
                    throw CommandFailure(.badData, "\(error)")
                }
                try desk.run { desk throws(ConversationStoreError) in
                    try desk.perform(.reply(reply), on: work.ticket, by: work.agent)
                }
            }
        }

        /// All of stdin, without the newlines at its end.
        private static func standardInput() throws -> String {
            // One byte more than is allowed shows that there is too much, however much comes.
            let data = try FileHandle.standardInput.read(upToCount: AgentInputProblem.replyLimit + 1) ?? Data()
            // Too much is refused by its length, whatever became of its last letter.
            guard data.count <= AgentInputProblem.replyLimit else { return String(decoding: data, as: UTF8.self) }
            guard var text = String(validating: data, as: UTF8.self) else {
                throw CommandFailure(.badData, "the reply on stdin is not UTF-8: convert it first")
            }
            while text.last?.isNewline == true { text.removeLast() }
            return text
        }
    }

    struct Release: TicketVerb {
        static let configuration = CommandConfiguration(abstract: "Give a ticket that you hold back to the queue.")
        static let act = TicketAct.release

        @OptionGroup var desk: DeskOptions
        @OptionGroup var work: WorkOptions
    }

    struct Resolve: TicketVerb {
        static let configuration = CommandConfiguration(abstract: "End a ticket that you hold: the bot serves again.")
        static let act = TicketAct.resolve

        @OptionGroup var desk: DeskOptions
        @OptionGroup var work: WorkOptions
    }

    struct Stats: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The queue in figures.")

        @OptionGroup var desk: DeskOptions

        func run() throws {
            try desk.look { desk throws(ConversationStoreError) in try desk.statistics() }
        }
    }
}

/// A verb with which an agent does one thing to one ticket.
protocol TicketVerb: ParsableCommand {
    /// What it does.
    static var act: TicketAct { get }
    var desk: QueueCommand.DeskOptions { get }
    var work: QueueCommand.WorkOptions { get }
}

extension TicketVerb {
    func run() throws {
        try desk.run { desk throws(ConversationStoreError) in
            try desk.perform(Self.act, on: work.ticket, by: work.agent)
        }
    }
}
