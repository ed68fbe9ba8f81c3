internal import CICUShims

/// Why ICU could not give a table.
package struct TableError: Error, CustomStringConvertible {
    package var description: String
}

/// Facts about ideographs, read from the ICU that is linked.
package enum ICUTables {
    /// The ideographs that the tables cover: CJK Unified Ideographs without the blocks added later.
    package static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF

    /// The last ideograph of Unicode 1.1; those after it differ from one ICU version to another.
    package static let lastStableIdeograph: UInt32 = 0x9FA5

    /// Traditional characters with the Simplified ones that they become, in code point order.
    ///
    /// Pairs that leave the range of `ideographs` (rare characters of later Unicode blocks) are left out: both
    /// sides of a comparison keep them as they are.
    package static func simplified() throws -> [(traditional: UInt32, simplified: UInt32)] {
        try withTransliterator("Traditional-Simplified") { apply in
            ideographs.compactMap { scalar in
                let result = apply(scalar)
                guard result.count == 1, result[0] != scalar, ideographs.contains(result[0]) else { return nil }
                return (scalar, result[0])
            }
        }
    }

    /// The syllable of each ideograph without its tone, `v` for ü; empty where ICU knows none.
    package static func syllables() throws -> [String] {
        try withTransliterator("Han-Latin; NFD") { apply in
            ideographs.map { scalar in
                let letters = apply(scalar)
                return letters.contains(scalar) ? "" : toneless(letters)
            }
        }
    }

    /// For each ideograph, the sum of 1 (in GB 2312), 2 (in use in Big5), 4 (in JIS X 0208), and 8 (in the first level,
    /// that of frequent characters, of any of them).
    package static func characterSets() throws -> [UInt8] {
        let gb2312 = try Encoding("EUC-CN")
        let big5 = try Encoding("Big5")
        let jis = try Encoding("EUC-JP")
        return ideographs.map { scalar in
            let simplified = gb2312.bytes(scalar)
            let traditional = big5.bytes(scalar)
            let japanese = jis.bytes(scalar)
            var sets: UInt8 = 0
            if simplified >= 0xA1A1 { sets |= 1 }
            // The second level of Big5 also holds the Simplified shape of some characters: those are not in use.
            if traditional != 0, traditional <= 0xC67E || sets == 0 { sets |= 2 }
            // Two bytes are JIS X 0208; three would be the supplementary set.
            if (0xA1A1...0xFEFE).contains(japanese) { sets |= 4 }
            let isFrequent =
                (0xB0A1...0xD7F9).contains(simplified) || (0xA440...0xC67E).contains(traditional)
                || (0xB0A1...0xCFD3).contains(japanese)
            return isFrequent ? sets | 8 : sets
        }
    }

    /// A decomposed syllable without tone marks: `lǜ` becomes `lv`, `lüè` `lve`, `ê` `e`.
    private static func toneless(_ letters: [UInt32]) -> String {
        var text = ""
        for letter in letters {
            if letter == 0x308 {
                text.removeLast()
                text += "v"
            } else if (0x61...0x7A).contains(letter), let scalar = Unicode.Scalar(letter) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func withTransliterator<Result>(
        _ identifier: String,
        _ body: ((UInt32) -> [UInt32]) throws -> Result
    ) throws -> Result {
        var status: Int32 = 0
        guard let transliterator = CICUShims_transliterator_open(identifier, &status) else {
            throw TableError(
                description: "no transliterator \(identifier): \(String(cString: CICUShims_errorName(status)))"
            )
        }
        defer { CICUShims_transliterator_close(transliterator) }
        return try body { scalar in
            let room = 16
            return [UInt32](unsafeUninitializedCapacity: room) { buffer, count in
                count = max(
                    0,
                    Int(
                        CICUShims_transliterator_apply(transliterator, scalar, buffer.baseAddress, Int32(room))
                    )
                )
            }
        }
    }
}

/// One of ICU's character encodings.
private final class Encoding {
    private let handle: UnsafeMutableRawPointer

    init(_ name: String) throws {
        var status: Int32 = 0
        guard let handle = CICUShims_encoding_open(name, &status) else {
            throw TableError(description: "no encoding \(name): \(String(cString: CICUShims_errorName(status)))")
        }
        self.handle = handle
    }

    deinit { CICUShims_encoding_close(handle) }

    func bytes(_ scalar: UInt32) -> UInt32 { CICUShims_encoding_bytes(handle, scalar) }
}
