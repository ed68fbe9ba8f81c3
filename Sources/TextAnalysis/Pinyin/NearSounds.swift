/// Syllables that many speakers do not tell apart.
enum NearSounds {
    /// By a syllable's number, a number that it shares with those that sound nearly the same.
    static func keys(of syllables: [String]) -> [UInt16] {
        var numbers: [String: UInt16] = [:]
        return syllables.map { syllable in
            let sound = merged(syllable)
            let number = numbers[sound] ?? UInt16(numbers.count)
            numbers[sound] = number
            return number
        }
    }

    /// The common name of all near sounds of a syllable.
    static func merged(_ syllable: String) -> String {
        var sound = Substring(syllable)
        for (initial, plain) in [("zh", "z"), ("ch", "c"), ("sh", "s")] where sound.hasPrefix(initial) {
            sound = Substring(plain) + sound.dropFirst(2)
        }
        if sound.hasPrefix("n"), sound.count > 1 { sound = "l" + sound.dropFirst() }
        // Syllables alone, so that `hua` meets `fa` and `hui` `fei`, but `huai` meets none.
        let lips = ["hu": "fu", "hua": "fa", "hui": "fei", "huan": "fan", "huang": "fang", "hun": "fen", "huo": "fo"]
        sound = Substring(lips[String(sound)] ?? String(sound))
        if ["ang", "eng", "ing"].contains(where: sound.hasSuffix) { sound = sound.dropLast() }
        return String(sound)
    }
}
