/// Finds e-mail addresses.
enum EmailScanner {
    static func ranges(in scalars: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (index, scalar) in scalars.enumerated() where scalar == 0x40 {
            var start = index
            while start > 0, isLocal(scalars[start - 1]) { start -= 1 }
            while start < index, !scalars[start].isAlphanumeric { start += 1 }
            var end = index + 1
            var lastDot: Int?
            while end < scalars.count, isDomain(scalars[end]) {
                if scalars[end] == 0x2E { lastDot = end }
                end += 1
            }
            while end > index + 1, !scalars[end - 1].isAlphanumeric {
                end -= 1
                if lastDot == end {
                    lastDot = scalars[(index + 1)..<end].lastIndex(of: 0x2E)
                }
            }
            guard start < index, let dot = lastDot, dot > index + 1, end - dot > 2 else { continue }
            found.append(start..<end)
        }
        return found
    }

    private static func isASCIIAlphanumeric(_ scalar: UInt32) -> Bool { scalar < 0x80 && scalar.isAlphanumeric }

    private static func isLocal(_ scalar: UInt32) -> Bool {
        isASCIIAlphanumeric(scalar) || scalar == 0x2E || scalar == 0x5F || scalar == 0x25 || scalar == 0x2B
            || scalar == 0x2D
    }

    private static func isDomain(_ scalar: UInt32) -> Bool {
        isASCIIAlphanumeric(scalar) || scalar == 0x2E || scalar == 0x2D
    }
}
