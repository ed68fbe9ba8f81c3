internal import CZlib

/// Unpacks `.zip` archives, as exports come in them: stored and deflated files, neither encrypted nor split.
package enum ZipArchive {
    /// What is wrong with an archive.
    package struct Failure: Error, CustomStringConvertible {
        package var description: String
    }

    /// A file of an archive.
    package struct Entry {
        package var name: String
        package var bytes: [UInt8]
    }

    /// Whether bytes begin as an archive does.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4b, 0x05, 0x06])
    }

    /// The files whose names are wanted, in the order of the archive.
    /// - Parameters:
    ///   - bytes: The archive.
    ///   - mostBytes: Most bytes of all of them unpacked, so that a small archive cannot fill the memory.
    ///   - mostFiles: Most files of the archive.
    ///   - isWanted: Whether a file of a name is unpacked.
    /// - Returns: Their names and bytes.
    /// - Throws: `Failure` where the archive is damaged, encrypted or too large.
    package static func files(
        in bytes: [UInt8],
        mostBytes: Int,
        mostFiles: Int,
        isWanted: (String) -> Bool
    ) throws(Failure) -> [Entry] {
        let reader = ZipReader(bytes: bytes)
        guard let (count, start) = reader.directory else { throw Failure(description: "the archive breaks off") }
        guard count <= mostFiles else { throw Failure(description: "the archive holds more than \(mostFiles) files") }
        var entries: [Entry] = []
        var total = 0
        var offset = start
        for _ in 0..<count {
            guard let header = reader.header(at: offset) else {
                throw Failure(description: "the archive's list of files is damaged")
            }
            offset = header.next
            guard !header.name.hasSuffix("/"), isWanted(header.name) else { continue }
            total += header.size
            guard total <= mostBytes else {
                throw Failure(description: "the archive holds more than \(mostBytes >> 20) MiB")
            }
            entries.append(Entry(name: header.name, bytes: try reader.unpacked(header)))
        }
        return entries
    }
}

/// The structures of an archive, at their offsets.
private struct ZipReader {
    let bytes: [UInt8]

    struct Header {
        package var name: String
        var method: Int
        var isEncrypted: Bool
        var checksum: ArraySlice<UInt8>
        var packedSize: Int
        var size: Int
        /// Where its own header is.
        var offset: Int
        /// Where the list's next header is.
        var next: Int
    }

    private func number(_ offset: Int, _ width: Int) -> Int? {
        guard offset >= 0, offset + width <= bytes.count else { return nil }
        return (0..<width).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }

    /// How many files there are, and where the list of them begins: told at the end, before a comment of any length.
    var directory: (count: Int, start: Int)? {
        var offset = bytes.count - 22
        while offset >= max(0, bytes.count - 22 - 0xffff) {
            if number(offset, 4) == 0x0605_4b50, let count = number(offset + 10, 2), let start = number(offset + 16, 4)
            {
                return (count, start)
            }
            offset -= 1
        }
        return nil
    }

    func header(at offset: Int) -> Header? {
        guard number(offset, 4) == 0x0201_4b50, let flags = number(offset + 8, 2), let method = number(offset + 10, 2),
            let packedSize = number(offset + 20, 4), let size = number(offset + 24, 4),
            let nameLength = number(offset + 28, 2), let extraLength = number(offset + 30, 2),
            let commentLength = number(offset + 32, 2), let local = number(offset + 42, 4),
            offset + 46 + nameLength <= bytes.count
        else { return nil }
        return Header(
            name: String(decoding: bytes[(offset + 46)..<(offset + 46 + nameLength)], as: UTF8.self),
            method: method,
            isEncrypted: flags & 1 == 1,
            checksum: bytes[(offset + 16)..<(offset + 20)],
            packedSize: packedSize,
            size: size,
            offset: local,
            next: offset + 46 + nameLength + extraLength + commentLength
        )
    }

    func unpacked(_ header: Header) throws(ZipArchive.Failure) -> [UInt8] {
        let damaged = ZipArchive.Failure(description: "'\(header.name)' in the archive is damaged")
        guard !header.isEncrypted else {
            throw ZipArchive.Failure(description: "'\(header.name)' in the archive is encrypted")
        }
        guard number(header.offset, 4) == 0x0403_4b50, let nameLength = number(header.offset + 26, 2),
            let extraLength = number(header.offset + 28, 2)
        else { throw damaged }
        let start = header.offset + 30 + nameLength + extraLength
        guard start + header.packedSize <= bytes.count else { throw damaged }
        let packed = bytes[start..<(start + header.packedSize)]
        switch header.method {
        case 0:
            // What is not packed cannot grow, so that nothing slips past the limit of all sizes.
            guard header.packedSize == header.size else { throw damaged }
            return Array(packed)
        case 8:
            guard let unpacked = inflated(packed, header) else { throw damaged }
            return unpacked
        default:
            throw ZipArchive.Failure(description: "'\(header.name)' in the archive is packed in an unusual way")
        }
    }

    /// Unpacks through the door for gzip, whose frame holds the same data: a header, the data, checksum and size.
    private func inflated(_ packed: ArraySlice<UInt8>, _ header: Header) -> [UInt8]? {
        let size = withUnsafeBytes(of: UInt32(truncatingIfNeeded: header.size).littleEndian) { Array($0) }
        let framed = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + packed + header.checksum + size
        guard let inflater = CZlib_open() else { return nil }
        defer { CZlib_close(inflater) }
        var offset = 0
        var isWhole = false
        let unpacked = [UInt8](unsafeUninitializedCapacity: header.size) { buffer, count in
            framed.withUnsafeBufferPointer { input in
                while !isWhole {
                    var taken = 0
                    var made = 0
                    let result = CZlib_inflate(
                        inflater,
                        input.baseAddress.map { $0 + offset },
                        input.count - offset,
                        &taken,
                        buffer.baseAddress.map { $0 + count },
                        header.size - count,
                        &made
                    )
                    offset += taken
                    count += made
                    isWhole = result == CZlib_memberEnded
                    guard isWhole || (result == CZlib_goesOn && taken + made > 0) else { return }
                }
            }
        }
        return isWhole && unpacked.count == header.size ? unpacked : nil
    }
}
