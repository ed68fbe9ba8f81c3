internal import Foundation

/// The bytes of one transcript as they come, unpacked where they are gzip.
final class ByteSource {
    /// Bytes asked of the system at once.
    private static let chunk = 1 << 17

    /// The file as errors name it.
    let name: String
    /// Bytes taken from the file so far, before unpacking.
    private(set) var position = 0

    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: chunk)
    private var inflater: GzipInflater?

    /// Opens a file; `-` is stdin.
    init(_ file: String) throws(TranscriptError) {
        name = Self.name(of: file)
        if file == "-" {
            descriptor = STDIN_FILENO
            return
        }
        try Self.check(file)
        descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw TranscriptError(.missing, "\(file) cannot be read: \(Self.reason); check its permissions.")
        }
    }

    deinit {
        if descriptor > STDERR_FILENO { close(descriptor) }
    }

    /// How errors and reports name a file.
    static func name(of file: String) -> String { file == "-" ? "stdin" : file }

    /// Looks whether a file is there, before any work is done for the files before it.
    static func check(_ file: String) throws(TranscriptError) {
        guard file != "-" else { return }
        var facts = stat()
        guard stat(file, &facts) == 0 else {
            throw TranscriptError(.missing, "\(file): there is no such transcript.")
        }
        guard facts.st_mode & S_IFMT != S_IFDIR else {
            throw TranscriptError(
                .missing,
                "\(file) is a folder; name the transcripts in it, such as \(file)/*.ndjson."
            )
        }
    }

    /// Size of a file in bytes; `nil` where it has none that is known, as a pipe.
    static func size(of file: String) -> Int? {
        var facts = stat()
        let isKnown = file == "-" ? fstat(STDIN_FILENO, &facts) == 0 : stat(file, &facts) == 0
        return isKnown && facts.st_mode & S_IFMT == S_IFREG ? Int(facts.st_size) : nil
    }

    /// Reads on.
    /// - Parameter bytes: What was read is put behind its end; it may be nothing although there is more.
    /// - Returns: Whether there may be more.
    /// - Throws: `TranscriptError` where the system fails, or gzip is damaged or cut off.
    func read(into bytes: inout [UInt8]) throws(TranscriptError) -> Bool {
        let isFirst = position == 0
        let count = try fill(atLeast: isFirst ? 2 : 1)
        if isFirst, GzipInflater.begins(Array(buffer[..<min(2, count)])) {
            inflater = try unpacking { () throws(GzipInflater.Failure) in try GzipInflater() }
        }
        position += count
        guard let inflater else {
            bytes.append(contentsOf: buffer[..<count])
            return count > 0
        }
        guard count > 0 else {
            if inflater.isWhole { return false }
            throw damaged("it is cut off; fetch it anew.")
        }
        var unpacked: [UInt8] = []
        swap(&unpacked, &bytes)
        defer { swap(&unpacked, &bytes) }
        let result: Result<Void, GzipInflater.Failure> = buffer.withUnsafeBufferPointer { buffer in
            do throws(GzipInflater.Failure) {
                return .success(try inflater.unpack(UnsafeBufferPointer(rebasing: buffer[..<count]), into: &unpacked))
            } catch {
                return .failure(error)
            }
        }
        try unpacking { () throws(GzipInflater.Failure) in try result.get() }
        return true
    }

    /// Bytes that came into the buffer: at least so many, unless the file ends.
    private func fill(atLeast least: Int) throws(TranscriptError) -> Int {
        var count = 0
        while count < least {
            let read = buffer.withUnsafeMutableBytes { bytes in
                Foundation.read(descriptor, bytes.baseAddress.map { $0 + count }, bytes.count - count)
            }
            if read < 0 {
                if errno == EINTR { continue }
                throw TranscriptError(.failed, "\(name) cannot be read on: \(Self.reason).")
            }
            if read == 0 { break }
            count += read
        }
        return count
    }

    private func unpacking<Value>(
        _ work: () throws(GzipInflater.Failure) -> Value
    ) throws(TranscriptError) -> Value {
        do throws(GzipInflater.Failure) {
            return try work()
        } catch {
            throw damaged(error.reason)
        }
    }

    private func damaged(_ reason: String) -> TranscriptError {
        TranscriptError(.damaged, "\(name) is gzip and cannot be unpacked: \(reason)")
    }

    private static var reason: String { String(cString: strerror(errno)) }
}
