internal import IntentFiles

/// Finds where the values of a YAML file end, which the parser does not tell.
///
/// It need not be right in every case: whoever edits by it reads the result again and compares.
struct NodeEnds {
    let text: FileText

    /// The byte after a value; `nil` where it cannot be told.
    /// - Parameters:
    ///   - node: The value.
    ///   - isInBrackets: Whether it stands within brackets or braces, where a comma ends a text.
    /// - Returns: Its offset.
    func end(of node: YAMLNode, isInBrackets: Bool) -> Int? {
        guard let start = text.offset(of: node.position) else { return nil }
        switch node.content {
        case .scalar(let value, let isPlain):
            return value.isEmpty && isPlain ? start : endOfScalar(from: start, isInBrackets)
        case .sequence(let items):
            let isFlow = text[start] == UInt8(ascii: "[")
            guard let last = items.last else { return isFlow ? close(UInt8(ascii: "]"), from: start + 1) : nil }
            guard let end = end(of: last, isInBrackets: isFlow || isInBrackets) else { return nil }
            return isFlow ? close(UInt8(ascii: "]"), from: end) : end
        case .mapping(let pairs):
            let isFlow = text[start] == UInt8(ascii: "{")
            guard let last = pairs.last else { return isFlow ? close(UInt8(ascii: "}"), from: start + 1) : nil }
            guard let end = end(of: last, isInBrackets: isFlow || isInBrackets) else { return nil }
            return isFlow ? close(UInt8(ascii: "}"), from: end) : end
        }
    }

    /// The byte after a key with its value.
    func end(of pair: YAMLPair, isInBrackets: Bool) -> Int? {
        guard case .scalar("", isPlain: true) = pair.value.content else {
            return end(of: pair.value, isInBrackets: isInBrackets)
        }
        // A key without a value ends at its colon.
        guard let key = end(of: pair.key, isInBrackets: isInBrackets) else { return nil }
        return text.bytes[key...].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? key
    }

    /// The byte after the closing bracket, over blanks, commas and comments.
    private func close(_ bracket: UInt8, from offset: Int) -> Int? {
        var place = offset
        while let byte = text[place] {
            if byte == bracket { return place + 1 }
            switch byte {
            case UInt8(ascii: "#"): place = text.lineEnd(after: place)
            case 0x20, 0x09, 0x0a, 0x0d, UInt8(ascii: ","): place += 1
            default: return nil
            }
        }
        return nil
    }

    private func endOfScalar(from start: Int, _ isInBrackets: Bool) -> Int? {
        var place = start
        // Anchors and tags stand before the text.
        while let byte = text[place], byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
            while let next = text[place], next != 0x20, next != 0x0a, next != 0x0d { place += 1 }
            while text[place] == 0x20 { place += 1 }
        }
        switch text[place] {
        case UInt8(ascii: "\""): return endOfQuoted(from: place + 1, quote: UInt8(ascii: "\""))
        case UInt8(ascii: "'"): return endOfQuoted(from: place + 1, quote: UInt8(ascii: "'"))
        case UInt8(ascii: "|"), UInt8(ascii: ">"): return endOfBlock(from: place)
        case UInt8(ascii: "*"), nil: return nil
        default: return endOfPlain(from: place, isInBrackets)
        }
    }

    private func endOfQuoted(from start: Int, quote: UInt8) -> Int? {
        var place = start
        while let byte = text[place] {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                place += 2
                continue
            }
            place += 1
            guard byte == quote else { continue }
            guard quote == UInt8(ascii: "'"), text[place] == quote else { return place }
            place += 1
        }
        return nil
    }

    /// How far in that stands what holds a text, in spaces: the lines of the text go on while they are further in.
    ///
    /// It is the text's key, which may stand behind the dash of an item, or the dash itself.
    private func outerColumn(of start: Int) -> Int {
        let line = text.lineStart(before: start)
        var place = line + text.indentation(at: line).spaces
        var outer = place - line
        while place < start, text[place] == UInt8(ascii: "-"), text[place + 1] == 0x20 {
            outer = place - line
            place += 1
            while text[place] == 0x20 { place += 1 }
        }
        return place == start ? outer : place - line
    }

    /// A block of lines below `|` or `>`: up to the last line that is further in than what holds it.
    private func endOfBlock(from start: Int) -> Int {
        let outer = outerColumn(of: start)
        var end = text.lineEnd(after: start)
        var line = text.nextLine(after: start)
        while line < text.bytes.count {
            let (spaces, first) = text.indentation(at: line)
            if first != nil {
                guard spaces > outer else { break }
                end = text.lineEnd(after: line)
            }
            line = text.nextLine(after: line)
        }
        return end
    }

    /// A text without quotes: up to a comment, to a comma or bracket within brackets, or to the end of its last line.
    private func endOfPlain(from start: Int, _ isInBrackets: Bool) -> Int {
        if isInBrackets {
            var place = start
            var end = start
            while let byte = text[place] {
                if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { break }
                if byte == UInt8(ascii: "#"), let before = text[place - 1], before == 0x20 || before == 0x0a { break }
                if byte == UInt8(ascii: ":"), [nil, 0x20, 0x0a, 0x0d].contains(text[place + 1]) { break }
                place += 1
                if byte > 0x20 { end = place }
            }
            return end
        }
        let outer = outerColumn(of: start)
        var end = endOfPlainLine(from: start)
        var hasComment = end != trimmedEnd(of: start)
        var line = text.nextLine(after: start)
        while line < text.bytes.count, !hasComment {
            let (spaces, first) = text.indentation(at: line)
            if let first {
                guard spaces > outer, first != UInt8(ascii: "#") else { break }
                end = endOfPlainLine(from: line)
                hasComment = end != trimmedEnd(of: line)
            }
            line = text.nextLine(after: line)
        }
        return end
    }

    private func trimmedEnd(of offset: Int) -> Int {
        var end = text.lineEnd(after: offset)
        while end > offset, let byte = text[end - 1], byte == 0x20 || byte == 0x09 { end -= 1 }
        return end
    }

    private func endOfPlainLine(from start: Int) -> Int {
        let limit = trimmedEnd(of: start)
        var place = start + 1
        while place < limit {
            // A key.
            if text[place] == UInt8(ascii: ":"), [nil, 0x20, 0x0a, 0x0d].contains(text[place + 1]) { return place }
            if text[place] == UInt8(ascii: "#"), let before = text[place - 1], before == 0x20 || before == 0x09 {
                var end = place - 1
                while end > start, let byte = text[end - 1], byte == 0x20 || byte == 0x09 { end -= 1 }
                return end
            }
            place += 1
        }
        return limit
    }
}
