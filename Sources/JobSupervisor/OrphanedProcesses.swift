import Glibc

/// What is left of a run whose supervisor was killed: processes that have other parents by now.
///
/// They are known by what all of a job carry in their environment: the job's number and the cluster's configuration.
package struct OrphanedProcesses: Sendable {
    private let variables: [(name: String, value: String)]
    private let supervisor: ProcessIdentity

    /// What is left of the run in this directory; nil where there is nothing by which it could be told from others.
    package init?(_ directory: RunDirectory) throws(SystemError) {
        guard let supervisor = try directory.launch.reports().supervisor else { return nil }
        let environment = JobEnvironment(try directory.launch.record().variables)
        guard let configuration = environment.value(of: Self.configurationVariable) else { return nil }
        variables = [(Self.jobVariable, "\(directory.jobID)"), (Self.configurationVariable, configuration)]
        self.supervisor = supervisor
    }

    private static let jobVariable = "SLURM_JOB_ID"
    private static let configurationVariable = "SLURM_CONF"

    /// Kills all that is found, until nothing new is found.
    package func endAll() throws(SystemError) {
        var done: Set<ProcessIdentity> = []
        for _ in 0..<Limits.signalRounds {
            let found = try ProcessTable().entries.filter { !$0.isZombie }.map(\.identity)
                .filter { !done.contains($0) && isLeft($0) }
            if found.isEmpty { return }
            for process in found {
                done.insert(process)
                try process.send(signal: SIGKILL)
            }
        }
    }

    /// Whether a process is younger than the supervisor and carries the variables; commands that ask about the job from
    /// outside carry the configuration, but not the job's number.
    private func isLeft(_ process: ProcessIdentity) -> Bool {
        guard process.startTicks >= supervisor.startTicks, process != supervisor else { return false }
        let environment = process.environment
        return variables.allSatisfy { environment.value(of: $0.name) == $0.value }
    }
}
