import Foundation
import Testing

/// What users write to look at their jobs and to cancel them.
@Suite struct QueueIdiomTests {
    /// One running job `runs`, two held ones `held`, a held one `other` in another state of mind.
    private static let jobs = """
        sbatch -J runs -o /dev/null --wrap 'sleep 1000'
        sbatch -J held -H --wrap true
        sbatch -J held -H --wrap true
        sbatch -J other -H --wrap true
        """

    private static func with(_ backend: IdiomCluster.Backend, _ body: (IdiomCluster) throws -> Void) throws {
        try IdiomCluster.with(backend) { (cluster: IdiomCluster) throws in
            let submitted = try cluster.shell(jobs)
            try #require(submitted.status == 0, "\(submitted)")
            try cluster.await("squeue -h -S i -o '%i %t'", prints: "1 R\n2 PD\n3 PD\n4 PD\n")
            try body(cluster)
        }
    }

    @Test("squeue lists in the form asked for, for --me, and as JSON", arguments: IdiomCluster.Backend.allCases)
    func listing(backend: IdiomCluster.Backend) throws {
        try Self.with(backend) { (cluster: IdiomCluster) throws in
            #expect(try cluster.shell("squeue --me -h -S i -o '%i %t'").output == "1 R\n2 PD\n3 PD\n4 PD\n")
            #expect(try cluster.shell("squeue -h -t PD -n held -o %A | sort").output == "2\n3\n")
            let count = "import json, sys; print(len(json.load(sys.stdin)['jobs']))"
            #expect(try cluster.shell("squeue --json | python3 -m json.tool | python3 -c \"\(count)\"").output == "4\n")
        }
    }

    @Test("squeue -j fails for one unknown job, not for two", arguments: IdiomCluster.Backend.allCases)
    func unknownJobs(backend: IdiomCluster.Backend) throws {
        try Self.with(backend) { (cluster: IdiomCluster) throws in
            let one = try cluster.shell("squeue -h -j 999999")
            #expect(one.status == 1 && one.errors == "slurm_load_jobs error: Invalid job id specified\n", "\(one)")
            let two = try cluster.shell("squeue -h -j 999998,999999")
            #expect(two.status == 0 && two.output.isEmpty && two.errors.isEmpty, "\(two)")
        }
    }

    @Test("scancel takes jobs by --name, --state, -t and -u", arguments: IdiomCluster.Backend.allCases)
    func cancelling(backend: IdiomCluster.Backend) throws {
        try Self.with(backend) { (cluster: IdiomCluster) throws in
            let left = "squeue -h -S i -t PD,R -o '%i %t'"
            #expect(try cluster.shell("scancel --name=other; \(left)").output == "1 R\n2 PD\n3 PD\n")
            #expect(try cluster.shell("scancel --state=PENDING; \(left)").output == "1 R\n")
            #expect(
                try cluster.shell("sbatch -H --wrap true >/dev/null; scancel -t PD -u root; \(left)").output == "1 R\n"
            )
            #expect(try cluster.shell("sbatch -H --wrap true >/dev/null; scancel -u root").status == 0)
            try cluster.await("squeue -h -t all -S i -o '%i %T' | grep -v CANCELLED || true", prints: "")
        }
    }
}
