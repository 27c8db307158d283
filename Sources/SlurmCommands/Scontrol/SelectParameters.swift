/// The settings of the plugin that chooses resources (`SelectTypeParameters`).
enum SelectParameters {
    /// What is given out: at most one word.
    private static let units: [(bits: UInt16, word: String)] = [
        (0x11, "CR_CPU_MEMORY"), (0x14, "CR_CORE_MEMORY"), (0x12, "CR_SOCKET_MEMORY"), (0x1, "CR_CPU"),
        (0x4, "CR_CORE"), (0x2, "CR_SOCKET"), (0x10, "CR_MEMORY"),
    ]
    private static let others = FlagWords(
        (0x20, "OTHER_CONS_RES"),
        (0x800, "OTHER_CONS_TRES"),
        (0x100, "CR_ONE_TASK_PER_CORE"),
        (0x1000, "CR_CORE_DEFAULT_DIST_BLOCK"),
        (0x4000, "CR_LLN"),
        (0x200, "CR_PACK_NODES")
    )

    /// The words; `NONE` for none.
    static func text(_ bits: UInt16) -> String {
        let unit = units.first { bits & $0.bits == $0.bits }?.word
        let words = [unit ?? "", others.text(bits)].filter { !$0.isEmpty }
        return words.isEmpty ? "NONE" : words.joined(separator: ",")
    }
}
