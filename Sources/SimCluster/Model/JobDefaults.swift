import SlurmModel

/// What jobs get with each GPU where they do not say: `DefCpuPerGPU` and `DefMemPerGPU` of a partition or of the
/// cluster.
///
/// Source: slurm.conf(5); `JobDefaults` of `scontrol`.
package struct JobDefaults: Hashable, Codable, Sendable {
    /// What is set.
    package enum Kind: UInt16, Hashable, Codable, Sendable, CaseIterable {
        /// `DefCpuPerGPU`: CPUs for each GPU.
        case cpusPerGPU = 1
        /// `DefMemPerGPU`: MiB for each GPU.
        case memoryPerGPU = 2

        fileprivate var word: String {
            switch self {
            case .cpusPerGPU: "DefCpuPerGPU"
            case .memoryPerGPU: "DefMemPerGPU"
            }
        }
    }

    /// One setting.
    package struct Setting: Hashable, Codable, Sendable {
        /// What is set.
        package var kind: Kind
        /// CPUs or MiB.
        package var value: UInt64
    }

    /// The resource that they are about.
    package static let resource = "gpu"

    /// The settings as they were given.
    package private(set) var settings: [Setting] = []

    /// Nothing is set.
    package init() {}

    /// Has the settings that are given.
    package init(cpusPerGPU: UInt64?, memoryPerGPUMiB: UInt64?) {
        if let cpusPerGPU { settings.append(Setting(kind: .cpusPerGPU, value: cpusPerGPU)) }
        if let memoryPerGPUMiB { settings.append(Setting(kind: .memoryPerGPU, value: memoryPerGPUMiB)) }
    }

    /// Reads `DefCpuPerGPU=2,DefMemPerGPU=100`; nil where that is not what there is.
    package init?(parsing text: String) {
        for word in text.split(separator: ",") {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let value = UInt64(parts[1]),
                let kind = Kind.allCases.first(where: { $0.word.lowercased() == parts[0].lowercased() })
            else { return nil }
            settings.append(Setting(kind: kind, value: value))
        }
    }

    /// The value of a kind; nil where it is not set.
    package subscript(kind: Kind) -> UInt64? {
        settings.first { $0.kind == kind }?.value
    }

    /// Those of the settings, then of the cluster's, that hold for a request; nil where it asks for no GPU.
    ///
    /// CPUs that were asked for by task leave out those by GPU. Source: observed on 22.05.8.
    func holding(for request: JobRequest, orOfCluster cluster: JobDefaults) -> JobDefaults? {
        let asked = request.gresPerNode + request.gresPerJob + request.gresPerTask + request.gresPerSocket
        guard asked.contains(where: { $0.name == Self.resource }) else { return nil }
        let takesCPUs = request.cpusPerGres.isEmpty && request.cpusPerTask.number == nil
        let found = JobDefaults(
            cpusPerGPU: takesCPUs ? self[.cpusPerGPU] ?? cluster[.cpusPerGPU] : nil,
            memoryPerGPUMiB: request.memoryPerGres.isEmpty ? self[.memoryPerGPU] ?? cluster[.memoryPerGPU] : nil
        )
        return found.settings.isEmpty ? nil : found
    }
}
