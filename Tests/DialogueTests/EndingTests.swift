import Dialogue
import Testing

/// Whatever customers write, nothing crashes, and the bot never asks back without end.
@Suite struct EndingTests {
    private static let pieces = [
        "停车", "多少钱", "？", "！！", "那", "呢", "不是，", "我是问", "都不是", "1", "①", "hello", "and", "also", " ", "\n", "。", "😀",
        "垃圾客服",
        "好的", "no, I meant", "points", "13812345678", "AB 1234", "¥", "2026-13-45", "@", "a@b.c", "hmm", "ではなくて", "、",
        "\u{200B}", "\u{0}",
        "é", "åœè½¦", "京A", "5月", "号", "the first", "人工?", "x",
    ]

    @Test(arguments: 0..<40) func conversationsEnd(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var conversation = try Conversation(SampleDesk.ranker(["hmm": [("parking.fees", 0.5), ("parking.free", 0.4)]]))
        var questionsInRow = 0
        for _ in 0..<60 {
            let text = (0..<Int(random.next() % 7)).map { _ in
                Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
            }
            .joined()
            let decision = try conversation.say(text)
            questionsInRow = decision.action == .clarify ? questionsInRow + 1 : 0
            #expect(questionsInRow <= 2, "\(text)")
            #expect(decision.reply.isEmpty == (decision.action == .forwarded), "\(text)")
            #expect((decision.handOff != nil) == (decision.action == .handoff))
            #expect((0...1).contains(decision.confidence))
            if decision.action == .handoff {
                _ = conversation.machine.handle(.resolved, state: &conversation.state, now: conversation.now)
            }
        }
    }
}

/// Numbers that are the same in every run.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
