import Dialogue
import Foundation
import IntentModel
import Testing

@Suite struct DeskHoursTests {
    private func reply(_ text: String, at time: String, _ change: (inout Policy) -> Void) throws -> Decision {
        var pack = SampleDesk.pack
        change(&pack.policy)
        var conversation = try Conversation(SampleDesk.ranker(pack: pack))
        conversation.now = try #require(try? Date(time, strategy: .iso8601))
        return try conversation.say(text)
    }

    private func due(_ decision: Decision) throws -> String {
        try #require(decision.handOff).due.formatted(.iso8601)
    }

    /// Ten to ten in Shanghai, closed on Sundays and on 2026-05-08, a Friday.
    private static func tenToTen(_ policy: inout Policy) {
        for weekday in 1...6 { policy.desk.hours[weekday] = [MinuteSpan(start: 600, end: 1320)] }
        policy.desk.closed = [Day("2026-05-08")].compactMap { $0 }.reduce(into: []) { $0.insert($1) }
    }

    @Test func withoutHoursTheDeskIsAlwaysOpen() throws {
        let decision = try reply("human please", at: "2026-05-06T20:00:00Z") { _ in }
        #expect(try due(decision) == "2026-05-06T20:20:00Z")
        #expect(decision.reply.contains("within about 20 minutes"))
    }

    @Test(arguments: [
        ("2026-05-06T04:00:00Z", "2026-05-06T04:20:00Z", "within about 20 minutes"),
        ("2026-05-06T01:00:00Z", "2026-05-06T02:20:00Z", "today at 10:00"),
        ("2026-05-06T15:00:00Z", "2026-05-07T02:20:00Z", "tomorrow at 10:00"),
        // Thursday night: Friday is a day off.
        ("2026-05-07T15:00:00Z", "2026-05-09T02:20:00Z", "on Saturday, 9 May, at 10:00"),
        // Saturday night: Sunday is closed.
        ("2026-05-09T15:00:00Z", "2026-05-11T02:20:00Z", "on Monday, 11 May, at 10:00"),
        // A quarter to ten: five of the twenty minutes are left for the morning.
        ("2026-05-06T13:45:00Z", "2026-05-07T02:05:00Z", "closes at 22:00"),
    ])
    func itSaysWhenSomebodyAnswers(now: String, due expected: String, words: String) throws {
        let decision = try reply("human please", at: now, Self.tenToTen)
        #expect(try due(decision) == expected)
        #expect(decision.reply.contains(words), "\(decision.reply)")
    }

    @Test func anEmergencyOutsideHoursTellsNotToWait() throws {
        let decision = try reply("fire", at: "2026-05-06T15:00:00Z", Self.tenToTen)
        #expect(decision.reply.hasPrefix("Please stay where you are."))
        #expect(decision.reply.contains("emergency services"))
    }

    @Test func whatCannotBeKeptPromisesNobody() throws {
        let conversation = try Conversation()
        func unrecorded(_ text: String) throws -> String {
            conversation.machine.unrecordedHandOff(try reply(text, at: "2026-05-06T04:00:00Z") { _ in })
        }
        let emergency = try unrecorded("fire")
        #expect(emergency.hasPrefix("Please stay where you are."))
        #expect(emergency.contains("call the emergency services now"))
        #expect(!emergency.contains("minutes") && !emergency.contains("alerted"))
        #expect(try unrecorded("human please").contains("try again in a minute"))
    }

    @Test func aSpanPastMidnightIsOpenAfterMidnight() throws {
        let decision = try reply("human please", at: "2026-05-06T17:00:00Z") { policy in
            policy.desk.hours[3] = [MinuteSpan(start: 1200, end: 120)]
        }
        #expect(try due(decision) == "2026-05-06T17:20:00Z")
    }

    /// In Berlin the clocks skip from 2:00 to 3:00 on 2026-03-29, and repeat that hour on 2026-10-25.
    @Test(arguments: [
        ("2026-03-28T23:30:00Z", "2026-03-29T08:20:00Z"), ("2026-10-24T23:30:00Z", "2026-10-25T09:20:00Z"),
        ("2026-03-27T23:30:00Z", "2026-03-28T09:20:00Z"),
    ])
    func clocksThatChangeMoveTheOpening(now: String, due expected: String) throws {
        let decision = try reply("human please", at: now) { policy in
            policy.timeZone = "Europe/Berlin"
            for weekday in 1...7 { policy.desk.hours[weekday] = [MinuteSpan(start: 600, end: 1200)] }
        }
        #expect(try due(decision) == expected)
    }

    @Test func aDeskThatNeverOpensPromisesNothing() throws {
        let decision = try reply("human please", at: "2026-05-06T04:00:00Z") { policy in
            policy.desk.hours[1] = []
        }
        #expect(decision.reply.contains("as soon as it opens again"))
    }

    @Test func theWaitIsNeverLessThanTheEstimate() throws {
        let decision = try reply("human please", at: "2026-05-06T04:00:00Z") { $0.desk.waitMinutes[.normal] = 21 }
        #expect(decision.reply.contains("within about 25 minutes"))
    }

    @Test func anUnknownTimeZoneIsRefused() {
        var pack = SampleDesk.pack
        pack.policy.timeZone = "Mars/Olympus"
        #expect(throws: DialogueError.unknownTimeZone("Mars/Olympus")) {
            try DialogueMachine(ranker: SampleDesk.ranker(pack: pack))
        }
    }
}
