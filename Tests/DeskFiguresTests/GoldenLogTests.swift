import Conversations
import DeskFigures
import Foundation
import Statistics
import Testing

/// A log that is small enough to count by hand.
@Suite struct GoldenLogTests {
    // The period is 4 and 5 May, Shanghai; the days before are 2 and 3 May.
    private static let log = """
        {"conversation":"a","role":"customer","text":"hello","at":"2026-05-04T02:00:00Z","channel":"web"}
        {"conversation":"a","role":"bot","text":"Hello!","locale":"en","at":"2026-05-04T02:00:00Z","action":"answer","intent":"hello"}
        {"conversation":"a","role":"customer","text":"parking?","at":"2026-05-04T02:01:00Z"}
        {"conversation":"a","role":"bot","text":"Here.","locale":"en","at":"2026-05-04T02:01:00Z","action":"answer","intent":"parking"}
        {"conversation":"a","role":"system","event":"rated","score":2,"at":"2026-05-04T02:02:00Z"}
        {"conversation":"a","role":"system","event":"rated","score":5,"at":"2026-05-04T02:03:00Z"}
        {"conversation":"b","role":"customer","text":"停车","at":"2026-05-04T03:00:00Z","channel":"app"}
        {"conversation":"b","role":"bot","text":"…","locale":"zh-Hans","at":"2026-05-04T03:00:00Z","action":"answer","intent":"parking"}
        {"conversation":"b","role":"customer","text":"停车 收费","at":"2026-05-04T05:00:00Z","channel":"web"}
        {"conversation":"b","role":"bot","text":"…","locale":"zh-Hans","at":"2026-05-04T05:00:00Z","action":"answer","intents":["parking","points"],"intent":"points"}
        {"conversation":"c","role":"customer","text":"Gibberish!","at":"2026-05-04T04:00:00Z","locale":"en-US"}
        {"conversation":"c","role":"bot","text":"…","locale":"en","at":"2026-05-04T04:00:00Z","action":"handoff","intent":"points","confidence":0.2,"reason":"low_confidence","ticket":"T1"}
        {"conversation":"c","role":"customer","text":"still there?","at":"2026-05-04T06:30:00Z","ticket":"T1"}
        {"conversation":"c","role":"agent","text":"Yes.","at":"2026-05-04T06:40:00Z","ticket":"T1"}
        {"conversation":"c","role":"system","event":"resolved","at":"2026-05-04T06:50:00Z","ticket":"T1"}
        {"conversation":"d","role":"customer","text":"I am angry","at":"2026-05-05T02:00:00Z"}
        {"conversation":"d","role":"bot","text":"…","locale":"en","at":"2026-05-05T02:00:00Z","action":"handoff","intent":"complaint","reason":"complaint","ticket":"T2"}
        {"conversation":"e","role":"customer","text":"help","at":"2026-05-05T03:00:00Z"}
        {"conversation":"e","role":"bot","text":"This or that?","locale":"en","at":"2026-05-05T03:00:00Z","action":"clarify","intent":"help"}
        {"conversation":"f","role":"customer","text":"good morning","at":"2026-05-05T03:00:00Z"}
        {"conversation":"f","role":"bot","text":"Good morning!","locale":"en","at":"2026-05-05T03:00:00Z","action":"answer","intent":"hello"}
        {"conversation":"g","role":"customer","text":"gibberish","at":"2026-05-05T15:59:00Z"}
        {"conversation":"g","role":"bot","text":"…","locale":"en","at":"2026-05-05T15:59:00Z","action":"handoff","intent":"points","reason":"low_confidence","ticket":"T3"}
        {"conversation":"g","role":"agent","text":"Yes?","at":"2026-05-05T16:09:00Z","ticket":"T3"}
        {"conversation":"h","role":"customer","text":"points","at":"2026-05-03T15:59:59Z"}
        {"conversation":"h","role":"bot","text":"…","locale":"en","at":"2026-05-03T15:59:59Z","action":"answer","intent":"points"}
        {"conversation":"h","role":"customer","text":"and refunds","at":"2026-05-03T16:10:00Z"}
        {"conversation":"h","role":"bot","text":"…","locale":"en","at":"2026-05-03T16:10:00Z","action":"handoff","intent":"refunds","reason":"policy","ticket":"T4"}
        {"conversation":"h","role":"system","event":"resolved","at":"2026-05-04T01:00:00Z","ticket":"T4"}
        {"conversation":"i","role":"customer","text":"points","at":"2026-05-07T00:00:00Z"}
        {"conversation":"j","role":"agent","text":"anybody?","at":"2026-05-04T01:00:00Z"}
        {"conversation":"k","role":"customer","text":"when"}
        """

    private let report: DeskReport

    init() throws {
        report = try SmallDesk.report(Self.log, SmallDesk.options("2026-05-04", "2026-05-05"))
    }

