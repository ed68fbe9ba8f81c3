// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A Swift target of ours, all with the same strict settings.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "Concierge",
    products: [
        .executable(name: "concierge", targets: ["concierge"]),
        .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
        .library(name: "IntentMatching", targets: ["IntentModel", "IntentFiles", "IntentMatching"]),
        .library(name: "Dialogue", targets: ["Dialogue"]),
        .library(name: "Conversations", targets: ["Conversations", "ConversationsSQLite", "ServiceDesk"]),
        // For the tests alone: they load it into the program with LD_PRELOAD.
        .library(name: "FaultPoints", type: .dynamic, targets: ["FaultPoints"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // Layer 0: no knowledge of each other.
        .target(
            name: "CICUShims",
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
        ),
        .target(name: "CKernels"),
        .target(name: "CMemory"),
        .target(name: "CLibEdit", linkerSettings: [.linkedLibrary("edit")]),
        .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
        module("BinaryCoding"),
        module("Thesaurus"),
        module("EditDistance"),
        module("IntentModel"),
        module("Conversations"),
        module("ReportPages"),
        module("Statistics"),
        module("WireFormat"),

        // Layer 1: text, and the store on disk.
        module("TextAnalysis", uses: ["CICUShims", "IntentModel"]),
        module("MessageTemplates", uses: ["CICUShims"]),
        module("ConversationsSQLite", uses: ["Conversations", "WireFormat", grdb, sqlite]),

        // Layer 2: what authors write, and what it matches.
        module(
            "IntentFiles",
            uses: ["BinaryCoding", "EditDistance", "IntentModel", "MessageTemplates", "TextAnalysis", yams]
        ),
        module(
            "PackExchange",
            uses: ["CZlib", "IntentFiles", "IntentModel", "MessageTemplates", "TextAnalysis", "WireFormat"]
        ),
        module(
            "IntentMatching",
            uses: ["BinaryCoding", "CKernels", "IntentModel", "TextAnalysis", "EditDistance", "Thesaurus"]
        ),

        // Layer 3: decisions.
        module("Dialogue", uses: ["IntentModel", "TextAnalysis", "IntentMatching", "MessageTemplates", "WireFormat"]),
        module(
            "PackChecks",
            uses: ["IntentModel", "IntentFiles", "IntentMatching", "MessageTemplates", "TextAnalysis", "WireFormat"]
        ),

        // Layer 4: faces.
        module("ServiceDesk", uses: ["Dialogue", "Conversations", "IntentModel", "WireFormat"]),
        module("PipeGateway", uses: ["ServiceDesk", "Conversations", "IntentModel", "WireFormat"]),
        module(
            "PackMining",
            uses: [
                "Dialogue", "IntentFiles", "IntentMatching", "IntentModel", "MessageTemplates", "TextAnalysis",
                "TranscriptReplay", "WireFormat",
            ]
        ),
        module("DeskFigures", uses: ["Conversations", "IntentModel", "ReportPages", "Statistics", "WireFormat"]),
        module(
            "TranscriptReplay",
            uses: ["CZlib", "Dialogue", "IntentModel", "ReportPages", "Statistics", "TextAnalysis", "WireFormat"]
        ),
        module(
            "ThresholdTuning",
            uses: [
                "Dialogue", "IntentMatching", "IntentModel", "ReportPages", "Statistics", "TextAnalysis",
                "TranscriptReplay", "WireFormat",
            ]
        ),

        // Layer 5: programs.
        program(
            "concierge",
            uses: [
                "CLibEdit", "CMemory", "Conversations", "ConversationsSQLite", "DeskFigures", "Dialogue", "IntentFiles",
                "IntentMatching", "IntentModel", "PackChecks", "PackExchange", "PackMining", "PipeGateway",
                "ReportPages", "ServiceDesk",
                "TextAnalysis", "ThresholdTuning", "TranscriptReplay",
                "WireFormat", argumentParser,
            ]
        ),
        program(
            "ConciergeBenchmarks",
            uses: [
                "CMemory", "Conversations", "ConversationsSQLite", "Dialogue", "IntentFiles", "IntentMatching",
                "IntentModel",
                "ServiceDesk", "TextAnalysis", "TranscriptReplay", "WireFormat", argumentParser,
            ]
        ),
        program("GenerateTables", uses: ["CICUShims"]),
        program(
            "FitReadingModels",
            uses: ["Dialogue", "IntentFiles", "IntentMatching", "IntentModel", "TextAnalysis"]
        ),

        .target(
            name: "TestSupport",
            dependencies: ["Conversations", "IntentFiles"],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        .target(name: "FaultPoints", path: "Tests/FaultPoints"),
        tests("FaultTests", uses: ["Conversations", "ConversationsSQLite", "TestSupport", "WireFormat", grdb]),
        tests(
            "TextAnalysisTests",
            uses: ["CICUShims", "IntentModel", "TestSupport", "TextAnalysis", "GenerateTables"]
        ),
        tests("MessageTemplatesTests", uses: ["MessageTemplates", "TestSupport"]),
        tests("ConversationsTests", uses: ["Conversations", "ConversationsSQLite", "TestSupport", grdb]),
        tests(
            "ServiceDeskTests",
            uses: ["Conversations", "ConversationsSQLite", "Dialogue", "IntentModel", "ServiceDesk", "TestSupport"]
        ),
        tests(
            "ContentTests",
            uses: ["IntentFiles", "IntentModel", "TextAnalysis", "TranscriptReplay", "WireFormat"]
        ),
        tests(
            "ThresholdTuningTests",
            uses: [
                "Dialogue", "IntentFiles", "IntentMatching", "IntentModel", "TestSupport", "TextAnalysis",
                "ThresholdTuning", "TranscriptReplay", "WireFormat",
            ]
        ),
        tests(
            "TranscriptReplayTests",
            uses: [
                "Dialogue", "IntentMatching", "IntentModel", "ReportPages", "Statistics", "TestSupport", "TextAnalysis",
                "TranscriptReplay", "WireFormat",
            ]
        ),
        tests("WireFormatTests", uses: ["TestSupport", "WireFormat"]),
        tests(
            "PipeGatewayTests",
            uses: ["Conversations", "Dialogue", "IntentModel", "PipeGateway", "ServiceDesk", "WireFormat"]
        ),
        tests(
            "DialogueTests",
            uses: ["Dialogue", "IntentMatching", "IntentModel", "TextAnalysis"]
        ),
        .testTarget(
            name: "PackExchangeTests",
            dependencies: [
                "IntentFiles", "IntentModel", "MessageTemplates", "PackExchange", "TestSupport", "TextAnalysis",
                "WireFormat",
            ],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        tests("IntentModelTests", uses: ["IntentModel"]),
        tests("BinaryCodingTests", uses: ["BinaryCoding", "TestSupport"]),
        tests("IntentFilesTests", uses: ["BinaryCoding", "IntentFiles", "IntentModel", "TestSupport", "TextAnalysis"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["concierge", "Conversations", "ConversationsSQLite", "WireFormat"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        tests("ReportPagesTests", uses: ["ReportPages", "TestSupport"]),
        tests("StatisticsTests", uses: ["Statistics", "TestSupport"]),
        tests(
            "PackMiningTests",
            uses: ["IntentFiles", "IntentMatching", "IntentModel", "PackMining", "TestSupport", "TextAnalysis"]
        ),
        tests("PackChecksTests", uses: ["IntentFiles", "IntentMatching", "IntentModel", "PackChecks", "TextAnalysis"]),
        tests(
            "DeskFiguresTests",
            uses: [
                "Conversations", "DeskFigures", "IntentModel", "ReportPages", "Statistics", "TestSupport",
                "WireFormat",
            ]
        ),
        tests("ThesaurusTests", uses: ["Thesaurus"]),
        tests("EditDistanceTests", uses: ["EditDistance"]),
        tests(
            "IntentMatchingTests",
            uses: ["BinaryCoding", "CKernels", "IntentMatching", "IntentModel", "TestSupport", "TextAnalysis"]
        ),
    ]
)
