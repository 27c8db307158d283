import Glibc
import NIOCore
import SlurmServer

/// Surroundings for jobs of tests.
enum RunnerSurroundings {
    /// Jobs run in the folder `jobs` of a munge fixture, with its threads.
    static func make(_ munge: MungeFixture) throws -> JobRunner.Surroundings {
        let directory = munge.folder.file("jobs")
        mkdir(directory, 0o711)
        return JobRunner.Surroundings(
            directory: directory,
            executable: executable,
            openFileLimit: 1024,
            propagatedLimits: [],
            watch: munge.watch,
            fileThread: munge.pool,
            loop: munge.loop,
            logger: munge.log.logger
        )
    }

    /// The supervisor, which the build puts beside the tests.
    static let executable: String = {
        guard let own = realpath("/proc/self/exe", nil) else { return "slurm-shim" }
        defer { free(own) }
        return String(cString: own).split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/") + "/slurm-shim"
    }()
}
