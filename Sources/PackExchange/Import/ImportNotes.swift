public import IntentModel

/// Something that an import or an export did not carry over, or carried over changed.
public struct ExchangeNote: Sendable, Hashable {
    /// Where it stands, the first time.
    public var place: SourcePlace
    /// Where it stands again, in the order in which it was met.
    public var others: [SourcePlace]
    /// What became of it: a clause without a full stop.
    public var message: String
    /// What to do about it: a clause without a full stop.
    public var remedy: String

    /// How often it was met.
    public var count: Int { others.count + 1 }
}

extension ExchangeNote: CustomStringConvertible {
    /// `file:line: note: message (3 times); remedy`.
    public var description: String {
        let times = others.isEmpty ? "" : " (\(count) times)"
        return "\(place.file):\(place.line): note: \(message)\(times)\(remedy.isEmpty ? "" : "; \(remedy)")"
    }
}

/// Gathers notes; what was said of one place already is said of the next one by its line alone.
public struct ExchangeNotes: Sendable {
    private var notes: [ExchangeNote] = []
    private var indexes: [Key: Int] = [:]

    private struct Key: Hashable {
        var file: String
        var message: String
        var remedy: String
    }

    /// No notes yet.
    public init() {}

    /// Whether everything was carried over as it was.
    public var isEmpty: Bool { notes.isEmpty }

    /// How many things were noted, each place counted.
    public var count: Int { notes.reduce(0) { $0 + $1.count } }

    /// By file and line of the first place.
    public var sorted: [ExchangeNote] {
        notes.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    /// Notes one thing.
    mutating func add(_ place: SourcePlace, _ message: String, remedy: String = "") {
        let key = Key(file: place.file, message: message, remedy: remedy)
        if let index = indexes[key] {
            notes[index].others.append(place)
        } else {
            indexes[key] = notes.count
            notes.append(ExchangeNote(place: place, others: [], message: message, remedy: remedy))
        }
    }

    /// First line of the page.
    static let marker = "<!-- Written by concierge. -->"
    /// Most places that are listed for one thing.
    private static let mostPlaces = 12

    /// The notes as a page for people, in Markdown.
    public func page(summary: String) -> String {
        var page = """
            \(Self.marker)
            # What was not carried over

            \(summary)

            Everything below was left out or changed, with its place and what to do about it.

            """
        var file: String?
        for note in sorted {
            if note.place.file != file {
                file = note.place.file
                page += "\n## \(Self.escaped(note.place.file))\n\n"
            }
            let lines = ([note.place] + note.others).map { "\($0.line)" }
            var listed = lines.prefix(Self.mostPlaces).joined(separator: ", ")
            if lines.count > Self.mostPlaces { listed += " and \(lines.count - Self.mostPlaces) more" }
            let remedy = note.remedy.isEmpty ? "" : " → \(Self.escaped(note.remedy))"
            page += "- line \(listed): \(Self.escaped(note.message))\(remedy)\n"
        }
        return page
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_[]<>|".contains(character) { escaped.append("\\") }
            escaped.append(character == "\n" ? " " : character)
        }
        return escaped
    }
}
