/// A report as a value: written once, read as a web page, as Markdown or in a terminal.
public struct Report: Sendable {
    /// BCP 47 tag of the language it is written in.
    public var language: String
    /// What it reports on.
    public var title: String
    /// Lines below the title, such as the period and the files.
    public var subtitle: [String]
    /// What it says, in order.
    public var sections: [ReportSection]
    /// Closing lines, such as how it was made.
    public var footer: [String]

    /// A report; sections may be added later.
    public init(
        language: String,
        title: String,
        subtitle: [String] = [],
        sections: [ReportSection] = [],
        footer: [String] = []
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.sections = sections
        self.footer = footer
    }
}

/// A part of a report under a heading of its own.
public struct ReportSection: Sendable {
    /// The heading.
    public var title: String
    /// What it says, in order.
    public var blocks: [ReportBlock]

    /// A section; one without blocks is left out of every page.
    public init(_ title: String, _ blocks: [ReportBlock]) {
        self.title = title
        self.blocks = blocks
    }
}

/// A piece of a section.
public indirect enum ReportBlock: Sendable {
    /// A paragraph.
    case paragraph(String)
    /// An aside, in smaller type: how a figure is to be read.
    case note(String)
    /// What the reader must not overlook.
    case warning(String)
    /// The figures that matter most, large and side by side.
    case figures([KeyFigure])
    /// What words mean.
    case definitions([Definition])
    /// A table.
    case table(ReportTable)
    /// A table that the page keeps folded under its caption, for readers who want all of it.
    case folded(ReportTable)
    /// Turns, conversations or questions, one below the other.
    case entries([ReportEntry])
    /// Horizontal bars.
    case bars(BarChart)
    /// Lines and points over two axes.
    case plane(PlaneChart)
    /// A quantity over time.
    case series(TimeSeries)
    /// A table whose cells are the darker the more they hold.
    case heat(HeatTable)
    /// Blocks that stand side by side where the page is wide enough.
    case columns([ReportBlock])
}

/// A figure that the reader should see first.
public struct KeyFigure: Sendable, Hashable {
    /// What it is.
    public var label: String
    /// Its value, written out.
    public var value: String
    /// Below it, such as its interval and what it was counted over; newlines divide what pages show in lines of its own.
    public var detail: String
    /// What the figure says, in colour and nowhere else.
    public var tone: Tone

    /// A figure.
    public init(_ label: String, _ value: String, detail: String = "", tone: Tone = .plain) {
        self.label = label
        self.value = value
        self.detail = detail
        self.tone = tone
    }

    /// The lines below it.
    var details: [String] { detail.split(separator: "\n").map(String.init) }
}

/// What something is about; pages show it as a colour.
///
/// Colour never is the only thing that tells, because not everybody sees it and printers leave it out.
public enum Tone: String, Sendable, Hashable {
    /// Nothing in particular.
    case plain
    /// Answers, and what went well.
    case good
    /// Clarifications, and what stands between.
    case middle
    /// Hand-offs.
    case other
    /// What went wrong.
    case bad
    /// Of less weight.
    case faint
}

/// A word and what it means.
public struct Definition: Sendable, Hashable {
    /// The word.
    public var term: String
    /// Its meaning.
    public var meaning: String

    /// A definition.
    public init(_ term: String, _ meaning: String) {
        self.term = term
        self.meaning = meaning
    }
}

/// Something that happened in a conversation, with where it stands.
public struct ReportEntry: Sendable, Hashable {
    /// Where it stands, such as `file:line`.
    public var place: String?
    /// What a customer wrote.
    public var quote: String?
    /// BCP 47 tag of the quote's language, if it is known: so that it is shown and spoken rightly.
    public var quoteLanguage: String?
    /// What there is to say of it: a word and a value each.
    public var facts: [Definition]

    /// An entry.
    public init(place: String? = nil, quote: String? = nil, quoteLanguage: String? = nil, facts: [Definition] = []) {
        self.place = place
        self.quote = quote
        self.quoteLanguage = quoteLanguage
        self.facts = facts
    }
}
