// swift-tools-version: 6.1
// Slurm test clusters: a simulated controller, real Slurm in containers, and Slurm's commands over one protocol.

import PackageDescription

/// Upcoming language features that every target is written against.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The command binary starts in a third of a millisecond only if nothing is linked dynamically; its symbols would double
/// its size.
///
/// What commands run lies in one place of it, as `scripts/order-symbols` found it: a page of a program that is touched
/// for the first time costs more than a thousand instructions, and the Swift runtime is spread over eight megabytes.
/// Only LLVM's linker, which comes with Swift, knows such an order.
let staticExecutable: [LinkerSetting] = [
    .unsafeFlags(
        [
            "-static-executable", "-use-ld=lld", "-Xlinker", "-s",
            "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/scripts/slurm-shim.order",
            "-Xlinker", "--no-warn-symbol-ordering",
        ],
        .when(platforms: [.linux], configuration: .release)
    )
]

let package = Package(
    name: "slurm",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SlurmTesting", targets: ["SlurmTesting"]),
        .executable(name: "slurm", targets: ["slurm"]),
        .executable(name: "slurm-shim", targets: ["slurm-shim"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/stencilproject/Stencil", from: "0.15.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CMunge",
            pkgConfig: "munge",
            providers: [.apt(["libmunge-dev"]), .brew(["munge"])]
        ),
        .systemLibrary(
            name: "CLibSSH",
            pkgConfig: "libssh",
            providers: [.apt(["libssh-dev"]), .brew(["libssh"])]
        ),
        .systemLibrary(name: "CLinux"),

        .target(name: "SlurmModel", swiftSettings: settings),
        .target(name: "SlurmWire", dependencies: ["SlurmModel"], swiftSettings: settings),
        .target(name: "SimCluster", dependencies: ["SlurmModel"], swiftSettings: settings),
        .target(
            name: "SlurmController",
            dependencies: ["SlurmModel", "SlurmWire", "SimCluster"],
            swiftSettings: settings
        ),
        .target(name: "SlurmCommands", dependencies: ["SlurmModel", "SlurmWire"], swiftSettings: settings),
        .target(name: "SlurmClient", dependencies: ["SlurmModel", "SlurmWire", "CMunge"], swiftSettings: settings),
        .target(name: "JobSupervisor", dependencies: ["CLinux"], swiftSettings: settings),
        .target(
            name: "SlurmServer",
            dependencies: [
                "SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "JobSupervisor", "CMunge", "CLinux",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ContainerCluster",
            dependencies: [
                "SlurmModel", "SlurmCommands", "ClusterControl", "CLibSSH",
                .product(name: "Stencil", package: "Stencil"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ClusterControl",
            dependencies: [
                "SlurmModel", "SlurmWire", "SlurmClient", "SlurmCommands",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "TestClusters",
            dependencies: ["SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "SlurmCommands"],
            swiftSettings: settings
        ),
        .target(name: "SlurmTesting", dependencies: ["TestClusters"], swiftSettings: settings),
        .target(
            name: "SlurmConformance",
            dependencies: ["TestClusters", "SimCluster"],
            exclude: ["Scenarios"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "slurm",
            dependencies: [
                "SlurmModel", "SlurmServer", "ClusterControl", "ContainerCluster", "JobSupervisor", "SlurmConformance",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "slurm-shim",
            dependencies: ["SlurmModel", "SlurmWire", "SlurmCommands", "SlurmClient", "JobSupervisor", "CLinux"],
            swiftSettings: settings,
            linkerSettings: staticExecutable
        ),
        .executableTarget(name: "slurm-wire-schema", swiftSettings: settings),
        .executableTarget(name: "slurm-capture", swiftSettings: settings),
        .executableTarget(name: "slurm-bench", path: "Benchmarks/slurm-bench", swiftSettings: settings),

        .testTarget(name: "SlurmModelTests", dependencies: ["SlurmModel"], swiftSettings: settings),
        .testTarget(
            name: "SlurmWireTests",
            dependencies: ["SlurmModel", "SlurmWire"],
            exclude: ["Captures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SimClusterTests",
            dependencies: ["SlurmModel", "SimCluster"],
            exclude: ["Recordings"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmControllerTests",
            dependencies: ["SlurmModel", "SlurmWire", "SimCluster", "SlurmController"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmCommandsTests",
            dependencies: ["SlurmModel", "SlurmWire", "SlurmCommands", "SlurmTesting"],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmClientTests",
            dependencies: ["SlurmModel", "SlurmWire", "SlurmClient"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "JobSupervisorTests",
            dependencies: ["JobSupervisor", "slurm-shim"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmServerTests",
            dependencies: [
                "SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "SlurmServer", "JobSupervisor", "CMunge",
                "slurm-shim",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ClusterControlTests",
            dependencies: ["SlurmModel", "SlurmWire", "ClusterControl"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ContainerClusterTests",
            dependencies: ["SlurmModel", "ClusterControl", "ContainerCluster"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "IntegrationTests",
            dependencies: ["SlurmModel", "SlurmWire", "SlurmClient"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmConformanceTests",
            dependencies: ["SlurmConformance", "TestClusters"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SlurmTestingTests",
            dependencies: ["SlurmModel", "SlurmTesting", "TestClusters"],
            swiftSettings: settings
        ),
        .testTarget(name: "TidyTests", swiftSettings: settings),
        // The example is a package of its own (`make example`), whose build would compile everything once more.
        .target(name: "Pipeline", path: "examples/testing-example/swift/Sources/Pipeline"),
        .testTarget(
            name: "PipelineTests",
            dependencies: ["Pipeline", "SlurmTesting"],
            path: "examples/testing-example/swift/Tests/PipelineTests"
        ),
    ],
    swiftLanguageModes: [.v6]
)
