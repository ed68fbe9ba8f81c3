internal import Conversations
internal import Foundation
internal import IntentModel
internal import ReportPages
internal import Statistics

/// Writes figures in a reader's language.
struct FigureWriter {
    let texts: DeskTexts
    let format: FigureFormat
    let language: Language

    init(language: Language) {
        self.language = language
        texts = DeskTexts.of(language)
        format = FigureFormat(language: language.rawValue)
    }

    // MARK: - Time

    /// A length of time, such as `4 min 10 s`: its two largest units.
    func time(_ seconds: Double) -> String {
        let whole = Int(abs(seconds).rounded())
        let units = texts.units
        let (larger, smaller): ((Int, String), (Int, String)) =
            switch whole {
            case ..<3_600:
                ((whole / 60, whole % 60 == 0 ? units.onlyMinutes : units.minute), (whole % 60, units.second))
            // Up to two days, people count in hours.
            case ...172_800: ((whole / 3_600, units.hour), (whole % 3_600 / 60, units.minute))
            default: ((whole / 86_400, units.day), (whole % 86_400 / 3_600, units.hour))
            }
        let space = units.hasSpaces ? " " : ""
        // A length of no time has its unit all the same.
        let parts = [larger, smaller].filter { $0.0 > 0 }
        return (parts.isEmpty ? [smaller] : parts).map { "\($0.0)\(space)\($0.1)" }.joined(separator: space)
    }

    func time(_ seconds: Double?) -> String { seconds.map { time($0) } ?? FigureFormat.none }

    /// A difference of lengths of time, with its sign.
    func signedTime(_ seconds: Double) -> String {
        guard abs(seconds) >= 0.5 else { return "±" + time(0) }
        return (seconds < 0 ? "−" : "+") + time(seconds)
    }

    func days(_ count: Int) -> String {
        count == 1 ? texts.oneDay : texts.days.filled(["count": format.count(count)])
    }

    /// A day in a table or below a column: `Mon 05-04`.
    func shortDay(_ day: Day) -> String { "\(texts.weekdays[day.weekday - 1]) \(day.description.dropFirst(5))" }

    /// A moment by the wall clock: `2026-05-11 09:30`.
    func moment(_ date: Date, in timeZone: TimeZone) -> String {
        let day = Day(date, in: timeZone)?.description ?? ""
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: date)
        let minutes = (seconds / 60 % 1_440 + 1_440) % 1_440
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day) \(padded(minutes / 60)):\(padded(minutes % 60))"
    }

    // MARK: - Names

    func name(ofLanguage tag: String?) -> String { tag.map { texts.languages[$0] ?? $0 } ?? texts.unknown }

    func name(ofReason reason: String) -> String {
        reason == Contact.unknownReason ? texts.unknown : texts.reasons[reason] ?? reason
    }

    // MARK: - Figures

    func share(_ share: CountedShare) -> String { format.percent(share.value) }

    func rating(_ mean: Double?) -> String { mean.map { format.decimal($0, places: 2) } ?? FigureFormat.none }

    func part(_ share: CountedShare) -> String {
        texts.ofCount.filled(["part": format.count(share.successes), "all": format.count(share.trials)])
    }

    /// A share drawn as a bar, with where the true share may lie.
    func bar(_ share: CountedShare, confidence: Double, tone: Tone) -> ReportCell {
        let interval = share.wilson(confidence: confidence).map { $0.lower...$0.upper }
        return .bar(self.share(share), share: share.value, interval: interval, tone: tone)
    }
}

/// How a figure changed, written out.
struct FigureChange {
    /// The difference with its interval.
    var text: String
    /// The same for a column whose heading names the unit.
    var plainText: String
    /// Whether the interval leaves out "no change".
    var isClear: Bool
    var isUp: Bool
}

extension FigureWriter {
    func change(_ shares: Compared<CountedShare>, confidence: Double) -> FigureChange? {
        guard let change = ShareDifference(shares.now, minus: shares.before, confidence: confidence) else { return nil }
        let reach = " (" + interval(format.points(change.interval.lower), format.points(change.interval.upper)) + ")"
        return FigureChange(
            text: texts.points.filled(["value": format.points(change.value)]) + reach,
            plainText: format.points(change.value) + reach,
            isClear: change.isClear,
            isUp: change.value > 0
        )
    }

    func change(_ samples: Compared<[Double]>, confidence: Double) -> FigureChange? {
        guard let change = MedianDifference(ascending: samples.now, minus: samples.before, confidence: confidence)
        else { return nil }
        return self.change(change.value, change.interval, isClear: change.isClear, written: signedTime)
    }

    func change(ofRatings ratings: Compared<[Int]>, confidence: Double) -> FigureChange? {
        let (now, before) = (DeskCounts.scores(of: ratings.now), DeskCounts.scores(of: ratings.before))
        guard let change = MeanDifference(now, minus: before, confidence: confidence) else { return nil }
        func signed(_ value: Double) -> String { (value >= 0.005 ? "+" : "") + format.decimal(value, places: 2) }
        return self.change(change.value, change.interval, isClear: change.isClear, written: signed)
    }

    /// A difference with its interval, in the unit that the writing function gives it.
    private func change(
        _ value: Double,
        _ range: ClosedRange<Double>,
        isClear: Bool,
        written: (Double) -> String
    ) -> FigureChange {
        let text = written(value) + " (" + interval(written(range.lowerBound), written(range.upperBound)) + ")"
        return FigureChange(text: text, plainText: text, isClear: isClear, isUp: value > 0)
    }

    private func interval(_ lower: String, _ upper: String) -> String {
        texts.interval.filled(["lower": lower, "upper": upper])
    }
}
