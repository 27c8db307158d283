import ContainerCluster
import Testing

/// Which commands a cluster that is for reading only takes.
@Suite struct ReadingCommandTests {
    @Test(
        "a command that only reads is known as such",
        arguments: [
            "sinfo", "squeue -u me", "sacct -j 7", "sprio", "scontrol show job 7", "scontrol -o -M a SHOW nodes",
            "scontrol --uid 7 ping", "sacctmgr -n list user", "sacctmgr show qos", "sdiag", "sbatch --test-only x.sh",
            "srun --help", "scancel -V", "scontrol --version", "sbatch -n 2 --test-only --wrap true",
        ]
    )
    func reads(line: String) {
        #expect(ReadingCommand.isReading(line.split(separator: " ").map(String.init)))
    }

    @Test(
        "everything else counts as changing something",
        arguments: [
            "", "sbatch x.sh", "sbatch x.sh --test-only", "sbatch --wrap true --help", "srun hostname", "salloc",
            "scancel 7", "scancel --help 7", "sattach 7.0", "sbcast a b", "scontrol", "scontrol update job=7 nice=1",
            "scontrol shutdown", "scontrol sh", "scontrol reconfigure", "scontrol -x show", "scontrol -M show update",
            "sacctmgr", "sacctmgr -i add user x", "sacctmgr delete user list", "sdiag --reset", "sdiag -ar",
            "sdiag --res", "rm -rf x",
        ]
    )
    func changes(line: String) {
        #expect(!ReadingCommand.isReading(line.split(separator: " ").map(String.init)))
    }
}
