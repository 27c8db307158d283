import SimCluster
import SlurmModel
import SlurmWire
import Testing

@testable import SlurmController

@Suite("The accounting protocol")
struct AccountingHandlerTests {
    private static func names(_ test: inout TestController, _ client: inout AccountingTestClient) throws -> [String?] {
        try client.get(AccountingRequest.GetAccounts.self, AccountingAccountCondition(), &test).records?.map(\.name)
            ?? []
    }

    private static func account(_ name: String) -> AccountingList<AccountingAccount> {
        var association = AccountingAssociation()
        association.acct = name
        association.cluster = "test"
        var account = AccountingAccount()
        account.name = name
        account.assocList = [association]
        return AccountingList([account])
    }

    @Test("a controller without accounting opens no connection")
    func none() throws {
        let test = try TestController()
        #expect(throws: UnexpectedAnswer.self) { try AccountingTestClient(test) }
    }

    @Test("changes are seen on their own connection, and by others once they are committed")
    func commit() throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        var one = try AccountingTestClient(test)
        var other = try AccountingTestClient(test)
        #expect(try one.code(AccountingRequest.AddAccounts.self, Self.account("bio"), &test) == 0)
        #expect(try Self.names(&test, &one) == ["bio", "root"])
        #expect(try Self.names(&test, &other) == ["root"])
        try one.finish(commit: true, &test)
        #expect(try Self.names(&test, &other) == ["bio", "root"])
    }

    @Test("a rollback forgets, and two connections' changes both count")
    func rollback() throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        var one = try AccountingTestClient(test)
        var other = try AccountingTestClient(test)
        _ = try one.code(AccountingRequest.AddAccounts.self, Self.account("gone"), &test)
        try one.finish(commit: false, &test)
        _ = try one.code(AccountingRequest.AddAccounts.self, Self.account("first"), &test)
        _ = try other.code(AccountingRequest.AddAccounts.self, Self.account("second"), &test)
        try one.finish(commit: true, &test)
        try other.finish(commit: true, &test)
        #expect(try Self.names(&test, &one) == ["first", "root", "second"])
    }

    @Test("an ordinary user changes nothing")
    func rights() throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        var client = try AccountingTestClient(test, as: 1000)
        let denied = SlurmErrno.accessDenied.rawValue
        #expect(try client.code(AccountingRequest.AddAccounts.self, Self.account("bio"), &test) == denied)
        #expect(try client.code(AccountingRequest.AddQOS.self, AccountingList([AccountingQOS()]), &test) == denied)
    }

    @Test("a job is told with what it asked for and got, and kept for the next controller")
    func job() throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        let submitted = try test.reply(Request.SubmitBatchJob.self, TestController.description(tasks: 2))
        var client = try AccountingTestClient(test)
        var condition = AccountingJobCondition()
        // Jobs with whatever flags.
        condition.dbFlags = 1
        let list = try client.get(AccountingRequest.GetJobsCond.self, condition, &test)
        let job = try #require(list.records?.first)
        #expect(job.jobid == submitted.jobID && job.account == "root" && job.qosid == 1 && job.state == 1)
        #expect(job.tresAllocStr == "1=2,2=2048,4=1,5=2" && job.steps?.map(\.stepname) == ["batch"])
        var kept = RestoredState()
        for effect in test.controller.takeEffects() {
            switch effect {
            case .saveAccountedJob(let record): kept.accountedJobs = [record]
            case .saveAccountingDirectory(let directory): kept.accounting = directory
            case .saveJob(let job): kept.jobs = [job]
            default: continue
            }
        }
        var next = try TestController(restored: kept, lines: AccountingTestClient.configuration)
        var again = try AccountingTestClient(next)
        let same = try again.get(AccountingRequest.GetJobsCond.self, condition, &next)
        #expect(same.records == list.records)
    }

    @Test("what jobs have held is told of the cluster, of the user and of the accounts above, for the time asked for")
    func usage() throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        let begin = test.now.seconds
        _ = try test.reply(Request.SubmitBatchJob.self, TestController.description(tasks: 2))
        test.now = SimTime(seconds: begin + 100)
        test.controller.advance(to: test.now)
        var client = try AccountingTestClient(test)
        for (from, to, seconds) in [(begin, begin + 3600, 100), (begin + 90, begin + 3600, 10), (begin - 60, begin, 0)]
        {
            var condition = AccountingAssociationCondition()
            (condition.withUsage, condition.usageStart, condition.usageEnd) = (1, from, to)
            let found = try client.get(AccountingRequest.GetAssocs.self, condition, &test).records ?? []
            let used = found.map { record in
                record.accountingList?.first { $0.tresRec.id == TresAmounts.cpu }?.allocSecs ?? 0
            }
            #expect(used == [UInt64(2 * seconds), UInt64(2 * seconds)], "\(from)")
            var clusters = AccountingClusterCondition()
            (clusters.withUsage, clusters.usageStart, clusters.usageEnd) = (1, from, to)
            let cluster = try client.get(AccountingRequest.GetClusters.self, clusters, &test).records?.first
            let cpus = cluster?.accountingList?.first { $0.tresRec.id == TresAmounts.cpu }
            #expect(cpus?.allocSecs ?? 0 == UInt64(2 * seconds))
            if let cpus {
                #expect(cpus.allocSecs + cpus.idleSecs + cpus.downSecs == cpus.tresRec.count * UInt64(seconds))
            }
            #expect((cpus == nil) == (seconds == 0))
        }
    }

    @Test("whatever comes, each request is answered or its connection is closed", arguments: MessageCatalog.accounting)
    func garbage(entry: MessageCatalogEntry) throws {
        var test = try TestController(lines: AccountingTestClient.configuration)
        _ = try test.reply(Request.SubmitBatchJob.self, TestController.description())
        var random = SeededRandom(seed: UInt64(entry.type.rawValue))
        for length in 0..<60 {
            // Numbers at the edges are likelier to be trouble than others.
            let edges: [UInt8] = [0, 0, 0, 0, 1, 0x7f, 0x80, 0xfe, 0xff]
            let bytes = (0..<(length * 4)).map { _ in edges[Int(random.next() % UInt64(edges.count))] }
            var client = try AccountingTestClient(test)
            var session = client.session
            _ = test.controller.handleAccounting(entry.type, bytes[...], &session, now: test.now)
            try client.finish(commit: false, &test)
        }
    }
}
