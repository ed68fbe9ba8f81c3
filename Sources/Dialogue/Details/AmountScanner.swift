/// Finds amounts of money: a currency sign before, or a unit after a number in digits or Chinese numerals.
enum AmountScanner {
    private static let signs = Set("¥￥$€£₩".unicodeScalars.map(\.value))
    private static let units: [[UInt32]] = [
        "块钱", "元钱", "元", "块", "円", "港币", "港元", "台币", "日元", "蚊", "美元", "美金", "rmb", "yuan", "cny", "hkd", "twd", "ntd",
        "jpy", "usd",
        "yen", "dollars", "dollar", "bucks", "kuai",
    ].map { $0.unicodeScalars.map(\.value) }
    private static let numerals = Set("一二三四五六七八九十百千万两零〇亿".unicodeScalars.map(\.value))
    /// What may stand before a sign: HK$, NT$, US$, A$, RMB¥.
    private static let signPrefixes: [[UInt32]] = ["hk", "nt", "us", "rmb", "cn", "jp", "au", "sg"].map {
        $0.unicodeScalars.map(\.value)
    }

    static func ranges(in scalars: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            if let range = amount(scalars, at: index) {
                found.append(range)
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func amount(_ scalars: [UInt32], at index: Int) -> Range<Int>? {
        let scalar = scalars[index]
        if signs.contains(scalar) {
            let number = index + 1 < scalars.count && scalars[index + 1].isSpace ? index + 2 : index + 1
            guard let end = digitsEnd(scalars, from: number) else { return nil }
            return prefixStart(scalars, before: index)..<(unitEnd(scalars, from: end) ?? end)
        }
        if scalar.isDigit, index == 0 || !(scalars[index - 1].isAlphanumeric || scalars[index - 1] == 0x2E) {
            guard let end = digitsEnd(scalars, from: index) else { return nil }
            return unitEnd(scalars, from: end).map { index..<$0 }
        }
        if numerals.contains(scalar), index == 0 || !numerals.contains(scalars[index - 1]) {
            var end = index
            while end < scalars.count, numerals.contains(scalars[end]) { end += 1 }
            // 一块 is "together" more often than an amount.
            guard end - index >= 2 else { return nil }
            return unitEnd(scalars, from: end).map { index..<$0 }
        }
        return nil
    }

    /// End of a number such as 1,234.50 or 3万.
    private static func digitsEnd(_ scalars: [UInt32], from start: Int) -> Int? {
        guard start < scalars.count, scalars[start].isDigit else { return nil }
        var end = start
        while end < scalars.count {
            if scalars[end].isDigit {
                end += 1
            } else if scalars[end] == 0x2C || scalars[end] == 0x2E, end + 1 < scalars.count, scalars[end + 1].isDigit {
                end += 2
            } else {
                break
            }
        }
        while end < scalars.count, numerals.contains(scalars[end]) { end += 1 }
        return end
    }

    private static func unitEnd(_ scalars: [UInt32], from end: Int) -> Int? {
        let start = end < scalars.count && scalars[end].isSpace ? end + 1 : end
        for unit in units where scalars[min(start, scalars.count)...].starts(with: unit) {
            let stop = start + unit.count
            if unit[0].isLatinLetter, stop < scalars.count, scalars[stop].isAlphanumeric { continue }
            return stop
        }
        return nil
    }

    private static func prefixStart(_ scalars: [UInt32], before index: Int) -> Int {
        for prefix in signPrefixes where index >= prefix.count {
            let start = index - prefix.count
            guard scalars[start..<index].elementsEqual(prefix) else { continue }
            if start == 0 || !scalars[start - 1].isAlphanumeric { return start }
        }
        return index
    }
}
