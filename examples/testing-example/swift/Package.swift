// swift-tools-version: 6.1
// A project whose code uses Slurm, and whose tests have clusters.

import PackageDescription

let package = Package(
    name: "pipeline",
    platforms: [.macOS(.v15)],
    dependencies: [
        // Elsewhere: .package(url: "https://…/slurm", from: "1.0.0")
        .package(name: "slurm", path: "../../..")
    ],
    targets: [
        .target(name: "Pipeline", swiftSettings: [.swiftLanguageMode(.v6)]),
        .testTarget(
            name: "PipelineTests",
            dependencies: ["Pipeline", .product(name: "SlurmTesting", package: "slurm")]
        ),
    ]
)
