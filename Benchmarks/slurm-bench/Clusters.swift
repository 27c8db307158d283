import Glibc

/// A simulated cluster and a real one, made for a benchmark in a folder that is removed at the end.
struct Clusters {
    /// The folder of both.
    let folder: String
    /// The folder with `slurm` and `slurm-shim`.
    let programs: String
    /// The repository's root.
    let root: String

    private static let systemPath = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    /// The simulated cluster's directory.
    var simulated: String { "\(folder)/sim" }

    /// The real cluster's directory.
    var real: String { "\(folder)/real" }

    /// The environment in which commands find the simulated cluster.
    var simulatedEnvironment: [String] {
        [
            Self.systemPath, "SLURM_CONF=\(simulated)/config/slurm.conf", "SLURM_CLUSTERS_HOME=\(folder)/registry",
            "HOME=/root",
        ]
    }

    /// The environment in which commands find the real cluster.
    var realEnvironment: [String] {
        [Self.systemPath, "SLURM_CONF=\(real)/slurm.conf", "HOME=/root"]
    }

    /// Runs `slurm cluster …`.
    @discardableResult
    func slurm(_ arguments: [String]) throws -> Double {
        try Spawn.seconds(
            Invocation(path: "\(programs)/slurm", arguments: arguments, environment: simulatedEnvironment)
        )
    }

    /// Makes and starts the simulated cluster.
    func createSimulated(_ options: [String]) throws {
        try slurm(
            ["cluster", "create", "--simulated", "--name", "bench", "--start", "--output-dir", simulated] + options
        )
    }

    /// Removes the simulated cluster.
    func destroySimulated() throws {
        try slurm(["cluster", "destroy", "--name", "bench"])
    }

    /// Runs `real-slurm VERB`.
    @discardableResult
    func realSlurm(_ verb: String, _ options: [String] = []) throws -> Double {
        let path = "\(root)/Tests/Reference/real-slurm"
        let environment = [Self.systemPath, "HOME=/root"]
        return try Spawn.seconds(Invocation(path: path, arguments: [verb, real] + options, environment: environment))
    }

    /// One of our commands on a cluster.
    func ours(_ arguments: [String], on environment: [String]) -> Invocation {
        let path = "\(simulated)/bin/\(arguments[0])"
        return Invocation(path: path, arguments: Array(arguments.dropFirst()), environment: environment)
    }

    /// One of Debian's commands on a cluster.
    func debian(_ arguments: [String], on environment: [String]) -> Invocation {
        let path = "/usr/bin/\(arguments[0])"
        return Invocation(path: path, arguments: Array(arguments.dropFirst()), environment: environment)
    }

    /// The resident memory of a process, in KiB.
    static func residentKiB(ofProcessIn pidFile: String) throws -> Int {
        let pid = try Spawn.output(Invocation(path: "/bin/cat", arguments: [pidFile], environment: []))
        let digits = pid.filter(\.isNumber)
        let status = try Spawn.output(
            Invocation(path: "/bin/cat", arguments: ["/proc/\(digits)/status"], environment: [])
        )
        for line in status.split(separator: "\n") where line.hasPrefix("VmRSS:") {
            return Int(line.filter(\.isNumber)) ?? 0
        }
        throw BenchmarkFailure(description: "process \(digits) of \(pidFile) is gone")
    }
}
