/// What changed in a file, as `git apply` and `patch` read it.
public enum UnifiedDiff {
    /// Lines around a change that show where it belongs.
    private static let context = 3

    /// The difference of two states of a file.
    /// - Parameters:
    ///   - path: Its path, as the one who applies the patch sees it.
    ///   - old: What it holds; `nil` where there is no such file yet.
    ///   - new: What it should hold.
    /// - Returns: The patch of this file, empty where nothing changes.
    public static func of(_ path: String, old: [UInt8]?, new: [UInt8]) -> [UInt8] {
        let before = lines(of: old ?? [])
        let after = lines(of: new)
        let hunks = hunks(before, after)
        guard !hunks.isEmpty else { return [] }
        // A name with a space needs a tab behind it, or it ends at the space.
        let tab = path.utf8.contains(0x20) ? "\t" : ""
        var patch: [UInt8] = []
        patch += Array("--- \(old == nil ? "/dev/null" : "a/\(path)\(tab)")\n".utf8)
        patch += Array("+++ b/\(path)\(tab)\n".utf8)
        for hunk in hunks { patch += hunk }
        return patch
    }

    /// A file's lines, each with what ends it.
    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0a).map { $0 + 1 } ?? bytes.count
            lines.append(Array(bytes[start..<end]))
            start = end
        }
        return lines
    }

    private enum Mark: UInt8 {
        case same = 0x20
        case gone = 0x2d
        case new = 0x2b
    }

    /// The lines of both states in one order, each with what becomes of it.
    private static func script(_ before: [[UInt8]], _ after: [[UInt8]]) -> [(mark: Mark, line: [UInt8])] {
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var script: [(mark: Mark, line: [UInt8])] = []
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            if removed.contains(old) {
                script.append((.gone, before[old]))
                old += 1
            } else if inserted.contains(new) {
                script.append((.new, after[new]))
                new += 1
            } else {
                script.append((.same, before[old]))
                old += 1
                new += 1
            }
        }
        return script
    }

    /// Where lines change, with the lines around; what touches is one.
    private static func changes(in script: [(mark: Mark, line: [UInt8])]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for change in script.indices where script[change].mark != .same {
            let range = max(0, change - context)..<min(script.count, change + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    private static func hunks(_ before: [[UInt8]], _ after: [[UInt8]]) -> [[UInt8]] {
        let script = script(before, after)
        var hunks: [[UInt8]] = []
        var place = 0
        var oldLine = 0
        var newLine = 0
        for range in changes(in: script) {
            for index in place..<range.lowerBound {
                if script[index].mark != .new { oldLine += 1 }
                if script[index].mark != .gone { newLine += 1 }
            }
            let oldCount = script[range].count { $0.mark != .new }
            let newCount = script[range].count { $0.mark != .gone }
            // A side without lines is named by the line before.
            let oldStart = oldCount == 0 ? oldLine : oldLine + 1
            let newStart = newCount == 0 ? newLine : newLine + 1
            var hunk = Array("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n".utf8)
            for (mark, line) in script[range] {
                hunk.append(mark.rawValue)
                hunk += line
                if line.last != 0x0a { hunk += Array("\n\\ No newline at end of file\n".utf8) }
            }
            hunks.append(hunk)
            oldLine += oldCount
            newLine += newCount
            place = range.upperBound
        }
        return hunks
    }
}
