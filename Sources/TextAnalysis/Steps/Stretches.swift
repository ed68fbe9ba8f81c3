/// Letters, characters and punctuation that were drawn out shrink: `sooooo` to `soo`, `！！！` to `!`, `ですーーー` to
/// `ですー`.
///
/// - Latin letters: three and more become two, which no English word exceeds; a word that is one letter throughout
///   keeps three (`www`, `iii`).
/// - Ideographs: three and more become one (`太太太贵`), or two if their number is even, for that is a doubled word said
///   again (`谢谢谢谢`). Numerals stay.
/// - Kana: three and more become one; the long vowel mark and punctuation from two on.
/// - Digits stay.
enum Stretches {
    static func apply(to buffer: inout FoldBuffer) {
        guard hasRun(buffer.scalars) else { return }
        var write = 0
        var start = 0
        while start < buffer.scalars.count {
            let scalar = buffer.scalars[start]
            var end = start + 1
            while end < buffer.scalars.count, buffer.scalars[end] == scalar { end += 1 }
            let kept = end - start == 1 ? 1 : keptLength(of: start..<end, in: buffer.scalars)
            for index in 0..<kept {
                buffer.scalars[write + index] = scalar
                buffer.offsets[write + index] = buffer.offsets[start + index]
            }
            write += kept
            start = end
        }
        buffer.truncate(to: write)
    }

    private static func hasRun(_ scalars: [UInt32]) -> Bool {
        var previous: UInt32 = 0
        for scalar in scalars {
            if scalar == previous { return true }
            previous = scalar
        }
        return false
    }

    private static func keptLength(of run: Range<Int>, in scalars: [UInt32]) -> Int {
        let scalar = scalars[run.lowerBound]
        let length = run.count
        switch Scalars.classify(scalar) {
        case .digit:
            return length
        case .letter:
            let isWord =
                (run.lowerBound == 0 || Scalars.classify(scalars[run.lowerBound - 1]) != .letter)
                && (run.upperBound == scalars.count || Scalars.classify(scalars[run.upperBound]) != .letter)
            return min(length, isWord ? 3 : 2)
        case .ideograph:
            if scalar == longVowel { return 1 }
            if length < 3 || numerals.contains(scalar) { return length }
            return Scalars.isHan(scalar) && length.isMultiple(of: 2) ? 2 : 1
        case .mark, .separator:
            // Spaces have a step of their own.
            return scalar == Scalars.space || scalar == Scalars.newline ? length : 1
        }
    }

    private static let longVowel: UInt32 = 0x30FC
    private static let numerals = "〇零一二三四五六七八九十".unicodeScalars.map(\.value)
}
