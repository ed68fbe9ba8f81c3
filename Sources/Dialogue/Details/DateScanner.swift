internal import IntentModel
internal import TextAnalysis

/// Finds days as customers write them: 2026-05-01, 5月1日, May 1st, yesterday, 上周五.
final class DateScanner: Sendable {
    private let words: PhraseTrie
    private let months: PhraseTrie

    private static let named: [String] = [
        "今天", "昨天", "前天", "大前天", "明天", "后天", "大后天", "今晚", "昨晚", "明晚", "今早", "今日", "昨日", "明日", "一昨日", "明後日", "寻日", "琴日",
        "听日", "今朝",
        "上星期", "下星期", "上礼拜", "下礼拜", "上周", "下周", "上周末", "下周末", "这周末", "本周末", "上个月", "下个月", "上个星期", "下个星期", "上个礼拜",
        "today", "yesterday", "tomorrow", "tonight", "last night", "day before yesterday", "the day before yesterday",
        "last week",
        "next week", "last weekend", "this weekend", "next weekend", "last month", "next month", "先週", "来週", "今週", "先月",
        "来月", "昨晩",
        "おととい", "きのう", "あした", "あさって",
    ]
    private static let chineseWeeks = [
        "周", "星期", "礼拜", "上周", "下周", "这周", "本周", "上星期", "下星期", "这星期", "上礼拜", "下礼拜", "这礼拜", "上个星期", "下个星期",
    ]
    private static let chineseWeekdays = ["一", "二", "三", "四", "五", "六", "日", "天"]
    private static let englishWeekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let englishMonths = [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
        ["december", "dec"],
    ]

    init(analyzer: TextAnalyzer) {
        var phrases = Self.named
        for week in Self.chineseWeeks { phrases += Self.chineseWeekdays.map { week + $0 } }
        for day in Self.englishWeekdays { phrases += ["last ", "this ", "next ", "on ", ""].map { $0 + day } }
        for day in ["月", "火", "水", "木", "金", "土", "日"] {
            phrases += ["", "先週の", "来週の", "今週の", "先週", "来週"].map { $0 + day + "曜日" }
        }
        words = PhraseTrie(phrases.map { (scalars: analyzer.analyze($0).scalars, value: 1) })
        months = PhraseTrie(
            Self.englishMonths.enumerated().flatMap { index, names in
                names.map { (scalars: analyzer.analyze($0).scalars, value: UInt32(index + 1)) }
            }
        )
    }

    /// Ranges of days, in order, the longest at each place.
    func ranges(in scalars: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            var end = 0
            words.matches(in: scalars, at: index) { stop, _ in end = max(end, stop) }
            if scalars[index].isDigit, index == 0 || !scalars[index - 1].isAlphanumeric {
                end = max(end, numeric(scalars, at: index) ?? 0)
            }
            months.matches(in: scalars, at: index) { stop, month in
                end = max(end, dayAfterMonth(scalars, from: stop, month: Int(month)) ?? 0)
            }
            if end > index {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// 2026-05-01, 2026/5/1, 2026年5月1日, 5月1日, 5月1号, 5/1, 1 May, 1st of May.
    private func numeric(_ scalars: [UInt32], at start: Int) -> Int? {
        guard let first = DigitRuns.number(in: scalars, at: start, mostDigits: 4) else { return nil }
        let length = first.end - start
        guard first.end < scalars.count else { return nil }
        let mark = scalars[first.end]
        if length == 4, (1900...2200).contains(first.value) {
            let isHan = mark == 0x5E74
            guard isHan || mark == 0x2D || mark == 0x2F || mark == 0x2E,
                let month = DigitRuns.number(in: scalars, at: first.end + 1, mostDigits: 2), month.end < scalars.count,
                scalars[month.end] == (isHan ? 0x6708 : mark),
                let day = DigitRuns.number(in: scalars, at: month.end + 1, mostDigits: 2),
                Day(year: first.value, month: month.value, day: day.value) != nil
            else { return nil }
            return dayMarkEnd(scalars, from: day.end, needed: false)
        }
        guard length <= 2 else { return nil }
        if mark == 0x6708 || mark == 0x2F {
            guard let day = DigitRuns.number(in: scalars, at: first.end + 1, mostDigits: 2),
                Day(year: 2024, month: first.value, day: day.value) != nil
            else { return nil }
            return mark == 0x2F
                ? (day.end < scalars.count && scalars[day.end] == 0x2F ? nil : day.end)
                : dayMarkEnd(scalars, from: day.end, needed: false)
        }
        return monthAfterDay(scalars, from: first.end, day: first.value)
    }

    /// After the number of a day: 日, 号.
    private func dayMarkEnd(_ scalars: [UInt32], from end: Int, needed: Bool) -> Int? {
        if end < scalars.count, scalars[end] == 0x65E5 || scalars[end] == 0x53F7 { return end + 1 }
        return needed ? nil : end
    }

    /// "May" read already: " 1", " 1st", " 1, 2026".
    private func dayAfterMonth(_ scalars: [UInt32], from end: Int, month: Int) -> Int? {
        var index = end
        if index < scalars.count, scalars[index] == 0x2E { index += 1 }
        if index < scalars.count, scalars[index].isSpace { index += 1 }
        guard let day = DigitRuns.number(in: scalars, at: index, mostDigits: 2),
            Day(year: 2024, month: month, day: day.value) != nil
        else { return nil }
        return ordinalEnd(scalars, from: day.end)
    }

    /// "1" read already: "st", " of May", " May".
    private func monthAfterDay(_ scalars: [UInt32], from end: Int, day: Int) -> Int? {
        guard var index = ordinalEnd(scalars, from: end) else { return nil }
        if index < scalars.count, scalars[index].isSpace { index += 1 }
        if scalars[index...].starts(with: [0x6F, 0x66, 0x20]) { index += 3 }
        guard index < scalars.count else { return nil }
        var stop: Int?
        months.matches(in: scalars, at: index) { end, month in
            if Day(year: 2024, month: Int(month), day: day) != nil { stop = end }
        }
        return stop
    }

    /// After the number of a day: "st", "nd", "rd", "th" or nothing; `nil` where another word begins.
    private func ordinalEnd(_ scalars: [UInt32], from end: Int) -> Int? {
        guard end < scalars.count, scalars[end].isLatinLetter else { return end }
        for suffix: [UInt32] in [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]]
        where scalars[end...].starts(with: suffix) {
            let stop = end + 2
            if stop == scalars.count || !scalars[stop].isAlphanumeric { return stop }
        }
        return nil
    }
}
