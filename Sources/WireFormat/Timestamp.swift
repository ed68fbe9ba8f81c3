public import Foundation

/// A moment as RFC 3339 writes it: `2026-05-01T10:00:00Z`, `2026-05-01T18:00:00.250+08:00`.
public struct Timestamp: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The moment.
    public var date: Date

    /// Wraps a moment.
    public init(_ date: Date) {
        self.date = date
    }

    /// Reads RFC 3339, with or without fractions of a second.
    /// - Returns: `nil` where the text is no moment.
    public init?(_ text: String) {
        let whole = Date.ISO8601FormatStyle(timeZone: .gmt)
        let fractional = Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .gmt)
        guard let date = (try? whole.parse(text)) ?? (try? fractional.parse(text)) else { return nil }
        self.date = date
    }

    /// Decodes a text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let timestamp = Timestamp(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text)\" is no time; write it like 2026-05-01T10:00:00Z."
            )
        }
        self = timestamp
    }

    /// Encodes as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// In UTC, with milliseconds only where there are some.
    public var description: String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        let rounded = Date(timeIntervalSince1970: milliseconds / 1000)
        let hasFraction = milliseconds.truncatingRemainder(dividingBy: 1000) != 0
        return rounded.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction, timeZone: .gmt))
    }
}
