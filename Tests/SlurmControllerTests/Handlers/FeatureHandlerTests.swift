import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

@Suite struct FeatureHandlerTests {
    @Test("a reservation is made, told, changed and deleted by messages, and kept")
    func life() throws {
        var test = try TestController()
        var update = ReservationUpdate()
        update.startTime = test.now.seconds
        update.duration = 60
        update.nodeList = "cpu-0"
        update.users = "ada"
        let name = try test.reply(Request.CreateReservation.self, update).name
        #expect(name == "ada_1")
        let kept = test.controller.takeEffects().contains { effect in
            if case .saveReservations(let all) = effect { all.map(\.name) == ["ada_1"] } else { false }
        }
        #expect(kept)
        var change = ReservationUpdate()
        change.name = name
        change.startTime = Int64(UInt32.max - 1)
        change.endTime = Int64(UInt32.max - 1)
        change.duration = 90
        change.users = "+root"
        _ = try test.reply(Request.UpdateReservation.self, change)
        let told = try test.reply(Request.ReservationInfo.self, ReservationInfoRequest())
        let record = try #require(told.records.first)
        #expect(record.endTime - record.startTime == 90 * 60)
        #expect(record.users == "ada,root")
        #expect(record.nodeList == "cpu-0")
        #expect(record.tresStr == "cpu=8")
        #expect(record.coreCnt == 8)
        var deletion = ReservationName()
        deletion.name = name
        _ = try test.reply(Request.DeleteReservation.self, deletion)
        #expect(try test.reply(Request.ReservationInfo.self, ReservationInfoRequest()).records.isEmpty)
    }

    @Test("a heterogeneous job is taken as one, and told component by component")
    func het() throws {
        var test = try TestController()
        var body = HeterogeneousJobDescription()
        body.components = [TestController.description(tasks: 2), TestController.description()]
        body.components[1].script = nil
        let id = try test.reply(Request.SubmitBatchHetJob.self, body).jobID
        var request = JobIDRequest()
        request.jobID = id
        let records = try test.reply(Request.JobInfoSingle.self, request).records
        #expect(records.map(\.hetJobOffset) == [0, 1])
        #expect(records.map(\.hetJobIDSet) == ["1-2", "1-2"])
        #expect(records.map(\.nodes) == ["cpu-0", "cpu-1"])
        let launches = test.controller.takeEffects().compactMap { effect in
            if case .launch(let launch) = effect { launch } else { nil }
        }
        let launch = try #require(launches.first)
        #expect(launches.count == 1)
        #expect(launch.variables.contains("SLURM_HET_SIZE=2"))
        #expect(launch.variables.contains("SLURM_JOB_NODELIST_HET_GROUP_1=cpu-1"))
        #expect(launch.variables.contains("SLURM_JOB_ID_PACK_GROUP_1=2"))
    }

    @Test("PreemptMode=SUSPEND without GANG does not start a controller")
    func suspend() throws {
        let text = TestController.configuration + "PreemptType=preempt/partition_prio\nPreemptMode=SUSPEND\n"
        let configuration = try SlurmConfiguration(parsing: text)
        let identity = ControllerIdentity(hostName: "h", slurmUserID: 0, port: 1, configurationPath: "/c")
        #expect(throws: SlurmConfigurationError.self) {
            try Controller(
                configuration: configuration,
                identity: identity,
                restored: RestoredState(),
                scripts: NoScripts(),
                now: .zero
            )
        }
    }
}
