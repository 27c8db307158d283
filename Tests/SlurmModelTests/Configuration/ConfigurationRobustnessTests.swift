import SlurmModel
import Testing

@Suite("Configuration text from anywhere never stops the program")
struct ConfigurationRobustnessTests {
    /// SplitMix64, so that a failing case can be repeated from its seed.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
            return mixed ^ (mixed >> 31)
        }
    }

    /// Pieces from which lines are made that get far into the parser.
    private static let pieces = [
        "NodeName=", "PartitionName=", "DEFAULT", "Nodes=", "CPUs=", "Sockets=", "Boards=", "RealMemory=", "Port=",
        "[0-3]", "[", "]", "-", ",", "0", "65535", "4294967295", "18446744073709551615", "INFINITE", "k", "0x", "\"",
        "\\", "#", "\n", " ", "=", "+=", "Include ", "SlurmctldHost=", "(", ")", "MaxTime=", "1-2:3", "State=", "UP",
        "OverSubscribe=", "FORCE:", "é", "\u{0}", "ClusterName=a\n", "SlurmctldHost=b\n", "Gres=gpu:2",
    ]

    private static func exercise(_ bytes: [UInt8]) {
        let nested = Array(bytes.prefix(40))
        if let configuration = try? SlurmConfiguration(parsing: bytes, readFile: { _ in nested }) {
            _ = try? configuration.nodes()
            _ = (configuration.controllerPorts, configuration.minimumJobAgeSeconds, configuration.accountingTRES)
        }
        if let gres = try? GresConfiguration(parsing: bytes) { _ = gres.lines(forNode: "n") }
    }

    @Test("random bytes", arguments: 0..<40)
    func randomBytes(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<50 {
            let count = Int.random(in: 0..<300, using: &generator)
            Self.exercise((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    @Test("random lines of real words", arguments: 0..<40)
    func randomLines(seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<100 {
            let count = Int.random(in: 0..<40, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
            Self.exercise(Array(("ClusterName=a\nSlurmctldHost=b\n" + text).utf8))
        }
    }

    @Test("a name with very many brackets")
    func manyBrackets() {
        Self.exercise(
            Array("ClusterName=a\nSlurmctldHost=b\nNodeName=n\(String(repeating: "[1]", count: 100_000))".utf8)
        )
    }

    @Test("every prefix and every changed byte of a real file", arguments: [0, 1, 7])
    func mutations(step: Int) {
        let file = Array(
            "ClusterName=a\nSlurmctldHost=b(1.2.3.4)\nNodeName=n[0-3] CPUs=4 Port=[1-4]\nPartitionName=p Nodes=ALL"
                .utf8
        )
        for index in file.indices {
            Self.exercise(Array(file[..<index]))
            var changed = file
            changed[index] = changed[index] &+ UInt8(step) &+ 1
            Self.exercise(changed)
        }
    }
}
