internal import Conversations
internal import Dialogue
internal import Foundation
internal import IntentMatching
internal import IntentModel
internal import PipeGateway
internal import ServiceDesk
internal import TextAnalysis

/// One customer's conversation at a terminal or in a pipe: lines in, text out.
struct ChatSession: ~Copyable {
    /// What to do after a line.
    enum Next {
        case goOn
        case leave
    }

    let conversation: String
    let voice: ChatVoice
    private let service: ConversationService
    private let loaded: LoadedPack
    private let clock: () -> Date
    private var language: Language?
    private var log: TranscriptLog?
    private var last: (text: String, decision: Decision)?

    init(
        conversation: String,
        service: ConversationService,
        loaded: LoadedPack,
        language: Language?,
        voice: ChatVoice,
        log: consuming TranscriptLog?,
        clock: @escaping () -> Date
    ) {
        self.conversation = conversation
        self.service = service
        self.loaded = loaded
        self.language = language
        self.voice = voice
        self.log = log
        self.clock = clock
    }

    /// What stands above the first prompt.
    func greeting(from location: String) -> String {
        let languages = loaded.pack.policy.languages.map(\.rawValue).joined(separator: ", ")
        let count = loaded.pack.intents.count
        return voice.styled("\(location): ", .bold)
            + "\(count) \(count == 1 ? "intent" : "intents")\(languages.isEmpty ? "" : ", \(languages)").\n"
            + voice.note("Write as a customer would. /help shows the commands; Ctrl-D leaves.")
    }

    /// Takes a line that somebody wrote.
    /// - Returns: What to print, if anything, and whether to go on.
    mutating func take(_ line: String) -> (text: String, next: Next) {
        switch ChatCommandLine(line) {
        case nil: (line.allSatisfy(\.isWhitespace) ? "" : say(line), .goOn)
        case .why: (why(), .goOn)
        case .person: (say(requestForPerson), .goOn)
        case .language(let tag): (choose(tag), .goOn)
        case .help: (ChatCommandLine.helpText, .goOn)
        case .quit: ("", .leave)
        case .unknown(let word):
            (voice.warning("There is no command \(word).") + "\n" + ChatCommandLine.helpText, .goOn)
        }
    }

    /// What came from the desk since the last time: what to print, if anything.
    mutating func arrivals() -> String {
        let deliveries: [Delivery]
        do throws(ConversationStoreError) {
            deliveries = try service.deliveries()
            for delivery in deliveries {
                log?.add(delivery)
                try service.acknowledge(delivery.id, at: clock())
            }
        } catch {
            // The store may be back the next time; what it holds is not lost.
            return ""
        }
        let trouble = flushLog()
        return (deliveries.map(voice.delivery) + trouble).joined(separator: "\n")
    }

    /// Puts on record what a store in trouble has not taken yet.
    func finish() throws(CommandFailure) {
        do throws(ConversationStoreError) {
            try service.flush()
        } catch {
            throw CommandFailure(.storeUnavailable, "the last answers are not on record: \(error)")
        }
    }

    // MARK: - Messages

    private mutating func say(_ text: String) -> String {
        let message = IncomingMessage(
            conversation: conversation,
            text: text,
            localeHint: language,
            channel: "chat",
            at: clock()
        )
        switch service.receive([message]).first {
        case .reply(let reply):
            last = reply.decision.map { (text, $0) }
            log?.add(message, reply)
            return ([voice.reply(reply)] + flushLog()).joined(separator: "\n")
        case .storeUnavailable(let error):
            return voice.warning("Your message was not taken; send it again. \(error)")
        case .idConflict, .done, .refused, nil:
            return voice.warning("Your message was not taken; send it again.")
        }
    }

    private mutating func flushLog() -> [String] {
        do throws(TranscriptLog.Failure) {
            try log?.flush()
            return []
        } catch {
            return [voice.warning(error.description)]
        }
    }

    // MARK: - Commands

    /// Words with which customers of this pack ask for a person.
    private var requestForPerson: String {
        let wishes = loaded.pack.intents.first { $0.role == .person }?.examples ?? []
        let wanted = language ?? last?.decision.locale ?? loaded.pack.policy.languages.first ?? .english
        for candidate in [wanted] + wanted.fallbacks {
            if let wish = wishes.first(where: { $0.language == candidate }) { return wish.text }
        }
        return wishes.first?.text ?? "I want to speak to a person"
    }

    private mutating func choose(_ tag: String?) -> String {
        guard let tag else {
            return voice.note(language.map { "Messages count as \($0)." } ?? "Each message tells its own language.")
        }
        guard let chosen = Language(tag: tag) else {
            return voice.warning("\"\(tag)\" is no language tag; write one like zh-Hant or en.")
        }
        language = chosen
        let known = loaded.pack.policy.languages
        let doubt = known.isEmpty || known.contains(chosen) ? "" : " The intents do not speak it."
        return voice.note("Messages that could be several languages count as \(chosen).\(doubt)")
    }

    private func why() -> String {
        guard let last else { return voice.note("Nothing has been decided yet.") }
        let decided = DecisionText(
            message: last.text,
            decision: last.decision,
            thresholds: loaded.matcher.thresholds
        )
        guard let analyzer = try? TextAnalyzer() else { return decided.text.withoutControls }
        let matched = loaded.matcher.explain(analyzer.analyze(last.text)).text
        return (decided.text + "\n\n" + matched.trimmingCharacters(in: .newlines)).withoutControls
    }
}
