internal import TextAnalysis

/// Finds number plates of mainland China, Hong Kong, Taiwan and Japan.
enum PlateScanner {
    /// The mainland's provinces as plates abbreviate them, and the special plates of schools, Hong Kong and Macau.
    private static let provinces = Set("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼".unicodeScalars.map(\.value))
    private static let suffixes = Set("学警港澳挂使领".unicodeScalars.map(\.value))
    private static let dots: Set<UInt32> = [0x20, 0x2D, 0xB7, 0x2E, 0x30FB, 0x2022, 0x2010, 0x2013, 0xFF65]

    static func ranges(in text: AnalyzedText, told: UInt32) -> [Range<Int>] {
        let scalars = text.scalars
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            if let range = mainland(scalars, at: index) ?? japanese(scalars, at: index)
                ?? lettersAndDigits(text, at: index, isTold: told & DetailHints.plate != 0)
            {
                found.append(range)
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// 京A12345, 粤B·D12345 (new energy), 粤Z1234港.
    private static func mainland(_ scalars: [UInt32], at start: Int) -> Range<Int>? {
        guard provinces.contains(scalars[start]), start + 1 < scalars.count, isLetter(scalars[start + 1]) else {
            return nil
        }
        var index = start + 2
        if index < scalars.count, dots.contains(scalars[index]) { index += 1 }
        let body = index
        var digits = 0
        while index < scalars.count, isLetter(scalars[index]) || scalars[index].isDigit {
            if scalars[index].isDigit { digits += 1 }
            index += 1
        }
        var length = index - body
        if length == 4, index < scalars.count, suffixes.contains(scalars[index]) {
            index += 1
            length += 1
        }
        return (5...6).contains(length) && digits >= 2 ? start..<index : nil
    }

    /// 品川 300 あ 12-34.
    private static func japanese(_ scalars: [UInt32], at start: Int) -> Range<Int>? {
        guard scalars[start].isHan else { return nil }
        var index = start
        while index < scalars.count, scalars[index].isHan, index - start < 4 { index += 1 }
        index = skipSpace(scalars, from: index)
        guard let office = DigitRuns.number(in: scalars, at: index, mostDigits: 3), office.end - index >= 2 else {
            return nil
        }
        index = skipSpace(scalars, from: office.end)
        guard index < scalars.count, scalars[index].isKana else { return nil }
        index = skipSpace(scalars, from: index + 1)
        guard let first = DigitRuns.number(in: scalars, at: index, mostDigits: 4) else { return nil }
        index = first.end
        if index + 1 < scalars.count, scalars[index] == 0x2D,
            let second = DigitRuns.number(in: scalars, at: index + 1, mostDigits: 2)
        {
            index = second.end
        }
        return start..<index
    }

    /// Hong Kong's AB 1234 and Taiwan's ABC-1234.
    ///
    /// Words with a number look the same, so that either the letters must be capitals or a word of the message must tell.
    private static func lettersAndDigits(_ text: AnalyzedText, at start: Int, isTold: Bool) -> Range<Int>? {
        let scalars = text.scalars
        guard start == 0 || !(isLetter(scalars[start - 1]) || scalars[start - 1].isDigit) else { return nil }
        var index = start
        while index < scalars.count, isLetter(scalars[index]), index - start < 4 { index += 1 }
        let letters = index - start
        guard letters == 2 || letters == 3 else { return nil }
        guard index < scalars.count, scalars[index] == 0x2D || scalars[index] == 0x20 || scalars[index].isDigit else {
            return nil
        }
        let hasHyphen = scalars[index] == 0x2D
        if !scalars[index].isDigit { index += 1 }
        guard let number = DigitRuns.number(in: scalars, at: index, mostDigits: 4),
            number.end == scalars.count || !isLetter(scalars[number.end])
        else { return nil }
        let digits = number.end - index
        let isTaiwanese = letters == 3 && digits == 4 && hasHyphen
        let isHongKong = letters == 2 && !hasHyphen && digits >= (isTold ? 1 : 3)
        guard isTaiwanese || isHongKong, isTold || isCapital(text, start..<(start + letters)) else { return nil }
        return start..<number.end
    }

    private static func isCapital(_ text: AnalyzedText, _ range: Range<Int>) -> Bool {
        DetailFinder.written(range, in: text).unicodeScalars.allSatisfy { $0.properties.isUppercase }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool { scalar >= 0x61 && scalar <= 0x7A }

    private static func skipSpace(_ scalars: [UInt32], from index: Int) -> Int {
        index < scalars.count && (scalars[index].isSpace || dots.contains(scalars[index])) ? index + 1 : index
    }
}
