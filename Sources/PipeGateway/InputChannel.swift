internal import Foundation
internal import WireFormat

/// The protocol's way in: bytes become numbered lines, one chunk at a time, so that what waits stays in the pipe.
struct InputChannel {
    /// What a reading came to.
    enum Outcome {
        case lines([Line])
        case endOfInput([Line])
        case failed(String)
    }

    /// A line that is not blank.
    struct Line {
        /// From 1, blank lines counted.
        var number: Int
        var content: LineSplitter.Line
    }

    /// Bytes read at a time; with it, what one batch can hold is bounded.
    static let chunkSize = 1 << 16

    let descriptor: Int32
    private var splitter: LineSplitter
    private var number = 0
    private var chunk = [UInt8](repeating: 0, count: chunkSize)

    init(descriptor: Int32, lineLimit: Int) {
        self.descriptor = descriptor
        splitter = LineSplitter(limit: lineLimit)
    }

    /// Reads what is there, up to one chunk; blocks only where nothing is.
    mutating func read() -> Outcome {
        let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            return errno == EINTR || errno == EAGAIN ? .lines([]) : .failed(String(cString: strerror(errno)))
        }
        var pieces: [LineSplitter.Line] = []
        guard count > 0 else {
            if let last = splitter.finish() { pieces.append(last) }
            return .endOfInput(numbered(pieces))
        }
        chunk.withUnsafeBytes { splitter.feed(UnsafeRawBufferPointer(rebasing: $0[..<count]), into: &pieces) }
        return .lines(numbered(pieces))
    }

    private mutating func numbered(_ pieces: [LineSplitter.Line]) -> [Line] {
        pieces.compactMap { piece in
            number += 1
            if case .bytes(let bytes) = piece, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0d }) {
                return nil
            }
            return Line(number: number, content: piece)
        }
    }
}
