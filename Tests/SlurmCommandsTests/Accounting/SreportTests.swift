import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// `sreport` on numbers made up for the purpose; layouts and sums were compared with Debian's on a real slurmdbd.
struct SreportTests {
    private static func processors(_ count: UInt64 = 0) -> AccountingResource {
        var resource = AccountingResource()
        (resource.id, resource.type, resource.count) = (1, "cpu", count)
        return resource
    }

    private static var cluster: AccountingCluster {
        var usage = AccountingClusterUsage()
        usage.tresRec = processors(8)
        (usage.allocSecs, usage.downSecs, usage.idleSecs) = (7200, 3600, 18000)
        var cluster = AccountingCluster()
        cluster.name = "test"
        cluster.accountingList = [usage]
        return cluster
    }

    private static func association(_ account: String, _ user: String?, _ seconds: UInt64) -> AccountingAssociation {
        var usage = AccountingUsage()
        usage.tresRec = processors()
        usage.allocSecs = seconds
        var association = AccountingAssociation()
        (association.cluster, association.acct, association.user) = ("test", account, user)
        association.accountingList = seconds == 0 ? nil : [usage]
        return association
    }

    private static func run(_ words: String..., answers: [any WireCodable]) -> [String] {
        let accounting = RecordedAccounting(answers: [AccountingList([processors()])] + answers)
        let outcome = accounting.run(Sreport.self, words)
        return String(decoding: outcome.stdout + outcome.stderr, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("the use of a cluster is told in the unit asked for, with its share of all there was")
    func cluster() {
        let clusters = AccountingList([Self.cluster])
        let rows = ["cluster", "utilization", "start=1970-01-02T00:00", "end=1970-01-02T01:00"]
        #expect(
            Self.run("-nP", rows[0], rows[1], rows[2], rows[3], answers: [clusters]) == ["test|120|60|0|300|0|480"]
        )
        #expect(
            Self.run("-nP", "-t", "hourper", rows[0], rows[1], rows[2], rows[3], answers: [clusters])
                == ["test|2(25.00%)|1(12.50%)|0(0.00%)|5(62.50%)|0(0.00%)|8(100.00%)"]
        )
    }

    @Test("users are sorted by what they used, and at most so many are listed")
    func top() {
        func user(_ name: String, _ seconds: UInt64) -> AccountingUser {
            var user = AccountingUser()
            user.name = name
            user.assocList = [Self.association("root", name, seconds)]
            return user
        }
        let users = AccountingList([user("ada", 60), user("bob", 7200), user("cyd", 0), user("dee", 600)])
        let lines = Self.run("-nP", "user", "top", "topcount=2", answers: [users, AccountingList([Self.cluster])])
        #expect(lines == ["test|bob||root|120|0", "test|dee||root|10|0"])
    }

    @Test("jobs count for the account asked for above theirs, by their CPUs")
    func sizes() {
        func job(_ account: String, cpus: Int, seconds: UInt32) -> AccountingJob {
            var job = AccountingJob()
            (job.account, job.elapsed, job.tresAllocStr) = (account, seconds, "1=\(cpus),2=100")
            return job
        }
        var below = Self.association("optics", nil, 0)
        below.parentAcct = "root"
        let jobs = AccountingList([
            job("root", cpus: 2, seconds: 60), job("optics", cpus: 60, seconds: 60), job("optics", cpus: 1, seconds: 0),
        ])
        let associations = AccountingList([Self.association("root", nil, 0), below])
        let answers: [any WireCodable] = [jobs, associations]
        #expect(Self.run("-nP", "job", "sizes", answers: answers) == ["|root|2|60|0|0|0|100.00%"])
        #expect(
            Self.run("-nP", "job", "sizes", "accounts=optics", answers: answers) == ["|optics|0|60|0|0|0|100.00%"]
        )
        #expect(
            Self.run("-nP", "job", "sizes", "flatview", "printjobcount", answers: [jobs])
                == ["|optics|0|1|0|0|0|50.00%", "|root|1|0|0|0|0|50.00%"]
        )
    }

    @Test("what is left out is refused by name")
    func refused() {
        #expect(
            Self.run("cluster", "wckeyutilizationbyuser", answers: [])
                == ["sreport: error: reports by workload key are not supported"]
        )
        #expect(
            Self.run("reservation", "utilization", answers: [])
                == ["sreport: error: reports of reservations are not supported"]
        )
    }
}
