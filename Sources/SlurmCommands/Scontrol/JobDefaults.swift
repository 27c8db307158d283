import SlurmWire

/// What jobs get where they ask for nothing.
enum JobDefaults {
    /// The settings with commas between them; nil for none.
    static func text(_ defaults: [JobDefault]?) -> String? {
        guard let defaults, !defaults.isEmpty else { return nil }
        return defaults.map { "\(name($0.type))=\($0.value)" }.joined(separator: ",")
    }

    private static func name(_ type: UInt16) -> String {
        switch type {
        case 1: "DefCpuPerGPU"
        case 2: "DefMemPerGPU"
        default: "Unknown(\(type))"
        }
    }
}
