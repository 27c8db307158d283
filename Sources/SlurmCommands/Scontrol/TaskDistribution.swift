/// How a step's tasks are spread over nodes, sockets and cores (Slurm's `SLURM_DIST_…`).
enum TaskDistribution {
    /// The words: `Block`, `Cyclic,Pack`, `BCyclic`.
    static func text(_ raw: UInt32) -> String {
        var words = [base(raw & 0xffff) ?? "Unknown"]
        if raw & 0x80_0000 != 0 { words.append("Pack") }
        if raw & 0x40_0000 != 0 { words.append("NoPack") }
        return words.joined(separator: ",")
    }

    private static func base(_ raw: UInt32) -> String? {
        let (node, socket, core) = (raw & 0xf, raw >> 4 & 0xf, raw >> 8 & 0xff)
        if socket == 0 && core == 0 {
            return node == 3 ? "arbitrary task distribution" : node == 4 ? "Plane" : level(node)
        }
        guard let first = level(node)?.first, let second = sublevel(socket), node < 3 else { return nil }
        if core == 0 { return "\(first)\(second)" }
        guard let third = sublevel(core) else { return nil }
        return "\(first)\(second)\(third)"
    }

    private static func level(_ number: UInt32) -> String? {
        number == 1 ? "Cyclic" : number == 2 ? "Block" : nil
    }

    private static func sublevel(_ number: UInt32) -> String? {
        number == 3 ? "FCyclic" : level(number)
    }
}
