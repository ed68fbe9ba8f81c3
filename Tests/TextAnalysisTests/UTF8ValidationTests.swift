import TestSupport
import Testing
import TextAnalysis

struct UTF8ValidationTests {
    @Test(
        arguments: [
            ([], nil), ([0x61, 0x62], nil), (Array("退款😀é".utf8), nil), ([0x61, 0xFF], 1), ([0xC0, 0x80], 0),
            ([0xC1, 0xBF], 0),
            ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xF4, 0x8F, 0xBF, 0xBF], nil), ([0xE9, 0x80], 0), ([0x61, 0xE9, 0x80, 0x41], 1), ([0x80], 0), ([0xF5], 0),
        ] as [([UInt8], Int?)]
    )
    func findsTheFirstBadByte(bytes: [UInt8], place: Int?) {
        #expect(UTF8Validation.firstInvalidByte(in: bytes) == place)
        #expect(UTF8Validation.firstInvalidByte(in: AnyCollection(bytes)) == place)
    }

    @Test func agreesWithTheStandardLibrary() {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<20000 {
            var bytes = Array(RandomText.mixed(pieces: 3, using: &generator).utf8)
            if !bytes.isEmpty, Bool.random(using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let place = UTF8Validation.firstInvalidByte(in: bytes)
            #expect((place == nil) == (String(validating: bytes, as: UTF8.self) != nil))
            if let place { #expect(String(validating: bytes[..<place], as: UTF8.self) != nil) }
        }
    }
}
