import SlurmModel

/// What `nvidia-smi` prints without options: a box for each GPU, and one for the processes that use them.
enum GPUReport {
    /// The report; `date` is its first line.
    static func lines(_ gpus: [VisibleGPU], date: String) -> [String] {
        [date.padded(88), whole]
            + [
                row(
                    "NVIDIA-SMI \(NvidiaSmi.driverVersion)".padded(34)
                        + "Driver Version: \(NvidiaSmi.driverVersion)".padded(29)
                        + "CUDA Version: 12.2"
                )
            ]
            + head + gpus.flatMap(box) + [String(repeating: " ", count: 89)] + processes
    }

    private static let whole = "+" + String(repeating: "-", count: 87) + "+"
    private static let parts = [41, 22, 22]

    private static let head = [
        "|" + parts.map { String(repeating: "-", count: $0) }.joined(separator: "+") + "|",
        "| GPU  Name                 Persistence-M | Bus-Id        Disp.A | Volatile Uncorr. ECC |",
        "| Fan  Temp   Perf          Pwr:Usage/Cap |         Memory-Usage | GPU-Util  Compute M. |",
        "|                                         |                      |               MIG M. |",
        "|" + parts.map { String(repeating: "=", count: $0) }.joined(separator: "+") + "|",
    ]

    private static let processes = [
        whole,
        row("Processes:"),
        row(" GPU   GI   CI        PID   Type   Process name                            GPU Memory"),
        row("       ID   ID                                                             Usage"),
        "|" + String(repeating: "=", count: 87) + "|",
        row(" No running processes found"),
        whole,
    ]

    private static func box(_ gpu: VisibleGPU) -> [String] {
        let power = "\(NvidiaSmi.idleWatts(gpu))W / \(gpu.model.powerLimitWatts)W"
        return [
            "| " + "\(gpu.index)".padded(3, right: true) + "  " + gpu.model.name.padded(29)
                + "On".padded(4, right: true)
                + "  | " + gpu.busID + " Off | " + "0".padded(20, right: true) + " |",
            "| N/A   30C    P0  " + power.padded(22, right: true) + " | "
                + "0MiB / \(gpu.model.memoryMiB)MiB".padded(20, right: true) + " |      0%      Default |",
            "|                                         |                      |             Disabled |",
            "+" + parts.map { String(repeating: "-", count: $0) }.joined(separator: "+") + "+",
        ]
    }

    private static func row(_ text: String) -> String {
        "| " + text.padded(85) + " |"
    }
}

extension String {
    /// The text in a column of `width` characters, cut where it is longer.
    fileprivate func padded(_ width: Int, right: Bool = false) -> String {
        let cut = String(prefix(width))
        let blanks = String(repeating: " ", count: width - cut.count)
        return right ? blanks + cut : cut + blanks
    }
}
