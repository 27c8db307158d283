import Foundation
import Testing

/// Limits that Debian's sacctmgr sets hold back or refuse the jobs of Debian's sbatch, in slurmctld's words.
@Suite(.serialized) struct DebianLimitTests {
    private static let enforced = ["--accounting-enforce", "limits,qos"]
    private static let long = ["--wrap", "while :; do sleep 0.05; done"]

    @Test("users without an association, accounts that are not theirs and unknown qualities of service are refused")
    func membership() throws {
        try SimulatedFixture.with(options: Self.enforced) { (cluster: SimulatedFixture) throws in
            let account = try cluster.debian("sbatch", ["-A", "nowhere", "--wrap", "true"])
            #expect(account.errors.contains("Invalid account or account/partition combination specified"))
            let quality = try cluster.debian("sbatch", ["--qos", "none", "--wrap", "true"])
            #expect(quality.errors.contains("Invalid qos specification"))
            try cluster.submit(["--wrap", "true"], as: 1)
        }
    }

    @Test("MaxJobs and GrpTRES hold jobs back, MaxSubmitJobs refuses them, until the limits go")
    func limits() throws {
        try SimulatedFixture.with(options: Self.enforced) { (cluster: SimulatedFixture) throws in
            #expect(try cluster.manage("modify", "user", "root", "set", "MaxJobs=1", "MaxSubmitJobs=2").status == 0)
            try cluster.submit(Self.long, as: 1)
            try cluster.submit(Self.long, as: 2)
            let refused = try cluster.debian("sbatch", Self.long)
            #expect(refused.errors.hasPrefix("sbatch: error: AssocMaxSubmitJobLimit\n"), "\(refused)")
            let state = { try cluster.debian("squeue", ["-h", "-S", "i", "-o", "%i %T %r"]) }
            #expect(try state().output == "1 RUNNING None\n2 PENDING AssocMaxJobsLimit\n")
            let group = ["set", "MaxJobs=-1", "GrpTRES=cpu=1"]
            #expect(try cluster.debian("sacctmgr", ["-i", "modify", "user", "root"] + group).status == 0)
            #expect(try state().output == "1 RUNNING None\n2 PENDING AssocGrpCpuLimit\n")
            #expect(try cluster.manage("modify", "user", "root", "set", "GrpTRES=cpu=-1").status == 0)
            #expect(try state().output == "1 RUNNING None\n2 RUNNING None\n")
        }
    }

    @Test("a quality of service limits each user's jobs")
    func quality() throws {
        try SimulatedFixture.with(options: Self.enforced) { (cluster: SimulatedFixture) throws in
            #expect(try cluster.manage("add", "qos", "one", "MaxJobsPerUser=1").status == 0)
            #expect(try cluster.manage("modify", "user", "root", "set", "qos+=one").status == 0)
            try cluster.submit(["--qos=one"] + Self.long, as: 1)
            try cluster.submit(["--qos=one"] + Self.long, as: 2)
            try cluster.submit(Self.long, as: 3)
            let state = try cluster.debian("squeue", ["-h", "-S", "i", "-o", "%i %T %r %q"])
            let expected = "1 RUNNING None one\n2 PENDING QOSMaxJobsPerUserLimit one\n3 RUNNING None normal\n"
            #expect(state.output == expected)
        }
    }
}
