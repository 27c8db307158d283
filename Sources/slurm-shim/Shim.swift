import JobSupervisor
import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The program behind `sbatch`, `squeue` and the others: the name by which it is called says which command it is.
///
/// Called by another name, its first argument is the command. It links no Foundation and starts no thread.
@main
enum Shim {
    /// Options that need no cluster.
    private static let optionsWithoutCluster: Set<String> = ["--help", "--usage", "--version", "-V"]

    /// Runs the command.
    ///
    /// Only `main` itself is on the main actor: the checks of that, which every closure in it has, would pull in the
    /// concurrency runtime and libdispatch, whose start costs a tenth of the command's time.
    static func main() {
        start()
    }

    private static func start() {
        var words = CommandLine.arguments
        var program = words.isEmpty ? "slurm-shim" : words.removeFirst()
        // The daemon starts the supervisor of each job under this name.
        let name = Invocation.name(ofProgram: program)
        if name == "slurmstepd" { exit(JobSupervisor.main(CommandLine.arguments)) }
        var command = CommandCatalog.command(name)
        if name == SSHServer.name { exit(SSHServer.main(CommandLine.arguments)) }
        if name == NvidiaSmi.name {
            return end(NvidiaSmi.run(ProcessInvocation.make(program: program, arguments: words)))
        }
        if command == nil, let first = words.first {
            command = CommandCatalog.command(first)
            program = first
            words.removeFirst()
        }
        guard let command else {
            let names = CommandCatalog.all.map { $0.name }.joined(separator: ", ")
            return end(failing: "slurm-shim: call it by the name of a command, or with one as first argument: \(names)")
        }
        CallRecord.add(Invocation.name(ofProgram: program), words)
        var invocation = ProcessInvocation.make(program: program, arguments: words)
        // Nodes are many, and only what speaks to them needs them.
        let scope: SlurmConfiguration.Scope = command.name == Sstat.name ? .everything : .connection
        switch ConfigurationFile.load(invocation.environment, scope: scope) {
        case .success(let configuration):
            invocation.configure(configuration, path: ConfigurationFile.path(invocation.environment))
            var controller = ControllerConnection(configuration, users: invocation.users)
            if let status = LaunchCommands.run(command, invocation, &controller) { exit(status) }
            run(command, invocation, &controller)
        case .failure(let problem):
            guard !optionsWithoutCluster.isDisjoint(with: words) else {
                return end(failing: problem.lines.map { "\(invocation.programName): \($0)" }.joined(separator: "\n"))
            }
            var controller = NoController()
            run(command, invocation, &controller)
        }
    }

    /// Runs a command to its end, pausing where it asks for it.
    private static func run(
        _ command: any Command.Type,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) {
        var outcome = CommandCatalog.run(command, invocation, &controller)
        while true {
            // Where both go to one file or pipe, Slurm's messages come first: the C library holds back output then.
            let holdsBackOutput = isatty(STDOUT_FILENO) == 0
            if holdsBackOutput { ProcessOutput.write(outcome.stderr, to: STDERR_FILENO) }
            ProcessOutput.write(outcome.stdout, to: STDOUT_FILENO)
            if !holdsBackOutput { ProcessOutput.write(outcome.stderr, to: STDERR_FILENO) }
            guard let followUp = outcome.followUp else { break }
            pause(milliseconds: followUp.pauseMilliseconds)
            var later = invocation
            later.now = Int64(time(nil))
            outcome = CommandCatalog.resume(followUp, command, later, &controller)
        }
        exit(outcome.status)
    }

    /// Sleeps; a signal that ends the process ends the pause as well.
    private static func pause(milliseconds: UInt64) {
        var request = timespec(tv_sec: Int(milliseconds / 1000), tv_nsec: Int(milliseconds % 1000) * 1_000_000)
        var rest = timespec()
        while nanosleep(&request, &rest) != 0 && errno == EINTR { request = rest }
    }

    private static func end(_ outcome: CommandOutcome) {
        ProcessOutput.write(outcome.stdout, to: STDOUT_FILENO)
        exit(outcome.status)
    }

    private static func end(failing message: String) {
        ProcessOutput.write(Array("\(message)\n".utf8), to: STDERR_FILENO)
        exit(1)
    }
}

/// What stands in for the controller where there is no cluster.
private struct NoController: ControllerClient {
    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        throw ControllerError(.slurmctldCommunicationsConnectionError)
    }
}
