import SlurmModel
import Testing

@testable import SimCluster

/// What real Slurm does was observed on 22.05.8.
@Suite("Reservations")
struct ReservationTests {
    private func request(
        _ name: String? = "r",
        nodes: String? = "n0",
        at start: Int64 = 0,
        minutes: UInt32 = 60,
        _ flags: ReservationFlags = []
    ) -> ReservationRequest {
        var request = ReservationRequest()
        request.name = name
        request.nodes = nodes
        request.start = SimTime(seconds: start)
        request.durationMinutes = .value(minutes)
        request.users = "ada"
        request.userIDs = [7]
        request.flags = flags
        return request
    }

    private func cluster(_ nodes: Int = 2) -> VirtualCluster {
        VirtualCluster(.uniform(nodes: nodes, cpus: 4))
    }

    @discardableResult
    private func reserve(_ cluster: inout VirtualCluster, _ request: ReservationRequest) throws -> String {
        let name = try cluster.engine.createReservation(request, by: 0, at: cluster.engine.now)
        cluster.settle()
        return name
    }

    @Test("a start may lie ten minutes back: a client's clock reads before the controller's")
    func lateRequest() throws {
        var cluster = cluster()
        cluster.run(until: SimTime(seconds: 1_000))
        try reserve(&cluster, request("late", at: 400))
        #expect(throws: EngineRefusal(.invalidTimeValue)) {
            try reserve(&cluster, request("later", nodes: "n1", at: 399))
        }
    }

    @Test("only jobs of its users run on its nodes, and only there")
    func users() throws {
        var cluster = cluster()
        try reserve(&cluster, request())
        let stranger = try cluster.submitted { $0.minCPUs = .value(4) }
        let waiting = try cluster.submit { $0.minNodes = .value(2) }
        let own = try cluster.submitted {
            $0.userID = 7
            $0.carried.reservation = "r"
        }
        #expect(stranger.allocation.map(\.nodeName) == ["n1"])
        #expect(own.allocation.map(\.nodeName) == ["n0"])
        #expect(cluster.status(waiting) == "PENDING ReqNodeNotAvail")
        #expect(try cluster.job(waiting).stateDescription == "ReqNodeNotAvail, May be reserved for other job")
        #expect(cluster.engine.nodes[0].state == NodeState(.mixed, .reserved))
        #expect(throws: EngineRefusal(.reservationAccess)) { try cluster.submit { $0.carried.reservation = "r" } }
        #expect(throws: EngineRefusal(.reservationInvalid)) { try cluster.submit { $0.carried.reservation = "s" } }
        #expect(throws: EngineRefusal(.requestedNodeConfigUnavailable)) {
            try cluster.submit {
                $0.userID = 7
                $0.carried.reservation = "r"
                $0.minNodes = .value(2)
            }
        }
    }

    @Test("before it begins its jobs wait, and others start only if they end by then")
    func future() throws {
        var cluster = cluster(1)
        try reserve(&cluster, request(at: 600))
        let own = try cluster.submit {
            $0.userID = 7
            $0.carried.reservation = "r"
        }
        let short = try cluster.submit { $0.timeLimitMinutes = .value(10) }
        let long = try cluster.submit { $0.timeLimitMinutes = .value(11) }
        #expect(cluster.status(own) == "PENDING Reservation")
        #expect(cluster.status(short) == "RUNNING None")
        #expect(cluster.status(long) == "PENDING ReqNodeNotAvail")
        _ = cluster.engine.refreshPlan()
        #expect(cluster.engine.plannedStart(of: long)?.start == SimTime(seconds: 4201))
        cluster.run(until: SimTime(seconds: 600))
        #expect(cluster.status(own) == "RUNNING None")
    }

    @Test("at its end its jobs time out, those that wait are held, and others start")
    func end() throws {
        var cluster = cluster(1)
        try reserve(&cluster, request(minutes: 1))
        func own(_ change: (inout JobRequest) -> Void = { _ in }) throws -> JobID {
            try cluster.submit {
                $0.userID = 7
                $0.minCPUs = .value(4)
                $0.carried.reservation = "r"
                change(&$0)
            }
        }
        let running = try own()
        let waiting = try own()
        let other = try cluster.submit()
        cluster.run(until: SimTime(seconds: 60))
        #expect(cluster.status(running) == "TIMEOUT TimeLimit")
        #expect(cluster.status(waiting) == "RESV_DEL_HOLD ReservationDeleted")
        #expect(try cluster.job(waiting).stateDescription == "Reservation r was deleted")
        #expect(cluster.status(other) == "RUNNING None")
        #expect(cluster.engine.reservations.isEmpty)
        #expect(cluster.engine.nodes[0].state == NodeState(.mixed))
    }

    @Test("a daily one begins again a day later, and FLEX lets its jobs go on")
    func daily() throws {
        var cluster = cluster(1)
        try reserve(&cluster, request(minutes: 1, [.daily, .flexible]))
        let running = try cluster.submit {
            $0.userID = 7
            $0.carried.reservation = "r"
        }
        cluster.run(until: SimTime(seconds: 60))
        #expect(cluster.status(running) == "RUNNING None")
        #expect(cluster.engine.reservations.map(\.start) == [SimTime(seconds: 86400)])
    }

    @Test("maintenance is flagged, and told to those who wait for the node")
    func maintenance() throws {
        var cluster = cluster(1)
        try reserve(&cluster, request("r", [.maintenance]))
        #expect(cluster.engine.nodes[0].state == NodeState(.idle, [.reserved, .maintenance]))
        let job = try cluster.submitted()
        #expect(job.stateDescription == "ReqNodeNotAvail, Reserved for maintenance")
    }

    @Test("what overlaps, has no users, no nodes, no time or a name that is taken is refused")
    func refusals() throws {
        var cluster = cluster(3)
        try reserve(&cluster, request())
        try cluster.submit { $0.requiredNodes = "n1" }
        func refused(_ code: SlurmErrno, _ request: ReservationRequest) {
            #expect(throws: EngineRefusal(code)) { try reserve(&cluster, request) }
        }
        refused(.reservationNameDup, request())
        refused(.reservationOverlap, request("s"))
        refused(.nodesBusy, request("s", nodes: "n1"))
        refused(.invalidNodeName, request("s", nodes: "x"))
        refused(.invalidTimeValue, request("s", nodes: "n2", at: -601))
        var nobody = request("s", nodes: "n2")
        nobody.userIDs = []
        refused(.reservationInvalid, nobody)
        var many = request("s", nodes: nil)
        many.nodeCount = 2
        refused(.nodesBusy, many)
        refused(.notSupported, request("s", nodes: "n2", ReservationFlags(rawValue: 1 << 32)))
        #expect(throws: EngineRefusal(.accessDenied)) {
            try cluster.engine.createReservation(request("s"), by: 7, at: .zero)
        }
        many.nodeCount = 1
        many.name = nil
        #expect(try reserve(&cluster, many) == "ada_2")
        #expect(cluster.engine.reservations[1].nodes == ["n2"])
        #expect(cluster.engine.reservations[1].partition == "main")
        try reserve(&cluster, request("m", nodes: "n[0-2]", [.maintenance, .ignoresJobs]))
    }

    @Test("one that a job wants cannot be deleted")
    func deletion() throws {
        var cluster = cluster(1)
        try reserve(&cluster, request())
        let job = try cluster.submit {
            $0.userID = 7
            $0.carried.reservation = "r"
        }
        #expect(throws: EngineRefusal(.reservationBusy)) {
            try cluster.engine.deleteReservation("r", by: 0, at: .zero)
        }
        try cluster.engine.cancel(JobSelection(job), by: 0, at: .zero)
        cluster.settle()
        try cluster.engine.deleteReservation("r", by: 0, at: .zero)
        #expect(cluster.engine.nodes[0].state == NodeState(.idle))
        #expect(throws: EngineRefusal(.reservationInvalid)) {
            try cluster.engine.deleteReservation("r", by: 0, at: .zero)
        }
    }
}
