/// Which variables tell a job about its GPUs, besides Slurm's own.
///
/// Each case is what real Slurm does for one value of `Flags` in gres.conf, observed on 22.05.8.
package enum GPUEnvironment: String, Hashable, Sendable, CaseIterable {
    /// No further variables (`no_gpu_env`).
    case none
    /// `CUDA_VISIBLE_DEVICES` (`nvidia_gpu_env`).
    case cuda
    /// `ROCR_VISIBLE_DEVICES` (`amd_gpu_env`).
    case rocm
    /// `ZE_AFFINITY_MASK` (`intel_gpu_env`).
    case oneapi
    /// `GPU_DEVICE_ORDINAL` (`opencl_env`).
    case opencl
    /// All of them (no flag).
    case all

    /// The word for `Flags` in gres.conf; nil for none.
    package var gresFlag: String? {
        switch self {
        case .none: "no_gpu_env"
        case .cuda: "nvidia_gpu_env"
        case .rocm: "amd_gpu_env"
        case .oneapi: "intel_gpu_env"
        case .opencl: "opencl_env"
        case .all: nil
        }
    }

    /// The variables that hold the indices of a job's GPUs on its node, `2,3`; by name.
    package var variableNames: [String] {
        switch self {
        case .none: []
        case .cuda: ["CUDA_VISIBLE_DEVICES"]
        case .rocm: ["ROCR_VISIBLE_DEVICES"]
        case .oneapi: ["ZE_AFFINITY_MASK"]
        case .opencl: ["GPU_DEVICE_ORDINAL"]
        case .all: [Self.cuda, .opencl, .rocm, .oneapi].flatMap(\.variableNames)
        }
    }

    /// What the words of `Flags` on lines of gres.conf stand for, which may be several cases at once.
    package static func chosen(by flags: [String]) -> [GPUEnvironment] {
        let chosen = allCases.filter { $0.gresFlag.map(flags.contains) ?? false }
        return chosen.isEmpty ? [.all] : chosen
    }
}

extension GresConfiguration {
    /// The variables that tell jobs on this node about their GPUs; none where no line gives it GPUs.
    package func gpuVariableNames(onNode node: String) -> [String] {
        var names: [String] = []
        for line in lines(forNode: node) where line.name == "gpu" {
            for name in GPUEnvironment.chosen(by: line.flags).flatMap(\.variableNames) where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }
}
