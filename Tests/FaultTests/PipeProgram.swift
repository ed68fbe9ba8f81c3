import Foundation
import TestSupport

/// `concierge pipe` with everything that it needs, in a folder of its own.
struct PipeProgram {
    let store: String
    private let folder: String
    private let pack: String

    /// A program whose store is made in a folder unless `store` names a place; `pack` is the path of its intents, a small
    /// desk of the harness's own unless given.
    init(folder: String, store: String? = nil, pack: String? = nil) throws {
        self.folder = folder
        self.store = store ?? folder + "/store.sqlite"
        self.pack = pack ?? folder + "/pack"
        guard pack == nil else { return }
        try FileManager.default.createDirectory(atPath: folder + "/pack", withIntermediateDirectories: true)
        try Data(Self.intents.utf8).write(to: URL(fileURLWithPath: folder + "/pack/desk.yaml"))
        try Data(Self.policy.utf8).write(to: URL(fileURLWithPath: folder + "/pack/policy.yaml"))
    }

    /// Starts it, with the library of fault points in place.
    func start(environment: [String: String] = [:], arguments: [String] = []) throws -> PipeProcess {
        try PipeProcess(
            BuiltProduct.path("concierge"),
            self.arguments + arguments,
            environment: variables.merging(faults) { $1 }.merging(environment) { $1 },
            errors: errors
        )
    }

    /// Reads and fits the pack, which is kept then, so that later starts take no time.
    func warmUp() throws {
        let (status, said) = try SmallDisk.run(
            BuiltProduct.path("concierge"),
            ["explain", "hello", "--intents", pack],
            environment: variables
        )
        guard status == 0 else { throw PipeProcess.CannotRun(reason: said) }
    }

    /// Starts it on a disk of its own, once that was prepared by commands of a shell.
    func start(on disk: SmallDisk, preparation: String = ":") throws -> PipeProcess {
        let command = disk.command(BuiltProduct.path("concierge"), arguments, preparation: preparation)
        return try PipeProcess(command[0], Array(command.dropFirst()), environment: variables, errors: errors)
    }

    /// Runs `concierge queue` on the same store, with the library of fault points in place.
    func queue(
        _ arguments: [String],
        environment: [String: String] = [:]
    ) throws -> (status: Int32, output: String) {
        try SmallDisk.run(
            BuiltProduct.path("concierge"),
            queueArguments(arguments),
            environment: variables.merging(faults) { $1 }.merging(environment) { $1 }
        )
    }

    /// What makes the program a command of the queue.
    func queueArguments(_ arguments: [String]) -> [String] { ["queue"] + arguments + ["--store", store] }

    private var arguments: [String] { ["pipe", "--intents", pack, "--store", store] }
    private var faults: [String: String] {
        ["LD_PRELOAD": BuiltProduct.path("libFaultPoints.so"), "FAULT_STORE": store]
    }
    private var variables: [String: String] { ["HOME": folder, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"] }

    /// Where its diagnostics go.
    var errors: String { folder + "/errors.txt" }

    private static let policy = """
        languages: [en, zh-Hans]
        time_zone: UTC
        desk:
          queue: front-desk

        """

    private static let intents = """
        intents:
          - id: hours
            title: {en: Opening hours, zh-Hans: 开放时间}
            examples:
              en: [when do you open, what are your opening hours, are you open on sunday]
              zh-Hans: [你们几点开门, 开放时间是什么, 周日开吗]
            keywords:
              any: [opening hours, when do you open, 几点开门, 开放时间]
            answers:
              en: ["We are open from 9 to 18, every day."]
              zh-Hans: [我们每天9点到18点开放。]

          - id: pay.card
            title: {en: Paying by card, zh-Hans: 刷卡付款}
            examples:
              en: [how do I pay by card, can I pay with a card]
              zh-Hans: [怎么刷卡付款, 可以刷卡吗]
            answers:
              en: [Hold the card to the reader.]
              zh-Hans: [请在读卡器上刷卡。]

          - id: pay.cash
            title: {en: Paying in cash, zh-Hans: 现金付款}
            examples:
              en: [how do I pay in cash, can I pay with coins]
              zh-Hans: [怎么用现金付款, 可以付现金吗]
            answers:
              en: [Pay at the desk.]
              zh-Hans: [请到服务台付款。]

          - id: card.lost
            title: {en: A lost card, zh-Hans: 卡片丢失}
            examples:
              en: [I lost my card, my card was stolen]
              zh-Hans: [我的卡丢了, 卡被偷了]
            answers:
              en: [A colleague blocks the card at once.]
              zh-Hans: [同事会马上停用旧卡。]
            handoff: true
            priority: high
            queue: cards

          - id: greeting
            role: smalltalk
            title: {en: A greeting, zh-Hans: 问候}
            examples:
              en: [hello, hi there, good morning]
              zh-Hans: [你好, 您好, 早上好]
            answers:
              en: [Hello! What can I do for you?]
              zh-Hans: [您好！有什么可以帮您？]

          - id: person
            role: person
            title: {en: Speaking to a person, zh-Hans: 转人工}
            examples:
              en: [I want to speak to a person, can I talk to a human]
              zh-Hans: [我要找人工, 转人工]
            answers:
              en: [I am calling a colleague.]
              zh-Hans: [我来请一位同事。]

        """
}
