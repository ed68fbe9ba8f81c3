internal import CICUShims

/// NFKC and case folding by ICU, with a fast path for what most messages are written in.
///
/// Width, ligatures, circled and superscript forms, compatibility ideographs and case disappear; marks join their
/// letters.
struct CompatibilityFold: Sendable {
    private let normalizer: NormalizerHandle

    init() throws {
        normalizer = try NormalizerHandle(CICUShims_casefold)
    }

    /// Whether the fast path knows how this scalar folds, and it never joins with the one before it.
    @inline(__always)
    static func isSettled(_ scalar: UInt32) -> Bool {
        scalar < 0x80 || (0x4E00...0x9FFF).contains(scalar)
            || (scalar >= 0x3000
                && (scalar <= 0x3003 || (0x3008...0x3011).contains(scalar) || (0x3041...0x3096).contains(scalar)
                    || (0x30A1...0x30FE).contains(scalar) || (0xFF01...0xFF5E).contains(scalar)))
            || (0x2018...0x201D).contains(scalar)
    }

    /// What a settled scalar becomes.
    @inline(__always)
    static func foldSettled(_ scalar: UInt32) -> UInt32 {
        let narrow = scalar >= 0xFF01 ? scalar - 0xFEE0 : scalar == 0x3000 ? Scalars.space : scalar
        return narrow &- 0x41 < 26 ? narrow + 0x20 : narrow
    }

    func apply(to buffer: inout FoldBuffer) {
        guard buffer.contents.contains(.other) else {
            for index in buffer.scalars.indices {
                buffer.scalars[index] = Self.foldSettled(buffer.scalars[index])
            }
            return
        }
        var read = 0
        var write = 0
        while read < buffer.scalars.count {
            let end = segmentEnd(from: read, in: buffer.scalars)
            if end == read + 1, Self.isSettled(buffer.scalars[read]) {
                buffer.scalars[write] = Self.foldSettled(buffer.scalars[read])
                buffer.offsets[write] = buffer.offsets[read]
                write += 1
                read = end
            } else {
                (read, write) = foldSegment(read..<end, to: write, in: &buffer)
            }
        }
        buffer.truncate(to: write)
    }

    /// End of the scalars that may join with the one at `start`.
    private func segmentEnd(from start: Int, in scalars: [UInt32]) -> Int {
        let limit = min(scalars.count, start + Int(CICUShims_maximumSegment))
        var end = start + 1
        while end < limit, !Self.isSettled(scalars[end]), !normalizer.hasBoundary(before: scalars[end]) { end += 1 }
        return end
    }

    /// Folds a segment by ICU and writes the result, all from the place where the segment began.
    /// - Returns: Where to go on reading and writing.
    private func foldSegment(_ segment: Range<Int>, to write: Int, in buffer: inout FoldBuffer) -> (Int, Int) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Int(CICUShims_maximumNormalized)) { folded in
            let offset = buffer.offsets[segment.lowerBound]
            let count = normalizer.normalize(buffer.scalars, segment, into: folded)
            var read = segment.upperBound
            if write + count > read {
                // Room for as much again, so that a text full of ligatures is not moved for each of them.
                let gap = write + count - read + buffer.scalars.count - read
                buffer.scalars.insert(contentsOf: repeatElement(0, count: gap), at: read)
                buffer.offsets.insert(contentsOf: repeatElement(0, count: gap), at: read)
                read += gap
            }
            for index in 0..<count {
                buffer.scalars[write + index] = folded[index]
                buffer.offsets[write + index] = offset
            }
            return (read, write + count)
        }
    }
}

/// One of ICU's normalisers, which live for ever and serve any thread.
struct NormalizerHandle: @unchecked Sendable {
    // Sendable: ICU documents UNormalizer2 instances as immutable and shared between threads.
    private let handle: UnsafeRawPointer

    init(_ open: (UnsafeMutablePointer<Int32>?) -> UnsafeRawPointer?) throws {
        var status: Int32 = 0
        guard let handle = open(&status), status <= 0 else {
            throw TextAnalysisError(service: "normalisation", status: status)
        }
        self.handle = handle
    }

    func hasBoundary(before scalar: UInt32) -> Bool { CICUShims_hasBoundaryBefore(handle, scalar) != 0 }

    /// Normalises a part of the scalars; where ICU fails, it stays as it is.
    func normalize(
        _ scalars: [UInt32],
        _ range: Range<Int>,
        into target: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        scalars.withUnsafeBufferPointer { source in
            let part = UnsafeBufferPointer(rebasing: source[range])
            let count = CICUShims_normalize(handle, part.baseAddress, Int32(part.count), target.baseAddress)
            if count >= 0 { return Int(count) }
            for (index, scalar) in part.enumerated() { target[index] = scalar }
            return part.count
        }
    }
}
