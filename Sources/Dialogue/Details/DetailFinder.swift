internal import IntentMatching
internal import IntentModel
internal import TextAnalysis

/// Picks details out of messages: numbers of orders, plates, telephones, amounts, dates, addresses, and the names of
/// the pack's directories.
struct DetailFinder: Sendable {
    private let names: DirectoryNames
    private let dates: DateScanner
    private let hints: DetailHints

    init(ranker: any IntentRanker, analyzer: TextAnalyzer) {
        names = DirectoryNames(ranker: ranker, analyzer: analyzer)
        dates = DateScanner(analyzer: analyzer)
        hints = DetailHints(analyzer: analyzer)
    }

    /// All details of a message in order, none overlapping another.
    ///
    /// The scanners are asked in the order in which their forms are telling; digits claimed by one are not offered
    /// to the next.
    func details(in text: AnalyzedText) -> [FoundDetail] {
        let scalars = text.scalars
        var claims = Claims(count: scalars.count)
        var found: [FoundDetail] = []
        func claim(_ kind: BuiltInDetail, _ ranges: [Range<Int>]) {
            for range in ranges where claims.take(range) {
                found.append(FoundDetail(kind: .builtIn(kind), value: Self.written(range, in: text), range: range))
            }
        }
        if scalars.contains(where: \.isDigit) {
            let told = hints.bits(in: scalars)
            claim(.email, EmailScanner.ranges(in: scalars))
            claim(.plate, PlateScanner.ranges(in: text, told: told))
            claim(.date, dates.ranges(in: scalars))
            claim(.amount, AmountScanner.ranges(in: scalars))
            claim(.phone, PhoneScanner.ranges(in: scalars, told: told))
            claim(.orderNumber, OrderNumberScanner.ranges(in: scalars, told: told))
        } else {
            claim(.email, EmailScanner.ranges(in: scalars))
            claim(.date, dates.ranges(in: scalars))
            claim(.amount, AmountScanner.ranges(in: scalars))
        }
        for name in names.matches(in: text) where claims.take(name.range) {
            found.append(
                FoundDetail(
                    kind: .entry(directory: name.directory, entry: name.entry),
                    value: Self.written(name.range, in: text),
                    range: name.range
                )
            )
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        return found
    }

    /// The customer's own characters of a range of folded scalars.
    static func written(_ range: Range<Int>, in text: AnalyzedText) -> String {
        let source = text.sourceRange(range)
        let bytes = text.original.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: source.lowerBound)
        let end = bytes.index(bytes.startIndex, offsetBy: min(source.upperBound, bytes.count))
        return String(text.original[start..<end])
    }

    /// Scalars that a detail has claimed already.
    private struct Claims {
        private var taken: [Bool]

        init(count: Int) { taken = [Bool](repeating: false, count: count) }

        mutating func take(_ range: Range<Int>) -> Bool {
            guard !range.isEmpty, !taken[range].contains(true) else { return false }
            for index in range { taken[index] = true }
            return true
        }
    }
}
