package import ClusterControl

/// A container engine that answers, and what is asked of it.
package struct EngineSession: Sendable {
    /// The engine.
    package var engine: ContainerEngine
    /// The environment of its programs: without variables that would fill in compose files.
    package var environment: [String: String]

    /// Seconds for a question to the engine.
    static let questionSeconds = 30.0
    /// Seconds for making or removing things.
    static let changeSeconds = 180.0

    /// Finds the engine and sees that it answers; throws with advice where there is none or it does not run.
    package init(_ context: ProcessContext) throws(ClusterControlError) {
        let found = ContainerEngine.detect(
            environment: context.environment,
            path: context.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
        )
        guard case .found(let engine) = found else {
            throw ClusterControlError(
                .unavailable,
                "no container engine: \(found)",
                advice: "install Docker or Podman, or make a simulated cluster: slurm cluster create --simulated"
            )
        }
        self.engine = engine
        environment = context.environment.filter { !$0.key.hasPrefix("SLURM_") && !$0.key.hasPrefix("COMPOSE_") }
        let answer = try run(["version", "--format", "{{.Client.Version}}"], seconds: Self.questionSeconds)
        guard answer.status == 0 else {
            throw ClusterControlError(
                .unavailable,
                "\(engine.kind.rawValue) does not answer: \(Self.lastLine(answer))",
                advice:
                    "start it (systemctl start docker), or make a simulated cluster: slurm cluster create --simulated"
            )
        }
    }

    /// Runs the engine's program to its end.
    func run(_ arguments: [String], seconds: Double = changeSeconds) throws(ClusterControlError) -> ProgramRun.Result {
        try ProgramRun([engine.program] + arguments, environment: environment).run(Deadline(seconds: seconds))
    }

    /// Runs the engine's program and gives the lines that it prints; throws where it fails.
    func lines(_ arguments: [String], seconds: Double = changeSeconds) throws(ClusterControlError) -> [String] {
        let result = try run(arguments, seconds: seconds)
        guard result.status == 0 else {
            let words = ([engine.kind.rawValue] + arguments.prefix(3)).joined(separator: " ")
            throw ClusterControlError(.unavailable, "\(words) failed: \(Self.lastLine(result))")
        }
        return result.lines
    }

    /// The number of CPUs of the machine that runs the containers; no container can be given more.
    func cpuCount() throws(ClusterControlError) -> Int {
        let format = engine.kind == .docker ? "{{.NCPU}}" : "{{.Host.CPUs}}"
        return Int(try lines(["info", "--format", format], seconds: Self.questionSeconds).first ?? "") ?? 1
    }

    /// What a program said last, in one line.
    static func lastLine(_ result: ProgramRun.Result) -> String {
        let lines = (result.errors + "\n" + result.output).split(whereSeparator: \.isNewline)
        return lines.last { !$0.allSatisfy(\.isWhitespace) }.map(String.init) ?? "status \(result.status)"
    }
}
