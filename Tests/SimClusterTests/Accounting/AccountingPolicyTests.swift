import SlurmModel
import Testing

@testable import SimCluster

@Suite("Limits of associations and qualities of service")
struct AccountingPolicyTests {
    /// A cluster of 2 nodes with 4 CPUs each, and a directory in which user 7 is `ada` in `lab`, below `bio`.
    private struct Fixture {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 4))
        var directory: AccountingDirectory
        let association: UInt32
        let bio: UInt32
        let lab: UInt32

        init() {
            var directory = AccountingDirectory(
                cluster: AccountedCluster(name: "c"),
                resources: CountedResource.always
            )
            func add(_ account: String, _ user: String, below parent: UInt32) -> UInt32 {
                let id = directory.takeAssociationID()
                let new = Association(id: id, cluster: "c", account: account, user: user, parentID: parent)
                directory.insert([new], below: parent)
                return id
            }
            bio = add("bio", "", below: 1)
            lab = add("lab", "", below: bio)
            association = add("lab", "ada", below: lab)
            directory.qualities.append(QualityOfService(id: 2, name: "q", description: ""))
            self.directory = directory
        }

        /// Lets limits hold that `change` sets on an association.
        mutating func limit(_ id: UInt32, _ change: (inout AssociationLimits) -> Void) {
            for place in directory.associations.indices where directory.associations[place].id == id {
                change(&directory.associations[place].limits)
            }
            apply()
        }

        /// Lets limits hold that `change` sets on the quality of service `q`.
        mutating func limitQuality(_ change: (inout QualityOfService) -> Void) {
            change(&directory.qualities[1])
            apply()
        }

        private mutating func apply() {
            let policy = AccountingPolicy(directory, cluster: "c", enforced: [.associations, .limits])
            cluster.engine.setPolicy(policy, at: cluster.engine.now)
        }

        mutating func submit(cpus: UInt32 = 1, quality: UInt32 = 1, minutes: UInt32? = nil) throws -> JobID {
            let association = association
            return try cluster.submit {
                $0.userID = 7
                $0.numTasks = .value(cpus)
                $0.carried.associationID = association
                $0.carried.qualityID = quality
                if let minutes { $0.timeLimitMinutes = .value(minutes) }
            }
        }
    }

    @Test("MaxJobs holds jobs back until others end, and taking the limit away starts them")
    func maximumJobs() throws {
        var fixture = Fixture()
        fixture.limit(fixture.association) { $0.jobs = 1 }
        let first = try fixture.submit()
        let second = try fixture.submit()
        let third = try fixture.submit()
        #expect(fixture.cluster.status(second) == "PENDING AssocMaxJobsLimit")
        fixture.cluster.engine.jobEnded(first, waitStatus: 0, at: fixture.cluster.engine.now)
        #expect(fixture.cluster.status(second) == "RUNNING None")
        #expect(fixture.cluster.status(third) == "PENDING AssocMaxJobsLimit")
        fixture.limit(fixture.association) { $0.jobs = .infinite }
        #expect(fixture.cluster.status(third) == "RUNNING None")
    }

    @Test("what an account limits for its group counts for all accounts below it")
    func group() throws {
        var fixture = Fixture()
        fixture.limit(fixture.bio) { $0.groupTres = TresAmounts(parsing: "1=3") }
        let first = try fixture.submit(cpus: 2)
        let second = try fixture.submit(cpus: 2)
        let third = try fixture.submit(cpus: 1)
        #expect(fixture.cluster.status(first) == "RUNNING None")
        #expect(fixture.cluster.status(second) == "PENDING AssocGrpCpuLimit")
        #expect(fixture.cluster.status(third) == "RUNNING None")
    }

    @Test("a job beyond a limit for each job waits, and one without a time limit gets the longest that is allowed")
    func eachJob() throws {
        var fixture = Fixture()
        fixture.limit(fixture.lab) {
            $0.wallMinutesPerJob = 10
            $0.tresPerJob = TresAmounts(parsing: "1=2")
        }
        let long = try fixture.submit(minutes: 20)
        let large = try fixture.submit(cpus: 3)
        let open = try fixture.submit()
        #expect(fixture.cluster.status(long) == "PENDING AssocMaxWallDurationPerJobLimit")
        #expect(fixture.cluster.status(large) == "PENDING AssocMaxCpuPerJobLimit")
        #expect(try fixture.cluster.job(open).timeLimitMinutes == 10)
    }

    @Test("MaxSubmitJobs refuses, and what is refused uses up no number")
    func submissions() throws {
        var fixture = Fixture()
        fixture.limit(fixture.association) { $0.submittedJobs = 1 }
        #expect(try fixture.submit() == JobID(1))
        #expect(throws: EngineRefusal(.accountingPolicy, "AssocMaxSubmitJobLimit")) { try fixture.submit() }
        fixture.limit(fixture.association) { $0.submittedJobs = .infinite }
        #expect(try fixture.submit() == JobID(2))
    }

    @Test("a quality of service limits each user, and with DenyOnLimit refuses at once")
    func quality() throws {
        var fixture = Fixture()
        fixture.limitQuality {
            $0.limits.jobsPerUser = 1
            $0.limits.tresPerJob = TresAmounts(parsing: "1=2")
        }
        _ = try fixture.submit(quality: 2)
        let second = try fixture.submit(quality: 2)
        let other = try fixture.submit()
        #expect(fixture.cluster.status(second) == "PENDING QOSMaxJobsPerUserLimit")
        #expect(fixture.cluster.status(other) == "RUNNING None")
        fixture.limitQuality { $0.flags = QualityOfService.deniesOnLimit }
        #expect(throws: EngineRefusal(.accountingPolicy, "QOSMaxCpuPerJobLimit")) {
            try fixture.submit(cpus: 3, quality: 2)
        }
    }

    @Test("a quality of service's limit takes the place of the association's of the same kind")
    func precedence() throws {
        var fixture = Fixture()
        fixture.limit(fixture.association) { $0.jobs = 1 }
        fixture.limitQuality { $0.limits.jobsPerUser = 2 }
        _ = try fixture.submit(quality: 2)
        let second = try fixture.submit(quality: 2)
        let third = try fixture.submit(quality: 2)
        #expect(fixture.cluster.status(second) == "RUNNING None")
        #expect(fixture.cluster.status(third) == "PENDING QOSMaxJobsPerUserLimit")
    }

    @Test("a partition's quality of service limits its jobs before their own does, unless theirs says otherwise")
    func partitionQuality() throws {
        var fixture = Fixture()
        fixture.cluster.engine.partitions[0].qos = "q"
        fixture.limitQuality { $0.limits.jobsPerUser = 1 }
        _ = try fixture.submit()
        let second = try fixture.submit()
        #expect(fixture.cluster.status(second) == "PENDING QOSMaxJobsPerUserLimit")
        fixture.directory.qualities[0].limits.jobsPerUser = 2
        fixture.directory.qualities[0].flags = QualityOfService.overridesPartition
        fixture.limitQuality { _ in }
        #expect(fixture.cluster.status(second) == "RUNNING None")
    }

    @Test("with preempt/qos a job displaces those of the qualities of service that its own may displace")
    func preemption() throws {
        var fixture = Fixture()
        fixture.cluster.engine.configuration.preemptsByQuality = true
        fixture.cluster.engine.configuration.preemptMode = .cancel
        fixture.limitQuality { $0.preempts = [1] }
        let low = try fixture.submit(cpus: 4)
        let other = try fixture.submit(cpus: 4, quality: 2)
        // It does so from behind others, too.
        let waiting = try fixture.submit(cpus: 4)
        #expect(fixture.cluster.status(waiting) == "PENDING Resources")
        let high = try fixture.submit(cpus: 4, quality: 2)
        fixture.cluster.run(until: fixture.cluster.engine.now)
        #expect(fixture.cluster.status(low).hasPrefix("PREEMPTED"))
        #expect(fixture.cluster.status(other) == "RUNNING None")
        // The one ahead in the queue gets the room first, and loses it, too.
        #expect(fixture.cluster.status(waiting).hasPrefix("PREEMPTED"))
        #expect(fixture.cluster.status(high) == "RUNNING None")
    }
}
