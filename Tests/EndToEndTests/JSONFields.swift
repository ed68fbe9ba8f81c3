import Foundation
import Testing
import WireFormat

extension JSONValue {
    /// The elements of an array in an object; none where it is not there.
    func elements(_ name: String) -> [JSONValue] {
        guard case .array(let elements)? = self[name] else { return [] }
        return elements
    }

    /// A number in an object, whole or not; NaN where it is not there, which equals nothing.
    func figure(_ name: String) -> Double {
        switch self[name] {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: .nan
        }
    }
}

extension ConciergeProcess {
    /// The objects of a file of NDJSON in the program's folder.
    func lines(of name: String) throws -> [JSONValue] {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            .split(separator: "\n")
            .map { try JSONReader.read(Array($0.utf8)) }
    }
}
