/// Writes out a value with all its fields, whatever they are, so that two values can be compared of which no `==` says
/// that they are alike.
///
/// Dictionaries and sets are written in the order of what their elements read.
func description(ofAll value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { ($0.label.map { $0 + ": " } ?? "") + description(ofAll: $0.value) }
    switch mirror.displayStyle {
    case .dictionary, .set: return "[" + parts.sorted().joined(separator: ", ") + "]"
    case .collection: return "[" + parts.joined(separator: ", ") + "]"
    case nil: return String(reflecting: value)
    default:
        return parts.isEmpty ? String(reflecting: value) : "\(mirror.subjectType)(\(parts.joined(separator: ", ")))"
    }
}
