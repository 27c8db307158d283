import SlurmModel

/// A field of `nvidia-smi --query-gpu`.
///
/// *Source:* `nvidia-smi --help-query-gpu` of driver 535. Fields of hardware that a fake has no use for are not there.
struct GPUField: Sendable {
    /// The names that ask for it; the first one heads its column.
    var names: [String]
    /// The unit, which stands in the heading and after the value; nil where it has none.
    var unit: String?
    /// The value for one of `count` GPUs.
    var value: @Sendable (_ gpu: VisibleGPU, _ count: Int) -> String

    private init(
        _ names: String...,
        unit: String? = nil,
        value: @escaping @Sendable (_ gpu: VisibleGPU, _ count: Int) -> String
    ) {
        self.names = names
        self.unit = unit
        self.value = value
    }

    /// All fields, but for `timestamp`, which needs the time.
    static let all: [GPUField] = [
        GPUField("driver_version") { _, _ in NvidiaSmi.driverVersion },
        GPUField("count") { "\($1)" },
        GPUField("name", "gpu_name") { gpu, _ in gpu.model.name },
        GPUField("serial", "gpu_serial") { _, _ in "[N/A]" },
        GPUField("uuid", "gpu_uuid") { gpu, _ in gpu.uuid },
        GPUField("pci.bus_id", "gpu_bus_id") { gpu, _ in gpu.busID },
        GPUField("index") { gpu, _ in "\(gpu.index)" },
        GPUField("display_mode") { _, _ in "Disabled" },
        GPUField("display_active") { _, _ in "Disabled" },
        GPUField("persistence_mode") { _, _ in "Enabled" },
        GPUField("compute_mode") { _, _ in "Default" },
        GPUField("compute_cap") { gpu, _ in gpu.model.computeCapability },
        GPUField("mig.mode.current") { _, _ in "Disabled" },
        GPUField("mig.mode.pending") { _, _ in "Disabled" },
        GPUField("pstate") { _, _ in "P0" },
        GPUField("fan.speed", unit: "%") { _, _ in "[N/A]" },
        GPUField("memory.total", unit: "MiB") { gpu, _ in "\(gpu.model.memoryMiB)" },
        GPUField("memory.reserved", unit: "MiB") { _, _ in "0" },
        GPUField("memory.used", unit: "MiB") { _, _ in "0" },
        GPUField("memory.free", unit: "MiB") { gpu, _ in "\(gpu.model.memoryMiB)" },
        GPUField("utilization.gpu", unit: "%") { _, _ in "0" },
        GPUField("utilization.memory", unit: "%") { _, _ in "0" },
        GPUField("temperature.gpu") { _, _ in "30" },
        GPUField("power.draw", unit: "W") { gpu, _ in "\(NvidiaSmi.idleWatts(gpu)).00" },
        GPUField("power.limit", unit: "W") { gpu, _ in "\(gpu.model.powerLimitWatts).00" },
        GPUField("power.max_limit", unit: "W") { gpu, _ in "\(gpu.model.powerLimitWatts).00" },
        GPUField("ecc.errors.uncorrected.volatile.total") { _, _ in "0" },
    ]

    /// The field of a name, or nil.
    static func named(_ name: String) -> GPUField? {
        all.first { $0.names.contains(name) }
    }

    /// The heading of its column, under the name by which it was asked for.
    func heading(_ name: String) -> String {
        unit.map { "\(name) [\($0)]" } ?? name
    }

    /// The value as it is printed.
    func text(_ gpu: VisibleGPU, _ count: Int, units: Bool) -> String {
        let text = value(gpu, count)
        guard units, let unit, text != "[N/A]" else { return text }
        return "\(text) \(unit)"
    }
}
