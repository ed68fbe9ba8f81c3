/// Finds numbers of orders, receipts and parcels: long numbers, also with letters, and short ones beside a word that
/// tells.
enum OrderNumberScanner {
    /// Least digits of a number that nothing introduces, and that a word introduces.
    private static let leastDigits = 8
    private static let leastDigitsTold = 4
    /// Least digits where letters stand among them.
    private static let leastDigitsWithLetters = 6

    static func ranges(in scalars: [UInt32], told: UInt32) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard isPart(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            var digits = 0
            var letters = 0
            while index < scalars.count, isPart(scalars[index]) || joins(scalars, at: index) {
                if scalars[index].isDigit { digits += 1 } else if scalars[index].isLatinLetter { letters += 1 }
                index += 1
            }
            let isMarked = told & DetailHints.order != 0 || (start > 0 && scalars[start - 1] == 0x23)
            let least = isMarked ? leastDigitsTold : letters > 0 ? leastDigitsWithLetters : leastDigits
            if digits >= least, letters <= digits { found.append(start..<index) }
        }
        return found
    }

    private static func isPart(_ scalar: UInt32) -> Bool { scalar < 0x80 && scalar.isAlphanumeric }

    /// A hyphen or underscore between two letters or digits.
    private static func joins(_ scalars: [UInt32], at index: Int) -> Bool {
        (scalars[index] == 0x2D || scalars[index] == 0x5F) && index + 1 < scalars.count && isPart(scalars[index + 1])
            && index > 0 && isPart(scalars[index - 1])
    }
}