    @Test func contactsEndInOneOfFourWays() {
        // a, b at three, b at five, c, d, e, g; f is small talk, h began the day before, i comes after.
        let now = report.total.now
        #expect(now.contacts == 7)
        #expect(now.smallTalk == 1)
        #expect(now.answered == 3)
        #expect(now.leftAtChoice == 1)
        #expect(now.person == 3)
        #expect(now.unanswered == 0)
        #expect(now.deflection == CountedShare(3, of: 7))
        #expect(now.handOffs == CountedShare(3, of: 7))
        #expect(report.total.before.contacts == 1)
        #expect(report.total.before.person == 1)
        #expect(report.days.map(\.counts.contacts) == [4, 3])
        #expect(report.previousDays.map(\.counts.contacts) == [0, 1])
    }

    @Test func aReturnOnTheTopicIsNoSolution() {
        // All have 24 hours behind them when the last line was written. a, the second b and c are solved; the first b
        // came back.
        let now = report.total.now
        #expect(now.followed == 7)
        #expect(now.solvedAtOnce == 3)
        #expect(now.cameBack == 1)
        #expect(now.cameBackElsewhere == 1)
        #expect(now.firstContactResolution == CountedShare(3, of: 7))
    }

    @Test func aReturnIsSeenHoweverLongTheTicketTook() throws {
        // The ticket was ended days after the period, and the customer wrote again within a day of that.
        let log = """
            {"conversation":"a","role":"customer","text":"refund","at":"2026-05-05T02:00:00Z"}
            {"conversation":"a","role":"bot","text":"…","at":"2026-05-05T02:00:00Z","action":"handoff","intent":"refunds","reason":"policy","ticket":"T1"}
            {"conversation":"a","role":"system","event":"resolved","at":"2026-05-09T02:00:00Z","ticket":"T1"}
            {"conversation":"a","role":"customer","text":"refund","at":"2026-05-09T12:00:00Z"}
            {"conversation":"a","role":"bot","text":"…","at":"2026-05-09T12:00:00Z","action":"answer","intent":"refunds"}
            {"conversation":"b","role":"customer","text":"parking","at":"2026-05-12T00:00:00Z"}
            """
        let now = try SmallDesk.report(log, SmallDesk.options("2026-05-04", "2026-05-05")).total.now
        #expect(now.contacts == 1)
        #expect(now.followed == 1)
        #expect(now.cameBack == 1)
        #expect(now.solvedAtOnce == 0)
    }

    @Test func timesRunFromTheHandOff() {
        let now = report.total.now
        // c: 04:00 to 06:40; g: 15:59 to 16:09.
        #expect(now.firstReply?.count == 2)
        #expect(now.firstReply?.median == 600)
        #expect(now.firstReply?.longest == 9_600)
        // h, which was handed off before the period and ended in it, and c.
        #expect(now.resolution?.count == 2)
        #expect(now.resolution?.longest == 31_800)
        // Logs do not tell when agents took tickets.
        #expect(now.handling == nil)
        #expect(report.backlog.now.open == 2)
        // d, since 02:00.
        #expect(report.backlog.now.oldest == 50_400)
        #expect(report.backlog.before.open == 0)
    }

    @Test func reasonsComplaintsAndRatings() {
        #expect(report.reasons.map(\.name) == ["low_confidence", "complaint", "policy"])
        #expect(report.reasons[0].share.now == CountedShare(2, of: 7))
        #expect(report.reasons[2].share.before == CountedShare(1, of: 1))
        #expect(report.complaints.map(\.name) == ["complaint"])
        #expect(report.total.now.complaintShare == CountedShare(1, of: 7))
        #expect(report.total.now.ratings == [0, 0, 0, 0, 1])
        #expect(report.total.now.meanRating == 5)
        #expect(report.total.now.rated == CountedShare(1, of: 7))
    }

    @Test func questionsAreCountedByContact() throws {
        #expect(report.questions.map(\.intent) == ["parking", "points", "complaint"])
        let parking = try #require(report.questions.first)
        #expect(parking.share.now == CountedShare(3, of: 7))
        #expect(parking.answered == CountedShare(3, of: 3))
        #expect(parking.cameBack == CountedShare(1, of: 3))
        #expect(report.unmet.map(\.text) == ["Gibberish!", "help"])
        #expect(report.unmet[0].contacts == 2)
        #expect(report.unmet[0].languages == ["en"])
        #expect(report.unmetCount == 2)
    }

    @Test func channelsLanguagesAndHours() {
        #expect(report.channels.map(\.name) == [nil, "web", "app"])
        #expect(report.channels.map(\.counts.now.contacts) == [4, 2, 1])
        #expect(report.languages.map(\.name) == ["en", "zh-Hans"])
        #expect(report.languages.map(\.counts.now.contacts) == [5, 2])
        #expect(report.hours[10].contacts == 2)
        #expect(report.hours[23].contacts == 1)
    }

    @Test func whatIsLeftOutIsSaid() {
        #expect(report.notes.undatedLines == 1)
        #expect(report.notes.strayEvents == 1)
        #expect(report.notes.logLines == 32)
    }
}
