/// How tasks are bound to CPUs (Slurm's `CPU_BIND_…`), as nodes and partitions set it.
enum CPUBinding {
    private static let words = FlagWords(
        (0x1, "verbose"),
        (0x2, "threads"),
        (0x4, "cores"),
        (0x8, "sockets"),
        (0x10, "ldoms"),
        (0x20, "none"),
        (0x40, "rank"),
        (0x80, "map_cpu"),
        (0x100, "mask_cpu"),
        (0x200, "rank_ldom"),
        (0x400, "map_ldom"),
        (0x800, "mask_ldom"),
        (0x2000, "one_thread"),
        (0x4000, "autobind=threads"),
        (0x10000, "autobind=cores"),
        (0x20000, "autobind=sockets"),
        (0x80000, "off")
    )

    /// The words; `(null type)` for none.
    static func text(_ bits: UInt32) -> String {
        bits == 0 ? "(null type)" : words.text(bits)
    }

    /// Reads words with `,` or `;` between them; nil for an unknown word and for two ways to bind.
    static func parse(_ text: String) -> UInt32? {
        var bits: UInt32 = 0
        for word in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            if Keyword.equal(word, "v") || Keyword.equal(word, "verbose") {
                bits |= 0x1
                continue
            }
            guard let bit = waysToBind.first(where: { Keyword.equal($0.word, word) })?.bit, bits & ~0x1 == 0 else {
                return nil
            }
            bits |= bit
        }
        return bits
    }

    private static let waysToBind: [(word: String, bit: UInt32)] = [
        ("no", 0x20), ("none", 0x20), ("socket", 0x8), ("sockets", 0x8), ("ldom", 0x10), ("ldoms", 0x10),
        ("core", 0x4), ("cores", 0x4), ("thread", 0x2), ("threads", 0x2), ("off", 0x80000),
    ]
}
