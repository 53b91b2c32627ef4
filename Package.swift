// swift-tools-version: 6.2
import PackageDescription

/// The rooms that tests play whole evenings in, thousands of them: optimised in debug builds too, each as a whole.
let fast: [SwiftSetting] = [
    .unsafeFlags(
        ["-O", "-whole-module-optimization", "-disable-batch-mode", "-num-threads", "2"], .when(configuration: .debug))
]

let package = Package(
    name: "redpair",
    products: [
        .executable(name: "redpair", targets: ["redpair"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox.git", exact: "0.27.1"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    ],
    targets: [
        // What the program ships, compiled in: redpair stays one file that can be carried on a stick.
        .target(name: "Assets", path: "Assets", exclude: Asset.notCompiled, sources: ["Assets.c"]),

        // The core, inner rooms first: no clock, no chance, no outside world.
        .target(name: "Appliance", swiftSettings: fast),
        .target(name: "ProofReading", dependencies: ["Appliance", .product(name: "Yams", package: "Yams")]),
        .target(name: "Procedure", dependencies: ["Appliance", "ProofReading"], swiftSettings: fast),
        .target(name: "Walkthrough", dependencies: ["Appliance", "Procedure"], swiftSettings: fast),
        .target(name: "SimulatedPair", dependencies: ["Appliance"], swiftSettings: fast),
        .target(name: "Preflight", dependencies: ["Appliance"]),
        .target(
            name: "Scenario", dependencies: ["Appliance", "ProofReading", "Procedure", "Walkthrough", "SimulatedPair"],
            swiftSettings: fast),
        .target(
            name: "Rehearsal", dependencies: ["Appliance", "Procedure", "Walkthrough", "SimulatedPair", "Scenario"],
            swiftSettings: fast),
        .target(name: "WayBack", dependencies: ["Appliance", "Procedure", "Walkthrough", "SimulatedPair"]),
        .target(name: "Playback", dependencies: ["Appliance", "Procedure", "Walkthrough"], swiftSettings: fast),
        .target(name: "Canvas"),
        .target(
            name: "Dashboard",
            dependencies: [
                "Appliance", "Procedure", "Walkthrough", "WayBack", "Preflight", "SimulatedPair", "Canvas",
            ]),

        // The edges: each knows one piece of the outside world.
        .target(
            name: "WebConsole",
            dependencies: ["Appliance", "Assets", "ProofReading", "CCurl", "CLibXML2"]),
        .target(name: "Pairs", dependencies: ["Appliance", "ProofReading", "WebConsole"]),
        .target(
            name: "SimulatedConsole",
            dependencies: [
                "Appliance", "SimulatedPair",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .target(
            name: "Journal",
            dependencies: [
                "Appliance", "Procedure", "Walkthrough", "CCrypto", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .target(name: "Report", dependencies: ["Appliance", "Procedure", "Walkthrough", "Dashboard", "Journal"]),
        .target(name: "Terminal", dependencies: ["Canvas", "CNcurses", "CTerminal"]),
        .target(name: "CTerminal"),
        .executableTarget(
            name: "redpair",
            dependencies: [
                "Appliance", "Assets", "ProofReading", "Procedure", "Walkthrough", "Preflight", "WebConsole",
                "SimulatedPair", "SimulatedConsole", "Scenario", "Rehearsal", "Canvas", "Dashboard", "Terminal",
                "Journal", "Pairs", "Playback", "Report",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev", "libssl-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        // What several test targets share: a whole evening's work in memory, a server that misbehaves by a script.
        .target(
            name: "TestSupport",
            dependencies: [
                "Appliance", "Assets", "Procedure", "Walkthrough", "SimulatedPair", "Scenario", "Rehearsal",
            ],
            path: "Tests/Support", swiftSettings: fast),

        .target(
            name: "SafetySearch",
            dependencies: ["Appliance", "Procedure", "Walkthrough", "SimulatedPair", "Rehearsal", "TestSupport"],
            path: "Tests/Safety/Search", swiftSettings: fast),
        .testTarget(
            name: "SafetyTests",
            dependencies: ["SafetySearch", "Appliance", "Procedure", "Walkthrough", "SimulatedPair", "TestSupport"],
            path: "Tests/Safety", exclude: ["Search"], swiftSettings: fast),

        .testTarget(name: "ApplianceTests", dependencies: ["Appliance"], path: "Tests/Appliance"),
        .testTarget(name: "ProofReadingTests", dependencies: ["ProofReading"], path: "Tests/ProofReading"),
        .testTarget(name: "ProcedureTests", dependencies: ["Procedure", "Assets"], path: "Tests/Procedure"),
        .testTarget(
            name: "WalkthroughTests",
            dependencies: ["Walkthrough", "Procedure", "SimulatedPair", "Scenario", "TestSupport"],
            path: "Tests/Walkthrough"),
        .testTarget(
            name: "ScenarioTests",
            dependencies: ["Scenario", "Assets", "ProofReading", "Rehearsal", "Dashboard", "TestSupport"],
            path: "Tests/Scenario"),
        .testTarget(
            name: "WayBackTests",
            dependencies: ["WayBack", "Walkthrough", "Procedure", "SimulatedPair", "TestSupport"],
            path: "Tests/WayBack"),
        .testTarget(
            name: "WebConsoleTests",
            dependencies: [
                "WebConsole", "Appliance", "ProofReading", "SimulatedConsole", "SimulatedPair", "Dashboard",
                "TestSupport",
            ],
            path: "Tests/WebConsole", resources: [.copy("Fixtures")]),
        .testTarget(
            name: "PairsTests", dependencies: ["Pairs", "Appliance", "ProofReading", "WebConsole"], path: "Tests/Pairs"),
        .testTarget(name: "PreflightTests", dependencies: ["Preflight", "Dashboard"], path: "Tests/Preflight"),
        .testTarget(name: "SimulatedPairTests", dependencies: ["SimulatedPair"], path: "Tests/SimulatedPair"),
        .testTarget(
            name: "SimulatedConsoleTests", dependencies: ["SimulatedConsole", "SimulatedPair", "CCurl"],
            path: "Tests/SimulatedConsole"),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas"], path: "Tests/Canvas"),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CTerminal"], path: "Tests/Terminal"),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "Walkthrough", "Procedure", "Assets", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Journal"),
        .testTarget(
            name: "PlaybackTests",
            dependencies: ["Playback", "Walkthrough", "Procedure", "Dashboard", "Canvas", "Scenario", "TestSupport"],
            path: "Tests/Playback", exclude: ["Golden"]),
        .testTarget(
            name: "ReportTests",
            dependencies: ["Report", "Journal", "Walkthrough", "Procedure", "Dashboard", "TestSupport"],
            path: "Tests/Report", exclude: ["Golden"]),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Dashboard", "Canvas", "SimulatedPair", "Walkthrough", "Procedure", "TestSupport"],
            path: "Tests/Screens", exclude: ["Golden"]),
        .testTarget(
            name: "EdgeTests",
            dependencies: [
                "redpair", "Appliance", "Dashboard", "WebConsole", .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Edge"),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "redpair", "Appliance", "Journal", "Scenario", "Walkthrough", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/EndToEnd"),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu2x
)

// What is built only when it is asked for, so that an ordinary build is not slowed: Tests/Fuzz/run, Tests/Benchmarks.
if Context.environment["REDPAIR_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "redpair-fuzz",
            dependencies: [
                "Appliance", "Assets", "ProofReading", "Procedure", "Scenario", "WebConsole", "Pairs", "Canvas",
                "Terminal",
            ],
            path: "Tests/Fuzz/Targets"))
}

if Context.environment["REDPAIR_BENCHMARKS"] != nil {
    package.targets += [
        .executableTarget(
            name: "redpair-benchmark", dependencies: ["Appliance", "WebConsole"], path: "Tests/Benchmarks/Reading"),
        .executableTarget(
            name: "make-journal",
            dependencies: ["Appliance", "Assets", "Journal", "Procedure", "TestSupport", "Walkthrough"],
            path: "Tests/Benchmarks/Records"),
    ]
}

/// What lies in `Assets/` for people, not for the compiler: SwiftPM wants it named.
enum Asset {
    static let notCompiled = ["procedures", "appliances", "pictures", "report", "scenarios", "package", "pairs.yaml"]
}
