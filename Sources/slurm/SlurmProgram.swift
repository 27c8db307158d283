import ArgumentParser
import ClusterControl

/// The program: throwaway Slurm clusters.
@main
struct SlurmProgram: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slurm",
        abstract: "Throwaway Slurm clusters for tests.",
        discussion: """
            EXAMPLES:
              slurm cluster create --simulated --preset gpu --start
              eval "$(slurm cluster env)" && sbatch --wrap 'nvidia-smi || hostname'
              slurm cluster destroy
              slurm run -- ./job.sh
              slurm init
              slurm doctor

            EXIT STATUS:
              0  done
              64 wrong usage
              65 a definition or file says something that is not allowed
              66 the named cluster or file is not there
              69 what is needed is not there or does not run
              70 a daemon or this program failed
              71 the operating system refused something
              73 what is to be made is there already, or its place is not writable
              75 it may work later: time ran out
              `run` and `cluster exec` give the status of the job or command.
            """,
        version: ProgramVersion.text,
        subcommands: [
            Cluster.self, Run.self, Initialize.self, Doctor.self, CommandLinksCommand.self, Conformance.self,
            Daemon.self,
        ]
    )

    static func main() {
        do {
            var command = try parseAsRoot(ProgramName.arguments(CommandLine.arguments))
            try command.run()
        } catch let error as ClusterControlError {
            Progress.error(error)
            exit(withError: ExitCode(error.kind.rawValue))
        } catch {
            exit(withError: error)
        }
    }
}
