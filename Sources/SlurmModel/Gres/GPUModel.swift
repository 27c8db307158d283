/// A model of GPU, as the fake `nvidia-smi` shows it.
///
/// *Source:* NVIDIA's data sheets for memory and power; `nvidia-smi` of driver 535 for the names and the memory it
/// tells.
package struct GPUModel: Hashable, Sendable {
    /// The word in `Gres=gpu:TYPE:n`, in lower case.
    package var type: String
    /// The product's name.
    package var name: String
    /// The memory that the driver tells, in MiB.
    package var memoryMiB: Int
    /// The power limit, in watts.
    package var powerLimitWatts: Int
    /// The CUDA compute capability.
    package var computeCapability: String

    /// The models that are known by name.
    package static let all: [GPUModel] = [
        GPUModel("p100", "Tesla P100-PCIE-16GB", 16_384, 250, "6.0"),
        GPUModel("v100", "Tesla V100-SXM2-16GB", 16_384, 300, "7.0"),
        GPUModel("v100-32gb", "Tesla V100-SXM2-32GB", 32_768, 300, "7.0"),
        GPUModel("t4", "Tesla T4", 15_360, 70, "7.5"),
        GPUModel("rtx3090", "NVIDIA GeForce RTX 3090", 24_576, 350, "8.6"),
        GPUModel("rtx4090", "NVIDIA GeForce RTX 4090", 24_564, 450, "8.9"),
        GPUModel("a10", "NVIDIA A10", 23_028, 150, "8.6"),
        GPUModel("a40", "NVIDIA A40", 46_068, 300, "8.6"),
        GPUModel("a100", "NVIDIA A100-SXM4-40GB", 40_960, 400, "8.0"),
        GPUModel("a100-80gb", "NVIDIA A100-SXM4-80GB", 81_920, 400, "8.0"),
        GPUModel("l4", "NVIDIA L4", 23_034, 72, "8.9"),
        GPUModel("l40s", "NVIDIA L40S", 46_068, 350, "8.9"),
        GPUModel("h100", "NVIDIA H100 80GB HBM3", 81_559, 700, "9.0"),
        GPUModel("h200", "NVIDIA H200", 143_771, 700, "9.0"),
        GPUModel("b200", "NVIDIA B200", 183_359, 1000, "10.0"),
    ]

    /// The model of a type; one that is not known gets its own word as a name, and 16 GiB.
    package static func named(_ type: String?) -> GPUModel {
        let type = (type ?? "fake").lowercased()
        return all.first { $0.type == type } ?? GPUModel(type, "Fake GPU (\(type))", 16_384, 250, "7.0")
    }

    private init(_ type: String, _ name: String, _ memoryMiB: Int, _ powerLimitWatts: Int, _ capability: String) {
        self.type = type
        self.name = name
        self.memoryMiB = memoryMiB
        self.powerLimitWatts = powerLimitWatts
        computeCapability = capability
    }
}
