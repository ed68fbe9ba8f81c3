internal import Yams

/// Says in an author's words why the library cannot read a file, and what to do.
enum YAMLFailure {
    static func explain(_ error: YamlError, _ lines: inout YAMLLines) -> YAMLError {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            return explain(problem, at: mark, context, &lines)
        case .reader(let problem, _, _, _):
            return YAMLError(message: problem, position: YAMLPosition(line: 1, column: 1))
        default:
            return YAMLError(message: "cannot be read as YAML (\(error))", position: YAMLPosition(line: 1, column: 1))
        }
    }

    /// An explanation, and whether it is about where the trouble began rather than where it showed.
    private typealias Explanation = (message: String, isAboutBeginning: Bool)

    private static func explain(
        _ problem: String,
        at mark: Mark,
        _ context: YamlError.Context?,
        _ lines: inout YAMLLines
    ) -> YAMLError {
        let rest = lines.restOfLine(at: lines.locate(line: mark.line, column: mark.column).offset)
        let explanation = explanation(of: problem, context: context?.text ?? "", rest: rest)
        let place = explanation.isAboutBeginning ? context?.mark ?? mark : mark
        let (offset, position) = lines.locate(line: place.line, column: place.column)
        let offending = lines.restOfLine(at: offset)
        return YAMLError(
            message: explanation.message,
            position: position,
            offending: offending.isEmpty ? nil : offending
        )
    }

    private static func explanation(of problem: String, context: String, rest: String) -> Explanation {
        if problem.contains("tab character") || problem.contains("cannot start any token") && rest.hasPrefix("\t") {
            return ("a tab in the indentation; YAML is indented with spaces, replace the tab by them", false)
        }
        switch problem {
        case "found character that cannot start any token":
            return ("a text that begins with '\(rest.prefix(1))' needs quotes", false)
        case "mapping values are not allowed in this context":
            return ("a ': ' that does not fit here; a text with ': ' in it needs quotes", false)
        case "could not find expected ':'":
            return ("a key without ': ' after it; check the indentation and the quotes", true)
        case "did not find expected key":
            return (
                "a key was expected here; check the indentation, and put a text with quotes or brackets in it into quotes",
                false
            )
        case "did not find expected '-' indicator":
            return ("a list item ('- …') was expected here; check the indentation", false)
        case "did not find expected ',' or ']'":
            return (
                "this '[' is not closed as it should be: a ',' or ']' is missing; "
                    + "a text with brackets, quotes or ': ' in it needs quotes", true
            )
        case "did not find expected ',' or '}'":
            return (
                "this '{' is not closed as it should be: a ',' or '}' is missing; "
                    + "a text with braces, quotes or ': ' in it needs quotes", true
            )
        case "found unexpected end of stream" where context.contains("quoted scalar"):
            return ("this quote is never closed", true)
        case "found unexpected document indicator" where context.contains("quoted scalar"):
            return ("this quote is never closed", true)
        case "block sequence entries are not allowed in this context":
            return ("a list may not begin in the line of its key; begin it on the next line", false)
        case "found undefined alias":
            return ("no anchor (&name) stands before this alias; a text that begins with '*' needs quotes", false)
        case "found unknown escape character":
            return ("an escape that YAML does not know; write '\\\\' for a backslash, or use single quotes", false)
        case "but found another document":
            return ("a second document begins here; put it into a file of its own", false)
        case "did not find expected node content":
            return ("a value was expected here; a text that begins with a sign such as ',' or '%' needs quotes", false)
        default:
            return other(problem, context)
        }
    }

    private static func other(_ problem: String, _ context: String) -> Explanation {
        if context.contains("alias") || context.contains("anchor") {
            return ("a text that begins with '*' or '&' needs quotes", true)
        }
        if context.contains("tag") { return ("a text that begins with '!' needs quotes", true) }
        if context.contains("block scalar") {
            return ("a text that begins with '|' or '>' needs quotes, or has its lines below", true)
        }
        if problem.contains("nesting level") { return ("lists and mappings are nested too deep", false) }
        if problem.contains("escape") || problem.contains("hexdecimal") {
            return ("an escape that is no character; write '\\\\' for a backslash, or use single quotes", false)
        }
        return (context.isEmpty ? problem : "\(problem) \(context)", false)
    }
}
