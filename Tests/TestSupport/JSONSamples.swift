/// Texts of every kind that a parser of JSON has to take, has to refuse, or may do either with.
///
/// RFC 8259 leaves open what the third kind holds: very long numbers, deep nesting, surrogates without their half.
public struct JSONSample: Sendable, CustomStringConvertible {
    /// What a parser has to do.
    public enum Verdict: Sendable {
        /// It is JSON.
        case valid
        /// It is none.
        case invalid
        /// A parser may take it or refuse it.
        case open
    }

    /// What it is about.
    public var group: String
    /// The text, or what should be one.
    public var bytes: [UInt8]
    /// What a parser has to do with it as a whole.
    public var verdict: Verdict

    /// The group and the beginning of the text.
    public var description: String { "\(group): \(String(decoding: bytes.prefix(60), as: UTF8.self))" }

    init(_ group: String, _ bytes: [UInt8], _ verdict: Verdict) {
        self.group = group
        self.bytes = bytes
        self.verdict = verdict
    }

    /// All of them.
    public static let all: [JSONSample] =
        [
            (values + numbers + strings + arrays + objects, Verdict.valid),
            (brokenNumbers + brokenStrings + brokenArrays + brokenObjects + brokenWords + brokenWholes, .invalid),
            (openNumbers + openStrings + openNesting, .open),
        ].flatMap { groups, verdict in
            groups.flatMap { group, texts in texts.map { JSONSample(group, Array($0.utf8), verdict) } }
        } + brokenBytes

    typealias Groups = [(String, [String])]

    private static let values: Groups = [
        ("words", ["true", "false", "null"]),
        ("space around", [" 1", "1 ", "\t[ ]\t", "\r1\r", " \t\r null \t\r ", "[1 , 2]", "{ \"a\" : 1 }"]),
        ("scalars alone", ["\"text\"", "0", "-1", "\"\""]),
    ]

    private static let arrays: Groups = [
        ("arrays", ["[]", "[[]]", "[1]", "[1,2,3]", "[null,1,\"1\",{}]", "[[],[[]]]", "[\"\"]", "[false]"]),
        ("long array", ["[" + String(repeating: "0,", count: 2_000) + "0]"]),
        ("nested a hundred deep", [nested("[", 100, "", "]"), nested("{\"a\":", 100, "1", "}")]),
    ]

    private static let objects: Groups = [
        ("objects", ["{}", "{\"a\":1}", "{\"\":0}", "{\"a\":{\"b\":{}}}", "{\"a\":[],\"b\":[{}]}", "{\"a\":null}"]),
        ("names given twice", ["{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":1,\"b\":2}}"]),
        ("names with escapes", ["{\"\\u0061\":1}", "{\"\\\"\":1}", "{\"a\\u0000b\":1}", "{\"\\ud83d\\ude00\":1}"]),
        ("long name", ["{\"" + String(repeating: "n", count: 5_000) + "\":1}"]),
    ]

    private static let brokenArrays: Groups = [
        ("commas", ["[1,]", "[,1]", "[,]", "[1,,2]", "[1,,]", "[1 2]", "[1;2]", "[\"a\" \"b\"]", "[3[4]]"]),
        ("not closed", ["[", "[1", "[1,", "[[]", "[\"a\"", "[\"a", "[{", "[{}", "[\"", "[\"\\", "[true,"]),
        ("closed twice", ["[1]]", "[]]", "]", "[1}", "[)", "(1]", "[[1]"]),
        ("colon", ["[1:2]", "[\"a\":1]", "[:]", "[\"\":1]"]),
        ("stars and signs", ["[*]", "[-]", "[+]", "[&]", "[@]", "[?]", "[<null>]", "[`1`]"]),
    ]

    private static let brokenObjects: Groups = [
        (
            "names",
            ["{1:1}", "{a:1}", "{'a':1}", "{null:1}", "{[]:1}", "{true:1}", "{:1}", "{\u{1F600}:1}", "{9:\"9\"}"]
        ),
        (
            "colons",
            [
                "{\"a\"}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":}", "{\"a\",1}", "{\"a\"=1}", "{\"a\":1:2}",
                "{\"a\":\"b\":1}",
            ]
        ),
        (
            "commas",
            ["{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{,}", "{\"a\":1;\"b\":2}"]
        ),
        ("not closed", ["{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":{", "{\"a\":[}"]),
        ("closed twice", ["{}}", "{\"a\":1}}", "}", "{\"a\":1]", "{]"]),
        (
            "comments",
            ["{\"a\":1/*b*/}", "{\"a\":1}//", "{\"a\":1}#", "/**/1", "{/*\"b\":2*/\"a\":1}", "[1]//x", "{\"a\"/**/:1}"]
        ),
        ("more than one", ["{} {}", "{}{}", "1 2", "[][]", "{\"a\":1} x", "{\"a\":1},", "\"a\" \"b\"", "null,", "1;"]),
    ]

    private static let brokenWords: Groups = [
        (
            "words",
            ["tru", "truth", "fals", "nul", "nulll", "True", "TRUE", "Null", "NULL", "nil", "None", "undefined", "yes"]
        ),
        ("words in a list", ["[tru]", "[nan]", "[truefalse]", "[n]", "[undefined]", "[a]"]),
        ("single quotes", ["'a'", "['a']", "{'a':'b'}"]),
        ("words with marks", ["å", "[ä]", "<null>", "&null;", "$", "{{}}", "=1", "*"]),
    ]

    private static let brokenWholes: Groups = [
        ("nothing", ["", " ", "\t", "\r"]),
        (
            "other spaces",
            ["\u{A0}1", "[1\u{2003}]", "\u{C}[1]", "[\u{B}1]", "[\u{2060}1]", "[1]\u{85}", "\u{3000}null"]
        ),
        ("byte order mark", ["\u{FEFF}{}", "\u{FEFF}1", "\u{FEFF}", "{}\u{FEFF}", "[\u{FEFF}1]"]),
        ("zero bytes", ["\u{0}", "1\u{0}", "[1,\u{0}2]", "{\"a\":1}\u{0}", "\u{0}{}"]),
        ("other languages", ["a: 1", "<a>1</a>", "(list 1)", "a=1&b=2", "hello", "/x/", "1,2", "0,5", "{\"a\":1'}"]),
    ]

    private static let openNesting: Groups = [
        (
            "deep nesting",
            [
                nested("[", 500, "", "]"), nested("[", 513, "1", "]"), nested("[", 5_000, "", "]"),
                nested("{\"a\":", 520, "null", "}"), nested("[{\"a\":", 3_000, "0", "}]"),
            ]
        )
    ]

    /// So many openings, a text, so many closings.
    static func nested(_ opening: String, _ depth: Int, _ inner: String, _ closing: String) -> String {
        String(repeating: opening, count: depth) + inner + String(repeating: closing, count: depth)
    }
}
