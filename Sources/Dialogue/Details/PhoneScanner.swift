/// Finds telephone numbers of mainland China, Hong Kong, Taiwan and Japan.
enum PhoneScanner {
    private static let separators: Set<UInt32> = [0x20, 0x2D, 0x2E, 0x2010, 0x2011, 0x2013]

    static func ranges(in scalars: [UInt32], told: UInt32) -> [Range<Int>] {
        DigitRuns.runs(in: scalars, separators: separators).compactMap { run in
            let start = run.range.lowerBound
            if start > 0, scalars[start - 1].isLatinLetter { return nil }
            if run.range.upperBound < scalars.count, scalars[run.range.upperBound].isLatinLetter { return nil }
            let hasPlus = start > 0 && scalars[start - 1] == 0x2B
            let isGrouped = run.digits.count < run.range.count
            guard isPhone(run.digits, hasPlus: hasPlus, isGrouped: isGrouped, told: told) else { return nil }
            return (hasPlus ? start - 1 : start)..<run.range.upperBound
        }
    }

    private static func isPhone(_ digits: [UInt8], hasPlus: Bool, isGrouped: Bool, told: UInt32) -> Bool {
        let isOrder = told & DetailHints.order != 0 && told & DetailHints.phone == 0
        let isTold = told & DetailHints.phone != 0
        func starts(_ prefix: [UInt8]) -> Bool { digits.starts(with: prefix) }
        if hasPlus { return (8...15).contains(digits.count) }
        switch digits.count {
        case 8:
            // Hong Kong, and local numbers elsewhere: eight digits may be anything, so a word must tell.
            return digits[0] >= 2 && (isTold || (isGrouped && !isOrder))
        case 10:
            if starts([0, 9]) { return true }  // Taiwan, mobile
            if starts([4, 0, 0]) || starts([8, 0, 0]) { return !isOrder }  // mainland, service numbers
            return digits[0] == 0 && !isOrder  // Japan and mainland, fixed line
        case 11:
            if digits[0] == 1, digits[1] >= 3 { return !isOrder || isGrouped }  // mainland, mobile
            if digits[0] == 0, digits[2] == 0, [7, 8, 9].contains(digits[1]) { return true }  // Japan, mobile
            return digits[0] == 0 && !isOrder  // mainland, fixed line with area code
        case 12:
            return digits[0] == 0 && (isGrouped || isTold)
        case 13:
            return starts([8, 6, 1]) && digits[3] >= 3
        default:
            return false
        }
    }
}
