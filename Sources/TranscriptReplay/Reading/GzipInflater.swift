internal import CZlib

/// Unpacks gzip (RFC 1952) as it comes: any number of members, one behind the other, as `cat` joins files.
final class GzipInflater {
    /// Why the bytes cannot be unpacked.
    struct Failure: Error {
        /// What is wrong, to be put behind the file's name.
        var reason: String
    }

    /// Bytes unpacked at once.
    private static let room = 1 << 18

    /// What every member begins with.
    private static let magic: [UInt8] = [0x1f, 0x8b]

    private let inflater: OpaquePointer
    private var output = [UInt8](repeating: 0, count: room)
    /// Between two members, where the file may end.
    private var isBetween = false
    /// Behind the last member only zeros may stand, with which some writers fill up a block.
    private var isPadding = false

    init() throws(Failure) {
        guard let inflater = CZlib_open() else { throw Failure(reason: "there is no memory left to unpack it.") }
        self.inflater = inflater
    }

    deinit {
        CZlib_close(inflater)
    }

    /// Whether bytes begin a gzip file.
    static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

    /// Unpacks the next bytes of the file.
    /// - Parameters:
    ///   - bytes: They are taken whole.
    ///   - unpacked: What they hold is put behind its end.
    /// - Throws: `Failure` where they are no gzip.
    func unpack(_ bytes: UnsafeBufferPointer<UInt8>, into unpacked: inout [UInt8]) throws(Failure) {
        var rest = bytes
        while !rest.isEmpty {
            if isBetween {
                isPadding = isPadding || rest[0] != Self.magic[0]
                guard !isPadding else {
                    if rest.allSatisfy({ $0 == 0 }) { return }
                    throw Failure(reason: "there is something behind its end that is not gzip.")
                }
                CZlib_reset(inflater)
                isBetween = false
            }
            let (taken, result) = step(rest, into: &unpacked)
            rest = UnsafeBufferPointer(rebasing: rest[taken...])
            switch result {
            case CZlib_goesOn: break
            case CZlib_memberEnded: isBetween = true
            case CZlib_noMemory: throw Failure(reason: "there is no memory left to unpack it.")
            default: throw Failure(reason: "it is damaged; pack it again, or fetch it anew.")
            }
        }
    }

    /// Unpacks until the input is used up or a member ends.
    private func step(
        _ input: UnsafeBufferPointer<UInt8>,
        into unpacked: inout [UInt8]
    ) -> (taken: Int, result: CZlib_Result) {
        var taken = 0
        while true {
            var used = 0
            var made = 0
            let result = output.withUnsafeMutableBufferPointer { room in
                CZlib_inflate(
                    inflater,
                    input.baseAddress.map { $0 + taken },
                    input.count - taken,
                    &used,
                    room.baseAddress,
                    room.count,
                    &made
                )
            }
            taken += used
            unpacked.append(contentsOf: output[..<made])
            // A full buffer may leave more to come without any input.
            if result != CZlib_goesOn || (made < output.count && taken == input.count) { return (taken, result) }
            if used == 0, made == 0 { return (taken, CZlib_damaged) }
        }
    }

    /// Whether the file may end here.
    var isWhole: Bool { isBetween }
}
