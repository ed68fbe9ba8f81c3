/// Recognises text that was read in a wrong character encoding.
///
/// It cannot be understood, so nobody should guess.
enum Mojibake {
    /// Judges the scalars as they came in.
    static func apply(to buffer: inout FoldBuffer, counter: EvidenceCounter) {
        guard buffer.contents.contains(.han) || buffer.contents.contains(.other) else { return }
        let scalars = buffer.scalars
        buffer.isDamaged =
            hasReplacements(scalars) || hasMisreadUTF8(scalars) || hasFiller(scalars)
            || hasRareIdeographs(scalars, counter)
    }

    /// Replacement characters or raw C1 controls: two, or one in a very short text.
    private static func hasReplacements(_ scalars: [UInt32]) -> Bool {
        var count = 0
        for scalar in scalars where scalar >= 0x80 && (scalar == 0xFFFD || scalar < 0xA0) { count += 1 }
        return count >= 2 || (count == 1 && scalars.count <= 4)
    }

    /// UTF-8 that was read as Latin-1 or Windows-1252: `Ã©`, `å¥½`.
    private static func hasMisreadUTF8(_ scalars: [UInt32]) -> Bool {
        var sequences = 0
        var index = 0
        while index < scalars.count {
            let lead = scalars[index]
            guard (0xC2...0xF4).contains(lead) else {
                index += 1
                continue
            }
            let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            let rest = scalars[(index + 1)...].prefix(length - 1)
            guard rest.count == length - 1, rest.allSatisfy(isMisreadContinuation) else {
                index += 1
                continue
            }
            // `é` before a quotation mark, a no-break space or an ellipsis is ordinary French.
            if !rest.contains(where: isTypography) { return true }
            sequences += 1
            index += length
        }
        return sequences >= 3
    }

    private static func isMisreadContinuation(_ scalar: UInt32) -> Bool {
        (0x80...0xBF).contains(scalar) || windows1252.contains(scalar)
    }

    private static func isTypography(_ scalar: UInt32) -> Bool {
        scalar == 0xA0 || scalar == 0xAB || scalar == 0xB0 || scalar == 0xBB || (0x2013...0x2026).contains(scalar)
    }

    /// What Windows-1252 shows for the bytes from 80 to 9F.
    private static let windows1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars.map(\.value)

    /// What replacement characters and uninitialised memory look like in GBK: 锟斤拷, 烫烫烫烫, 屯屯屯屯; and UTF-8 read
    /// as Shift JIS: 縺, 繧 and 繝 again and again.
    private static func hasFiller(_ scalars: [UInt32]) -> Bool {
        var run = 0
        var shiftJIS = 0
        var previous: UInt32 = 0
        for scalar in scalars where scalar >= 0x4E00 {
            if previous == 0x951F, scalar == 0x65A4 { return true }
            if scalar == 0x7E3A || scalar == 0x7E67 || scalar == 0x7E5D { shiftJIS += 1 }
            run = scalar == previous ? run + 1 : 1
            if run >= 4, scalar == 0x70EB || scalar == 0x5C6F { return true }
            previous = scalar
        }
        return shiftJIS >= 2
    }

    /// Ideographs that nobody uses, many of them, or some with question marks among them: `??己酥笜藨骖櫺剩`.
    private static func hasRareIdeographs(_ scalars: [UInt32], _ counter: EvidenceCounter) -> Bool {
        var rare = 0
        var han = 0
        for scalar in scalars where Scalars.isHan(scalar) {
            han += 1
            if counter.isRare(scalar) { rare += 1 }
        }
        guard rare >= 2 else { return false }
        if rare >= 4, rare * 2 >= han { return true }
        guard rare * 4 >= han, let lastHan = scalars.lastIndex(where: Scalars.isHan) else { return false }
        return scalars[..<lastHan].indices.contains { index in
            scalars[index] == 0x3F && (scalars[index + 1] == 0x3F || counter.isRare(scalars[index + 1]))
        }
    }
}
