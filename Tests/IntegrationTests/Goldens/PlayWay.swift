/// On which kind of cluster, and with whose commands, a list is played.
struct PlayWay: Sendable, Hashable, CustomStringConvertible {
    /// Whether on a real slurmctld; else on the simulator.
    var isReal: Bool
    /// Whether with our commands; else with Debian's.
    var isOurs: Bool

    var description: String {
        "\(isReal ? "real" : "simulated") \(isOurs ? "ours" : "debian")"
    }

    /// All but the one that the goldens are recorded from.
    static let compared = [
        PlayWay(isReal: false, isOurs: true), PlayWay(isReal: false, isOurs: false),
        PlayWay(isReal: true, isOurs: true),
    ]
}
