internal import Foundation
internal import IntentModel

/// Reads `policy.yaml`.
struct PolicySection {
    let reader: NodeReader

    func read(_ node: YAMLNode, into draft: inout PackDraft) -> Policy {
        var policy = Policy()
        guard
            let fields = reader.fields(
                node,
                in: "the policy",
                keys: IntentFileKeys.policy,
                elsewhere: { key in
                    if IntentFileKeys.file.contains(key) { return "belongs in another file than the policy" }
                    return IntentFileKeys.desk.contains(key) ? "belongs under 'desk:'" : nil
                }
            )
        else { return policy }
        for (tag, node) in reader.texts(fields["languages"], "a language") {
            guard let language = reader.language(tag, at: node) else { continue }
            guard !policy.languages.contains(language) else {
                reader.error(node, "the language \(language) is listed twice", offending: tag)
                continue
            }
            policy.languages.append(language)
        }
        if let node = fields["time_zone"], let name = reader.text(node, "'time_zone'") {
            if TimeZone(identifier: name) != nil, name.contains("/") || name == "UTC" {
                policy.timeZone = name
            } else {
                reader.error(
                    node,
                    "unknown time zone \(Quoting.quoted(name)); write an IANA name such as Asia/Shanghai",
                    offending: name,
                    suggestion: NearestName.of(name, in: TimeZone.knownTimeZoneIdentifiers)
                )
            }
        }
        policy.expectedUncovered = share("expected_uncovered", fields) ?? policy.expectedUncovered
        policy.promisedPrecision = share("precision", fields) ?? policy.promisedPrecision
        policy.thresholds = fields["thresholds"].flatMap { thresholds($0, into: &draft) }
        policy.desk = fields["desk"].map(desk) ?? Desk()
        return policy
    }

    private func share(_ key: String, _ fields: NodeReader.Fields) -> Double? {
        guard let node = fields[key], let range = IntentFileKeys.shares[key] else { return nil }
        return reader.number(node, "'\(key)'", in: range)
    }

    private func thresholds(_ node: YAMLNode, into draft: inout PackDraft) -> Thresholds? {
        guard let fields = reader.fields(node, in: "'thresholds'", keys: IntentFileKeys.thresholds) else { return nil }
        guard let answerNode = fields["answer"], let clarifyNode = fields["clarify"] else {
            reader.error(node, "'thresholds' needs both 'answer' and 'clarify'")
            return nil
        }
        guard let answer = reader.number(answerNode, "'answer'", in: 0...1),
            let clarify = reader.number(clarifyNode, "'clarify'", in: 0...1)
        else { return nil }
        if clarify > answer { reader.error(clarifyNode, "'clarify' must not be above 'answer'") }
        var byLanguage: [String: Double] = [:]
        let entries = fields["by_language"].map { reader.byLanguage($0, "'by_language'", hint: "'en: 0.6'") } ?? []
        for (language, value) in entries {
            byLanguage[language.rawValue] = reader.number(value, "the threshold of \(language)", in: 0...1)
        }
        var byIntent: [String: Double] = [:]
        for entry in fields["by_intent"].flatMap({ reader.entries($0, in: "'by_intent'") }) ?? [] {
            byIntent[entry.name] = reader.number(entry.value, "the threshold of '\(entry.name)'", in: 0...1)
            draft.tunedIntents.append((entry.name, reader.place(entry.key)))
        }
        if let node = fields["computed_from"] {
            _ = reader.fields(node, in: "'computed_from'", keys: IntentFileKeys.computedFrom)
        }
        return Thresholds(
            answer: answer,
            clarify: clarify,
            answerByLanguage: byLanguage,
            answerByIntent: byIntent
        )
    }

    // MARK: The desk

    private func desk(_ node: YAMLNode) -> Desk {
        var desk = Desk()
        guard let fields = reader.fields(node, in: "'desk'", keys: IntentFileKeys.desk) else { return desk }
        desk.hours = fields["hours"].map(hours) ?? [:]
        desk.closed = Set(reader.items(fields["closed"]).compactMap { reader.day($0, "an entry of 'closed'") })
        for entry in fields["wait_minutes"].flatMap({ reader.entries($0, in: "'wait_minutes'") }) ?? [] {
            guard let priority = Priority(rawValue: entry.name) else {
                reader.unknown("priority", entry.name, at: entry.key, valid: Priority.allCases.map(\.rawValue))
                continue
            }
            guard let minutes = reader.number(entry.value, "the minutes of '\(entry.name)'", in: 0...10_080) else {
                continue
            }
            guard minutes == minutes.rounded() else {
                reader.error(entry.value, "the minutes of '\(entry.name)' must be a whole number")
                continue
            }
            desk.waitMinutes[priority] = Int(minutes)
        }
        if let queue = fields["queue"].flatMap({ reader.text($0, "'queue'") }) { desk.queue = queue }
        return desk
    }

    private func hours(_ node: YAMLNode) -> [Int: [MinuteSpan]] {
        var hours: [Int: [MinuteSpan]] = [:]
        for entry in reader.entries(node, in: "'hours'") ?? [] {
            guard let days = weekdays(entry.name, at: entry.key) else { continue }
            let spans = reader.items(entry.value).compactMap(span).sorted { $0.start < $1.start }
            for (earlier, later) in zip(spans, spans.dropFirst()) where later.start < earlier.end {
                reader.error(entry.value, "the hours of '\(entry.name)' overlap")
            }
            for day in days {
                guard hours[day] == nil else {
                    reader.error(
                        entry.key,
                        "the hours of '\(IntentFileKeys.weekdays[day - 1])' are given twice",
                        offending: entry.name
                    )
                    break
                }
                hours[day] = spans
            }
        }
        return hours
    }

    /// `mon` or `mon-fri`; a range may run over the week's end (`sat-mon`).
    private func weekdays(_ name: String, at node: YAMLNode) -> [Int]? {
        let ends = name.lowercased().split(separator: "-", omittingEmptySubsequences: false).map {
            IntentFileKeys.weekdays.firstIndex(of: String($0))
        }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
            reader.error(
                node,
                "unknown weekday \(Quoting.quoted(name)); write mon, tue, wed, thu, fri, sat, sun or a range: mon-fri",
                offending: name,
                suggestion: NearestName.of(name, in: IntentFileKeys.weekdays)
            )
            return nil
        }
        return (0...((last - first + 7) % 7)).map { (first + $0) % 7 + 1 }
    }

    /// `10:00-22:00`; `24:00` is the end of a day.
    private func span(_ node: YAMLNode) -> MinuteSpan? {
        guard let text = reader.text(node, "opening hours") else { return nil }
        let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(Self.minutes)
        guard ends.count == 2, let start = ends[0], let end = ends[1] else {
            reader.error(
                node,
                "opening hours must be written as \"10:00-22:00\", not \(Quoting.quoted(text))",
                offending: text
            )
            return nil
        }
        guard start < end else {
            reader.error(
                node,
                "opening hours must end after they begin; past midnight, give each day its part",
                offending: text
            )
            return nil
        }
        return MinuteSpan(start: start, end: end)
    }

    private static func minutes(_ text: Substring) -> Int? {
        let parts = text.trimmingCharacters(in: .whitespaces).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour), (0...59).contains(minute),
            hour < 24 || minute == 0
        else { return nil }
        return hour * 60 + minute
    }
}
