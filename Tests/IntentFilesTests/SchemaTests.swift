import Foundation
import IntentFiles
import IntentModel
import Testing

/// Holds the published JSON Schemas against the reader.
@Suite struct SchemaTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Intents")

    private static func schema(_ name: String) throws -> [String: Any] {
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The object with the properties among a definition and its alternatives.
    private static func object(_ schema: [String: Any]?) throws -> [String: Any] {
        let schema = try #require(schema)
        if schema["properties"] != nil { return schema }
        let alternatives = try #require(schema["anyOf"] as? [[String: Any]])
        return try #require(alternatives.first { $0["properties"] != nil })
    }

    private static func definition(_ name: String, in schema: [String: Any]) -> [String: Any]? {
        (schema["$defs"] as? [String: Any])?[name] as? [String: Any]
    }

    private static func keys(_ schema: [String: Any]) -> [String]? {
        (schema["properties"] as? [String: Any])?.keys.sorted()
    }

    @Test(arguments: [
        ("intents", "", IntentFileKeys.file), ("intents", "intent", IntentFileKeys.intent),
        ("intents", "keywords", IntentFileKeys.keywords), ("intents", "keyword", IntentFileKeys.keyword),
        ("intents", "keywordGroup", IntentFileKeys.keyword), ("intents", "answer", IntentFileKeys.answer),
        ("intents", "followUp", IntentFileKeys.followUp), ("intents", "tests", IntentFileKeys.tests),
        ("intents", "confusable", IntentFileKeys.confusable),
        ("intents", "directoryEntry", IntentFileKeys.directoryEntry), ("policy", "", IntentFileKeys.policy),
        ("policy", "thresholds", IntentFileKeys.thresholds), ("policy", "desk", IntentFileKeys.desk),
        ("policy", "computedFrom", IntentFileKeys.computedFrom),
    ])
    func hasTheKeysOfTheReader(file: String, definition: String, expected: [String]) throws {
        let schema = try Self.schema("\(file).schema.json")
        let object = try Self.object(definition.isEmpty ? schema : Self.definition(definition, in: schema))
        #expect(Self.keys(object) == expected.sorted())
        if definition != "directoryEntry" { #expect(object["additionalProperties"] as? Bool == false) }
    }

    @Test func hasTheChoicesAndLimitsOfTheReader() throws {
        let intents = try Self.schema("intents.schema.json")
        let properties = try #require(Self.definition("intent", in: intents)?["properties"] as? [String: [String: Any]])
        #expect(properties["role"]?["enum"] as? [String] == Role.allCases.map(\.rawValue))
        #expect(properties["priority"]?["enum"] as? [String] == Priority.allCases.map(\.rawValue))
        let weight = Self.definition("weight", in: intents)
        #expect(weight?["minimum"] as? Double == Keyword.weightRange.lowerBound)
        #expect(weight?["maximum"] as? Double == Keyword.weightRange.upperBound)
        let id = Self.definition("id", in: intents)
        #expect(id?["maxLength"] as? Int == PackLimits().idLength)
        #expect((id?["not"] as? [String: String])?["const"] == Pack.uncoveredLabel)
    }

    @Test func aPolicyHasTheChoicesAndLimitsOfTheReader() throws {
        let policy = try Self.schema("policy.schema.json")
        let properties = try #require(policy["properties"] as? [String: [String: Any]])
        for (key, range) in IntentFileKeys.shares {
            #expect(properties[key]?["minimum"] as? Double == range.lowerBound)
            #expect(properties[key]?["maximum"] as? Double == range.upperBound)
        }
        #expect(properties["expected_uncovered"]?["default"] as? Double == Policy().expectedUncovered)
        #expect(properties["precision"]?["default"] as? Double == Policy().promisedPrecision)
        let desk = try #require(Self.definition("desk", in: policy)?["properties"] as? [String: [String: Any]])
        #expect(Self.keys(try #require(desk["wait_minutes"])) == Priority.allCases.map(\.rawValue).sorted())
        let pattern = try #require((desk["hours"]?["propertyNames"] as? [String: String])?["pattern"])
        for day in IntentFileKeys.weekdays { #expect(pattern.contains(day)) }
    }
}
