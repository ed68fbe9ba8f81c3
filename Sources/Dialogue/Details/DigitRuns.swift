/// Digits with the separators that people put into numbers.
enum DigitRuns {
    /// A number as it is written.
    struct Run: Sendable, Hashable {
        /// From the first digit to the last.
        var range: Range<Int>
        /// The digits alone, 0 to 9.
        var digits: [UInt8]
    }

    /// Runs of digits; single separators between digits belong to them.
    static func runs(in scalars: [UInt32], separators: Set<UInt32>) -> [Run] {
        var runs: [Run] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            var digits: [UInt8] = []
            while index < scalars.count {
                if scalars[index].isDigit {
                    digits.append(UInt8(scalars[index] - 0x30))
                    index += 1
                } else if separators.contains(scalars[index]), index + 1 < scalars.count, scalars[index + 1].isDigit {
                    index += 1
                } else {
                    break
                }
            }
            runs.append(Run(range: start..<index, digits: digits))
        }
        return runs
    }

    /// Reads one or two digits at an offset that no further digit follows.
    static func number(in scalars: [UInt32], at start: Int, mostDigits: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < scalars.count, end - start <= mostDigits, scalars[end].isDigit {
            value = value * 10 + Int(scalars[end] - 0x30)
            end += 1
        }
        return end > start && end - start <= mostDigits ? (value, end) : nil
    }
}
