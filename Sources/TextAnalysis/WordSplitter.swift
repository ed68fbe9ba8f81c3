internal import CICUShims
internal import Synchronization

/// Cuts text into the words that a dictionary knows, by ICU: for explanations and lists, not for every message.
public final class WordSplitter: Sendable {
    /// Addresses of iterators that no thread uses at the moment; never more than the threads that once met here.
    private let idle: Mutex<[UInt]>

    /// Loads ICU's dictionaries.
    /// - Throws: `TextAnalysisError` where ICU lacks them.
    public init() throws {
        var status: Int32 = 0
        guard let iterator = CICUShims_words_open("zh", &status) else {
            throw TextAnalysisError(service: "word boundaries", status: status)
        }
        // The first one is the model of all others and is never used itself.
        model = UInt(bitPattern: iterator)
        idle = Mutex([])
    }

    /// Only cloned, under the lock.
    private let model: UInt

    deinit {
        idle.withLock { iterators in
            for iterator in iterators { CICUShims_words_close(UnsafeMutableRawPointer(bitPattern: iterator)) }
        }
        CICUShims_words_close(UnsafeMutableRawPointer(bitPattern: model))
    }

    /// UTF-8 ranges of the words of a text, in order; spaces and punctuation belong to none.
    public func words(in text: String) -> [Range<Int>] {
        guard let iterator = takeIterator() else { return [] }
        defer { idle.withLock { $0.append(iterator) } }
        let units = Array(text.utf16)
        var ends = [Int32](repeating: 0, count: units.count)
        var isWord = [UInt8](repeating: 0, count: units.count)
        let count = CICUShims_words_ends(
            UnsafeMutableRawPointer(bitPattern: iterator),
            units,
            Int32(units.count),
            &ends,
            &isWord,
            Int32(units.count)
        )
        var ranges: [Range<Int>] = []
        var lower = text.startIndex
        var lowerOffset = 0
        for (end, isWord) in zip(ends, isWord).prefix(max(0, Int(count))) {
            let upper = String.Index(utf16Offset: Int(end), in: text)
            let upperOffset = lowerOffset + text.utf8.distance(from: lower, to: upper)
            if isWord != 0 { ranges.append(lowerOffset..<upperOffset) }
            (lower, lowerOffset) = (upper, upperOffset)
        }
        return ranges
    }

    private func takeIterator() -> UInt? {
        idle.withLock { iterators in
            if let iterator = iterators.popLast() { return iterator }
            var status: Int32 = 0
            let copy = CICUShims_words_clone(UnsafeMutableRawPointer(bitPattern: model), &status)
            return copy.map { UInt(bitPattern: $0) }
        }
    }
}
