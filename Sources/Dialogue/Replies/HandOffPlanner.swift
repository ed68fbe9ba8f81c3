internal import Foundation
internal import IntentModel
internal import MessageTemplates

/// When a person takes over, and how the customer is told.
struct HandOffPlanner {
    let clock: DeskClock
    let desk: Desk
    let phrases: PhraseBook

    /// What follows a hand-off.
    struct Plan {
        /// When somebody should have taken over.
        var due: Date
        /// What the customer reads about it.
        var sentence: String
    }

    /// Days after which a ticket is due where the desk has no hours ahead.
    private static let unknownDays = 1.0
    private static let longWait = 120

    /// When somebody takes over; in an emergency customers are told not to wait for a closed desk.
    func plan(priority: Priority, isEmergency: Bool, now: Date, language: Language, turn: Int) -> Plan {
        let minutes = Self.promised(desk.waitMinutes[priority] ?? Desk().waitMinutes[priority] ?? 60)
        let wait = Double(minutes) * 60
        func say(_ phrase: Phrase, _ values: [String: TemplateValue] = [:]) -> String {
            phrases.text(phrase, in: language, turn: turn, values)
        }
        if let closes = clock.closing(at: now) {
            let due = now + wait
            if due <= closes || isEmergency {
                let sentence =
                    isEmergency
                    ? say(.urgentMinutes, ["minutes": .number(Double(minutes))])
                    : minutes >= Self.longWait
                        ? say(.waitHours, ["hours": .number(Double((minutes + 59) / 60))])
                        : say(.waitMinutes, ["minutes": .number(Double(minutes))])
                return Plan(due: due, sentence: sentence)
            }
            guard let opens = clock.opening(after: closes.addingTimeInterval(-1)) else {
                return Plan(due: due, sentence: say(.waitUnknown))
            }
            let values: [String: TemplateValue] = [
                "closes": .text(timeOfDay(closes)), "opens": .text(when(opens, from: now, language: language)),
            ]
            return Plan(due: opens + due.timeIntervalSince(closes), sentence: say(.waitClosing, values))
        }
        guard let opens = clock.opening(after: now) else {
            return Plan(due: now + Self.unknownDays * 86_400, sentence: say(.waitUnknown))
        }
        let values: [String: TemplateValue] = ["opens": .text(when(opens, from: now, language: language))]
        return Plan(due: opens + wait, sentence: say(isEmergency ? .urgentClosed : .waitClosed, values))
    }

    /// Never less than the estimate: rounded up to five minutes, from an hour on to a quarter.
    static func promised(_ minutes: Int) -> Int {
        let step = minutes <= 5 ? 1 : minutes <= 60 ? 5 : 15
        return max(1, (minutes + step - 1) / step * step)
    }

    /// "today at 10:00", "on Monday, 4 May, at 10:00".
    private func when(_ date: Date, from now: Date, language: Language) -> String {
        let days = clock.local(date).dayNumber - clock.local(now).dayNumber
        let phrase: Phrase = days == 0 ? .timeToday : days == 1 ? .timeTomorrow : .timeLater
        var values: [String: TemplateValue] = ["time": .text(timeOfDay(date))]
        if phrase == .timeLater, let day = clock.day(of: date) {
            values["weekday"] = .text(String(CivilCalendar.weekday(of: clock.local(date).dayNumber)))
            values["year"] = .text(String(day.year))
            values["month"] = .text(String(day.month))
            values["day"] = .text(String(day.day))
        }
        return phrases.text(phrase, in: language, turn: 0, values)
    }

    private func timeOfDay(_ date: Date) -> String {
        let minute = clock.local(date).minute
        return "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    }
}
