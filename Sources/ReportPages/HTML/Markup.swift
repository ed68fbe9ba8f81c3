/// A piece of HTML, SVG or XML.
///
/// Text and attributes' values are escaped where they are written, and names are literals of the program: nothing that a
/// customer wrote can become markup. Pieces are made by ``element(_:_:_:)`` and joined by ``MarkupBuilder``.
public enum Markup: Sendable {
    /// Text, as people should read it.
    case text(String)
    /// Pieces one after the other.
    case group([Markup])
    /// An element with its attributes, in the order given, and what it holds.
    indirect case element(name: String, attributes: [(name: String, value: String)], content: Markup)
    /// The page's own style sheet, which is no text of anybody's.
    case styleSheet(StaticString)

    /// Nothing.
    public static let nothing = Markup.group([])
}

/// An element.
/// - Parameters:
///   - name: Such as `p`.
///   - attributes: Names and values; those without a value are left out.
///   - content: What it holds; texts are escaped.
/// - Returns: The element as a piece of markup.
public func element(
    _ name: StaticString,
    _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @MarkupBuilder _ content: () -> Markup = { .nothing }
) -> Markup {
    .element(
        name: name.description,
        attributes: attributes.compactMap { pair in pair.value.map { (pair.key.description, $0) } },
        content: content()
    )
}

/// Joins texts and elements that are written one below the other.
@resultBuilder
public enum MarkupBuilder {
    /// A text, which is escaped.
    public static func buildExpression(_ text: String) -> Markup { .text(text) }
    /// A text, or nothing.
    public static func buildExpression(_ text: String?) -> Markup { text.map(Markup.text) ?? .nothing }
    /// A piece.
    public static func buildExpression(_ markup: Markup) -> Markup { markup }
    /// Pieces.
    public static func buildExpression(_ pieces: [Markup]) -> Markup { .group(pieces) }
    /// Pieces one after the other.
    public static func buildBlock(_ pieces: Markup...) -> Markup {
        pieces.count == 1 ? pieces[0] : .group(pieces)
    }
    /// What a condition leaves out.
    public static func buildOptional(_ markup: Markup?) -> Markup { markup ?? .nothing }
    /// One side of a condition.
    public static func buildEither(first markup: Markup) -> Markup { markup }
    /// The other side.
    public static func buildEither(second markup: Markup) -> Markup { markup }
    /// What a loop gives.
    public static func buildArray(_ pieces: [Markup]) -> Markup { .group(pieces) }
}

extension Markup {
    /// The piece as HTML.
    public var html: String {
        var text = ""
        write(to: &text, isXML: false)
        return text
    }

    /// The piece as XML, in which an element without content closes itself.
    public var xml: String {
        var text = ""
        write(to: &text, isXML: true)
        return text
    }

    /// Elements of HTML that have no end.
    private static let withoutEnd: Set<String> = ["br", "hr", "meta", "col", "wbr"]

    private var isNothing: Bool {
        switch self {
        case .group(let pieces): pieces.allSatisfy(\.isNothing)
        case .text(let text): text.isEmpty
        default: false
        }
    }

    private var beginsWithElement: Bool {
        switch self {
        case .group(let pieces): pieces.first { !$0.isNothing }?.beginsWithElement ?? false
        case .element: true
        case .text, .styleSheet: false
        }
    }

    private func write(to output: inout String, isXML: Bool) {
        switch self {
        case .text(let text): SafeText.appendEscaped(text, to: &output)
        case .styleSheet(let sheet): output += "<style>\n\(sheet)\n</style>\n"
        case .group(let pieces): for piece in pieces { piece.write(to: &output, isXML: isXML) }
        case .element(let name, let attributes, let content):
            output += "<" + name
            for attribute in attributes {
                output += " \(attribute.name)=\""
                SafeText.appendEscaped(attribute.value, to: &output)
                output += "\""
            }
            if isXML, content.isNothing { return output += "/>\n" }
            output += isXML && content.beginsWithElement ? ">\n" : ">"
            guard isXML || !Self.withoutEnd.contains(name) else { return }
            content.write(to: &output, isXML: isXML)
            output += "</\(name)>"
            if isXML || Self.onLinesOfTheirOwn.contains(name) { output += "\n" }
        }
    }

    /// Elements after which a line ends, so that pages can be read and compared as files too.
    private static let onLinesOfTheirOwn: Set<String> = [
        "head", "title", "body", "header", "main", "footer", "nav", "section", "h1", "h2", "h3", "p", "ul", "ol", "li",
        "dl", "dd", "table", "thead", "tbody", "tr", "figure", "figcaption", "svg", "details", "summary", "div", "g",
    ]
}
