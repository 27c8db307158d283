import ArgumentParser
import ClusterControl
import SlurmModel

/// The options that say what a cluster is to be like.
struct TopologyOptions: ParsableArguments {
    @Option(help: "What to begin with: \(ClusterPreset.all.map(\.name).joined(separator: ", ")) (default: cpu).")
    var preset: String?

    @Option(help: "Number of compute nodes without GPUs.")
    var cpuNodes: Int?

    @Option(help: "Number of compute nodes with GPUs.")
    var gpuNodes: Int?

    @Option(help: "CPUs of each compute node.")
    var cpusPerNode: Int?

    @Option(help: "GPUs of each GPU node.")
    var gpusPerNode: Int?

    @Option(
        help: ArgumentHelp(
            "Model of the GPUs, as in --gres=gpu:a100:2; a100, h100 and others have their memory sizes in nvidia-smi "
                + "(default: fake).",
            valueName: "model"
        )
    )
    var gpuType: String?

    @Option(help: ArgumentHelp("Memory of each compute node.", valueName: "MiB"))
    var memoryPerNode: Int?

    @Option(
        help: ArgumentHelp(
            "Which variables tell jobs about their GPUs: "
                + "\(GPUEnvironment.allCases.map(\.rawValue).joined(separator: ", ")) (default: none).",
            valueName: "kind"
        )
    )
    var gpuEnv: String?

    @Flag(help: "Keep nothing of jobs: sacct and sacctmgr say that accounting is disabled.")
    var noAccounting = false

    @Flag(help: "Keep what becomes of jobs, as sacct shows it (simulated clusters and the preset full do).")
    var withAccounting = false

    @Option(help: ArgumentHelp("How long a change takes to be seen by sacct (default: 0).", valueName: "seconds"))
    var accountingLag: Int?

    @Option(
        help: ArgumentHelp(
            "What jobs are refused or held back for, comma-separated: "
                + "\(AccountingDefinition.enforceable.joined(separator: ", ")) (default: nothing).",
            valueName: "what"
        )
    )
    var accountingEnforce: String?

    /// What the options change.
    var overrides: ClusterOverrides {
        ClusterOverrides(
            cpuNodes: cpuNodes,
            gpuNodes: gpuNodes,
            cpusPerNode: cpusPerNode,
            gpusPerNode: gpusPerNode,
            gpuType: gpuType,
            memoryPerNodeMiB: memoryPerNode
        )
    }

    /// The simulated cluster that the options describe; `base` takes the preset's place.
    func simulated(from base: ClusterDefinition? = nil) throws -> ClusterDefinition {
        let chosen = try chosenPreset(instead: base)
        var definition = base ?? chosen.definition
        definition.backend = .simulated
        if base == nil && definition.services != ServicesDefinition() {
            Progress.note("note: simulated clusters have no registry and no Pyxis; \(chosen.name) goes without")
            definition.services = ServicesDefinition()
        }
        return try applied(to: definition, chosen)
    }

    /// The cluster in containers that the options describe; `base` takes the preset's place.
    ///
    /// A database is much of a container, so presets other than `full` keep no accounts unless asked to.
    func containers(from base: ClusterDefinition? = nil) throws -> ClusterDefinition {
        let chosen = try chosenPreset(instead: base)
        var definition = base ?? chosen.definition
        definition.backend = .containers
        if base == nil {
            definition.accounting.isOn = withAccounting || chosen.name == ClusterPreset.full.name
            if definition.services.hasPyxis {
                Progress.note("note: no Debian has packages of Pyxis and enroot; \(chosen.name) goes without")
                definition.services.hasPyxis = false
            }
        }
        if withAccounting { definition.accounting.isOn = true }
        return try applied(to: definition, chosen)
    }

    private func applied(to base: ClusterDefinition, _ chosen: ClusterPreset) throws -> ClusterDefinition {
        var definition = base
        do {
            definition = try overrides.applied(to: definition, naming: chosen.naming)
        } catch {
            throw ClusterControlError(.usage, error.problems.map { "--\($0)" }.joined(separator: "\n"))
        }
        if let gpuEnv {
            guard let environment = GPUEnvironment(rawValue: gpuEnv) else {
                let words = GPUEnvironment.allCases.map(\.rawValue).joined(separator: ", ")
                throw ClusterControlError(.usage, "--gpu-env: \(gpuEnv) is not allowed; give one of \(words)")
            }
            definition.gpuEnvironment = environment
        }
        applyAccounting(to: &definition)
        return definition
    }

    private func applyAccounting(to definition: inout ClusterDefinition) {
        if noAccounting { definition.accounting.isOn = false }
        if let accountingLag { definition.accounting.lagSeconds = accountingLag }
        if let accountingEnforce {
            definition.accounting.enforced = accountingEnforce.split(separator: ",").map { $0.lowercased() }
        }
    }

    private func chosenPreset(instead base: ClusterDefinition?) throws -> ClusterPreset {
        if base != nil, let preset { throw ValidationError("--preset \(preset) cannot be given with --config") }
        if noAccounting && withAccounting {
            throw ValidationError("--no-accounting and --with-accounting cannot be given together")
        }
        guard let preset else { return .cpu }
        if let chosen = ClusterPreset.named(preset) { return chosen }
        let names = ClusterPreset.all.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")
        throw ClusterControlError(.usage, "--preset: \(preset) is not allowed; give one of \(names)")
    }
}
