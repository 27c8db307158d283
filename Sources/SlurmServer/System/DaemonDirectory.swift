import Glibc
package import JobSupervisor

/// Where the daemon finds and keeps its files in a cluster's directory.
package struct DaemonDirectory: Sendable, Hashable {
    /// The cluster's directory, absolute.
    package var path: String

    /// Names a cluster's directory.
    package init(_ path: String) {
        self.path = path
    }

    /// Slurm's main configuration file.
    package var configurationFile: ByteFile { ByteFile("\(path)/config/slurm.conf") }
    /// Slurm's file of generic resources.
    package var gresFile: ByteFile { ByteFile("\(path)/config/gres.conf") }
    /// The file that is locked while a daemon runs.
    package var lockFile: String { "\(path)/run/daemon.lock" }
    /// The daemon's process id.
    package var pidFile: ByteFile { ByteFile("\(path)/run/daemon.pid") }
    /// The database.
    package var stateFile: String { "\(path)/state/slurm.sqlite" }
    /// The directories of runs.
    package var runsDirectory: String { "\(path)/state/jobs" }
    /// The configuration of sshd.
    package var sshConfigurationFile: String { "\(path)/config/sshd.conf" }
    /// What sshd says of connections.
    package var sshLogFile: String { "\(path)/log/sshd.log" }
    /// Munge's files; the socket is where slurm.conf says, as its path may be too long here.
    package var mungeFiles: MungeFiles {
        MungeFiles(
            key: "\(path)/secrets/munge.key",
            socket: "\(path)/run/munge.socket",
            pid: "\(path)/run/munged.pid",
            seed: "\(path)/run/munged.seed",
            log: "\(path)/log/munged.log"
        )
    }

    /// Makes the directories that are missing.
    ///
    /// Users of jobs have to get through to their scripts, but not to look around.
    package func prepare() throws(SystemError) {
        let wanted: [(String, mode_t)] = [
            ("run", 0o755), ("log", 0o755), ("secrets", 0o700), ("state", 0o711), ("state/jobs", 0o711),
        ]
        for (name, mode) in wanted {
            if mkdir("\(path)/\(name)", mode) == 0 || errno == EEXIST { continue }
            throw SystemError("create \(path)/\(name)")
        }
        guard chmod("\(path)/state", 0o711) == 0, chmod(runsDirectory, 0o711) == 0 else {
            throw SystemError("open \(path)/state to the users of jobs")
        }
    }
}
