import Conversations
import DeskFigures
import Foundation
import Statistics
import TestSupport
import Testing
import WireFormat

/// Random days, counted fast and slowly.
@Suite struct SlowFiguresTests {
    private static let options: DeskOptions = {
        var options = SmallDesk.options("2026-05-04", "2026-05-10")
        options.mostQuestions = 1_000
        return options
    }()

    private static func desk(_ seed: UInt64, conversations: Int = 300) -> RandomDesk {
        RandomDesk(seed: seed, conversations: conversations, start: options.previous.start - 2 * 86_400, days: 18)
    }

    private static func report(of desk: RandomDesk) -> DeskReport {
        var recorder = DeskRecorder(options: options, terms: SmallDesk.terms)
        for record in desk.records { recorder.add(record.name, record: record.events) }
        return recorder.report()
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>) func figuresAreThoseOfTheirDefinitions(seed: UInt64) {
        let desk = Self.desk(seed)
        let report = Self.report(of: desk)
        let slow = SlowFigures(desk.records)
        for (period, counts) in [
            (report.options.period, report.total.now), (report.options.previous, report.total.before),
        ] {
            let contacts = slow.contacts(period.start, period.end)
            #expect(counts.contacts == contacts.count)
            #expect(counts.answered == contacts.count(where: \.isAnswered))
            #expect(counts.leftAtChoice == contacts.count(where: \.isLeftAtChoice))
            #expect(counts.person == contacts.count(where: \.isWithPerson))
            #expect(counts.unanswered == 0)
            #expect(counts.complaints == contacts.count(where: \.isComplaint))
            let ratings = contacts.compactMap(\.rating)
            #expect(counts.ratings == (1...5).map { score in ratings.count { $0 == score } })
            let followed = contacts.filter { slow.last >= $0.end + 86_400 }
            #expect(counts.followed == followed.count)
            #expect(counts.cameBack == followed.count { slow.cameBack($0, within: 86_400) })
            #expect(counts.solvedAtOnce == followed.count { $0.isSolved && !slow.cameBack($0, within: 86_400) })
            #expect(counts.handling == QueueStatistics.Duration(slow.handling(desk.records, period.start, period.end)))
            #expect(
                counts.firstReply == QueueStatistics.Duration(slow.firstReplies(desk.records, period.start, period.end))
            )
        }
        let contacts = slow.contacts(report.options.period.start, report.options.period.end)
        for slice in report.channels {
            #expect(slice.counts.now.contacts == contacts.count { $0.channel == slice.name })
        }
        for question in report.questions {
            let asked = contacts.filter { $0.topics.contains(question.intent) }
            #expect(question.share.now == CountedShare(asked.count, of: contacts.count))
        }
        for reason in report.reasons where reason.name != "unknown" {
            #expect(reason.share.now.successes == contacts.count { $0.handOffs.first?.reason == reason.name })
        }
        let open = slow.tickets(desk.records).filter { ticket in
            ticket[0].at < report.options.period.end
                && !ticket.contains {
                    if case .resolved = $0.content { $0.at < report.options.period.end } else { false }
                }
        }
        #expect(report.backlog.now.open == open.count)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func aLogTellsTheSameAsTheStore(seed: UInt64) {
        // But for when agents took tickets, when those were due and who the customer was.
        var desk = Self.desk(seed)
        desk.records = desk.records.filter { !$0.events.contains { $0.content.turn?.message.customerJSON != nil } }
        var fromLog = DeskRecorder(options: Self.options, terms: SmallDesk.terms)
        for line in desk.log { fromLog.add(line) }
        let (store, log) = (Self.report(of: desk), fromLog.report())
        func comparable(_ counts: DeskCounts) -> [[Int]] {
            [
                [counts.contacts, counts.smallTalk, counts.answered, counts.leftAtChoice, counts.person],
                [counts.complaints, counts.followed, counts.solvedAtOnce, counts.cameBack], counts.ratings,
                [counts.firstReply, counts.resolution].map { Int($0?.median ?? -1) },
            ]
        }
        #expect(comparable(store.total.now) == comparable(log.total.now))
        #expect(comparable(store.total.before) == comparable(log.total.before))
        #expect(store.reasons == log.reasons)
        #expect(store.questions == log.questions)
        #expect(store.unmet == log.unmet)
        #expect(store.backlog.now.open == log.backlog.now.open)
    }

    @Test func whatStoreAndLogTellIsCountedOnce() {
        let desk = Self.desk(7)
        var both = DeskRecorder(options: Self.options, terms: SmallDesk.terms)
        for record in desk.records { both.add(record.name, record: record.events) }
        for line in desk.log { both.add(line) }
        var joined = both.report()
        #expect(joined.notes.doubleLines == desk.log.count)
        (joined.notes.doubleLines, joined.notes.logLines) = (0, 0)
        #expect(SmallDesk.json(joined) == SmallDesk.json(Self.report(of: desk)))
    }

    @Test func theOrderOfConversationsDoesNotMatter() {
        var desk = Self.desk(8)
        let before = SmallDesk.json(Self.report(of: desk))
        var generator = SeededGenerator(seed: 1)
        desk.records.shuffle(using: &generator)
        #expect(SmallDesk.json(Self.report(of: desk)) == before)
        #expect(SmallDesk.json(Self.report(of: desk)) == before)
    }

    @Test func longLogsAreCountedLikeShortOnes() {
        // So many conversations that those which are over are put away meanwhile.
        let desk = Self.desk(9, conversations: 12_000)
        let kept = desk.records.filter { !$0.events.contains { $0.content.turn?.message.customerJSON != nil } }
        var plain = desk
        plain.records = kept
        var recorder = DeskRecorder(options: Self.options, terms: SmallDesk.terms)
        for line in plain.log { recorder.add(line) }
        let report = recorder.report()
        let contacts = SlowFigures(kept).contacts(report.options.period.start, report.options.period.end)
        #expect(report.total.now.contacts == contacts.count)
        #expect(report.total.now.answered == contacts.count(where: \.isAnswered))
        #expect(report.total.now.ratings.reduce(0, +) == contacts.count { $0.rating != nil })
    }
}
