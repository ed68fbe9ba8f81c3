internal import Foundation

/// Why a file for the time of the run could not be used.
public struct ScratchFileError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, where, and what to do.
    public var description: String
}

/// A file for the time of the run: it has no name, and goes when the run ends, however that ends.
public final class ScratchFile {
    /// Bytes held back so that the system is not called for each of many small pieces.
    private static let held = 1 << 18

    private let descriptor: Int32
    private let folder: String
    private var waiting: [UInt8] = []
    /// Bytes that are in the file.
    private var written = 0

    /// Makes a file in `TMPDIR`, else in `/var/tmp`: where much may be written, `/tmp` is often memory.
    /// - Throws: `ScratchFileError` where no file can be made there.
    public init() throws(ScratchFileError) {
        let named = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
        folder = !named.isEmpty ? named : access("/var/tmp", W_OK) == 0 ? "/var/tmp" : "/tmp"
        var path = Array("\(folder)/concierge-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw Self.failure(folder) }
        unlink(path)
    }

    deinit {
        close(descriptor)
    }

    /// Bytes in it.
    public var count: Int { written + waiting.count }

    /// Writes behind the end.
    /// - Throws: `ScratchFileError` where there is no room.
    public func append(_ bytes: some Sequence<UInt8>) throws(ScratchFileError) {
        waiting.append(contentsOf: bytes)
        if waiting.count >= Self.held { try flush() }
    }

    /// Reads bytes from a place on; fewer where the file ends.
    /// - Throws: `ScratchFileError` where the system fails.
    public func read(at place: Int, count: Int) throws(ScratchFileError) -> [UInt8] {
        if place >= written { return Array(waiting.dropFirst(place - written).prefix(count)) }
        if place + count > written { try flush() }
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(place + done))
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw Self.failure(folder) }
            if read == 0 { break }
            done += read
        }
        bytes.removeLast(count - done)
        return bytes
    }

    /// Reads everything, piece by piece.
    /// - Throws: What `take` throws, and `ScratchFileError` where the system fails.
    public func forEachPiece(_ take: ([UInt8]) throws -> Void) throws {
        var place = 0
        while case let piece = try read(at: place, count: Self.held), !piece.isEmpty {
            try take(piece)
            place += piece.count
        }
    }

    private func flush() throws(ScratchFileError) {
        var done = 0
        while done < waiting.count {
            let count = waiting.withUnsafeBytes { buffer in
                pwrite(
                    descriptor,
                    buffer.baseAddress.map { $0 + done },
                    buffer.count - done,
                    off_t(written + done)
                )
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(folder) }
            done += count
        }
        written += done
        waiting.removeAll(keepingCapacity: true)
    }

    private static func failure(_ folder: String) -> ScratchFileError {
        ScratchFileError(
            description: "no room for what is kept during the run in \(folder): "
                + "\(String(cString: strerror(errno))); set TMPDIR to a folder with room"
        )
    }
}
