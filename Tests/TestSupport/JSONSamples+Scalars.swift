extension JSONSample {
    static let numbers: Groups = [
        (
            "integers",
            ["0", "-0", "7", "-12", "1234567890", "9223372036854775807", "-9223372036854775808", "9007199254740993"]
        ),
        (
            "fractions",
            ["0.5", "-0.0", "1.10", "0.000000000000000000001", "123.456", "3.141592653589793238462643383279"]
        ),
        ("exponents", ["1e5", "1E5", "1e+5", "1E-5", "0e1", "0E+1", "-0e-0", "1.5e10", "123e45", "1e0007"]),
        ("in a list", ["[0]", "[-0]", "[1e1,2.5E-1]", "[ 4]", "[-0.5e-3]"]),
    ]

    static let openNumbers: Groups = [
        ("too great", ["1e400", "-1e400", "1.5e+9999", "[1e999]", "1e99999999999999999999", "-123123e100000"]),
        (
            "too small",
            ["1e-400", "123e-10000000", "-1e-99999999999999999999", "0." + String(repeating: "0", count: 500) + "1"]
        ),
        (
            "too long",
            [
                "9223372036854775808", "-9223372036854775809", "18446744073709551616", "100000000000000000000",
                String(repeating: "7", count: 400), "-" + String(repeating: "1", count: 5_000),
                "0." + String(repeating: "3", count: 3_000), "1" + String(repeating: "0", count: 308) + ".0",
            ]
        ),
    ]

    static let brokenNumbers: Groups = [
        ("zeros before", ["01", "-01", "00", "-00.5", "007", "[012]", "0123.5"]),
        ("signs", ["+1", "--1", "-", "- 1", "++1", "-+1", "+", "[+0]", "-a", "-[1]", "1-", "\u{2212}1"]),
        ("points", [".5", "-.5", "1.", "-1.", "1.e5", "0.e1", ".", "1..2", "1.2.3", "0.", "[2.]", ".e1", "1,5"]),
        (
            "exponents",
            ["1e", "1E", "1e+", "1E-", "1ee5", "1e5.5", "0e", "1e 5", "1e5e5", "e5", "[9.3e]", "1e--1", "1.2a-3"]
        ),
        ("other bases", ["0x1", "0xFF", "0b1", "0o7", "1F", "[0x]", "0x1p3", "1h"]),
        ("no numbers", ["NaN", "-NaN", "Infinity", "-Infinity", "inf", "nan", "[Inf]", "-Inf", "+Infinity", "[NaN]"]),
        ("other digits", ["１", "١", "[１.５]", "1\u{FF0E}5", "½", "Ⅷ", "1_000", "1 000", "1'000"]),
        ("calculations", ["1+2", "1/2", "2*3", "[1-2]", "(1)", "1n", "1L", "1.0f", "1%"]),
    ]

    static let strings: Groups = [
        ("escapes", [#""\"""#, #""\\""#, #""\/""#, #""\b\f\n\r\t""#, #""a\/*b*\/c""#, #""\\u0041""#, #""\\\"x""#]),
        (
            "numbered escapes",
            [
                #""\u0041""#, #""\u4e2d\u6587""#, #""\u00e9""#, #""\uABCD\uabcd""#, #""\u0000""#, #""\u001f""#,
                #""\u007F""#,
            ]
        ),
        (
            "pairs",
            [
                #""\ud83d\ude00""#, #""\uD834\uDD1E""#, #""\uDBFF\uDFFF""#, #""\ud800\udc00x""#,
                #""a\ud83d\ude00\ud83d\ude00b""#,
            ]
        ),
        (
            "no characters",
            [#""\uFFFF""#, #""\uFFFE""#, #""\uFDD0""#, "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{1FFFE}\""]
        ),
        (
            "as they are",
            [
                "\"é中😀\"", "\"\u{7F}\"", "\"\u{80}\"", "\"\u{2028}\u{2029}\"", "\"\u{A0}\u{3000}\"", "\"\u{FEFF}\"",
                "\"\u{202E}\u{200B}\"",
            ]
        ),
        ("what looks like more", [#""{}""#, #""[1,""#, #""//""#, #""null""#, #""'""#, #""a:b,c""#, #""\u005Cn""#]),
        ("combined", ["\"e\u{301}\"", "\"👨‍👩‍👧\"", "\"\u{1100}\u{1161}\"", "\"\u{301}\"", "\"🇨🇳\""]),
        (
            "long",
            ["\"" + String(repeating: "长", count: 5_000) + "\"", "\"" + String(repeating: #"\n"#, count: 5_000) + "\""]
        ),
    ]

    static let openStrings: Groups = [
        (
            "halves of pairs",
            [
                #""\ud800""#, #""\udc00""#, #""\ud83dx""#, #""x\ude00""#, #""\ud800\ud800""#, #""\ude00\ud83d""#,
                #""\ud800\n""#,
                #""\uD888\u1234""#, #""\ud800\ud800\udc00""#, #"["\uDADA"]"#, #"{"\ud800":1}"#, #""\udfff\udbff""#,
            ]
        )
    ]

    static let brokenStrings: Groups = [
        (
            "escapes",
            [
                #""\x41""#, #""\a""#, #""\'""#, #""\0""#, #""\v""#, #""\ ""#, #""\U0041""#, #""\é""#, #""\😀""#,
                #""\N""#, #""\012""#,
            ]
        ),
        (
            "numbered escapes",
            [
                #""\u""#, #""\u1""#, #""\u12""#, #""\u123""#, #""\u{41}""#, #""\uXYZW""#, #""\u00G0""#, #""\u-041""#,
                #""\u 041""#, #""\u００41""#,
            ]
        ),
        (
            "broken pairs",
            [#""\ud83d\u""#, #""\ud83d\ude""#, #""\ud83d\ude0""#, #""\ud83d\"#, #""\ud83d\ude0G""#, #""\ud800\u1x""#]
        ),
        ("not closed", [#"""#, #""a"#, #""\""#, #""\"#, #""\\\""#, #"["a]"#, #"{"a:1}"#, #""a\u0022"#, #""\u00"#]),
        ("no quotes", ["a", "abc\"", "[a\"]", "\"a\"b", "\"a\"\"", "“a”", "＂a＂", "`a`", "''"]),
        (
            "controls",
            [
                "\"\u{0}\"", "\"a\u{1}b\"", "\"\t\"", "\"\u{8}\"", "\"\u{C}\"", "\"\u{1F}\"", "\"\u{1B}[31m\"",
                "\"a\rb\"", "{\"a\tb\":1}",
            ]
        ),
    ]

    /// What is no text at all.
    static let brokenBytes =
        badTexts.flatMap { group, texts in texts.flatMap { withinJSON(group, $0) } } + wideCharacters

    private static let badTexts: [(String, [[UInt8]])] =
        [
            ("lone continuation", [[0x80], [0xBF], [0x61, 0x80], [0x80, 0x80, 0x80]]),
            ("cut short", [[0xC3], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xE4], [0xF0], [0xC3, 0x61]]),
            (
                "longer than needed",
                [[0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xC0, 0x80]]
            ),
            ("half of a pair", [[0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]]),
            (
                "beyond the last",
                [[0xF4, 0x90, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80]]
            ),
            ("never in a text", [[0xFE], [0xFF], [0xFF, 0xFE], [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80]]),
            ("another encoding", [[0xE9], [0xC4, 0xE3], [0xA4, 0xA4], [0x93, 0xFA]]),
        ]

    /// A text's bytes as a string, a name and an element.
    private static func withinJSON(_ group: String, _ text: [UInt8]) -> [JSONSample] {
        let quoted: [UInt8] = [0x22] + text + [0x22]
        let named: [UInt8] = [0x7B] + quoted + [0x3A, 0x31, 0x7D]
        let listed: [UInt8] = [0x5B] + text + [0x5D]
        return [quoted, named, listed].map { JSONSample(group, $0, .invalid) }
    }

    private static let wideCharacters: [JSONSample] = [
        JSONSample("two bytes a character", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .invalid),
        JSONSample("two bytes a character", [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], .invalid),
        JSONSample("two bytes a character", [0x7B, 0x00, 0x7D, 0x00], .invalid),
        JSONSample("two bytes a character", [0x00, 0x31], .invalid),
        JSONSample("four bytes a character", [0x31, 0x00, 0x00, 0x00], .invalid),
    ]
}
