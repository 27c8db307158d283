import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// `sprio` with jobs made up for the purpose; the layout was compared with Debian's on a real cluster.
struct SprioTests {
    /// A controller that tells of its weights and of jobs.
    private struct Weighing: ControllerClient {
        var configuration = ControllerConfiguration()
        var jobs: [PriorityFactors] = []

        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            var factors = PriorityFactorsResponse()
            factors.priorityFactorsList = jobs
            if let reply = configuration as? R.Reply { return .expected(reply) }
            if let reply = factors as? R.Reply { return .expected(reply) }
            throw ControllerError(.unexpectedMsgError)
        }
    }

    private static func job(_ id: UInt32, age: Double, nice: Int64 = 0) -> PriorityFactors {
        var job = PriorityFactors()
        job.jobID = id
        job.partition = "cpu"
        job.priorityAge = PackedDouble(age)
        job.prioritySite = UInt32(PriorityFactors.offset)
        job.nice = UInt32(PriorityFactors.offset + nice)
        return job
    }

    private static func run(_ arguments: [String], type: String = "priority/multifactor") -> CommandOutcome {
        var controller = Weighing(jobs: [job(7, age: 250), job(5, age: 10, nice: 100)])
        controller.configuration.priorityType = type
        controller.configuration.priorityWeightAge = 1000
        return CommandCatalog.run(Sprio.self, Invocation(program: "sprio", arguments: arguments), &controller)
    }

    private static func lines(_ arguments: String...) -> [String] {
        String(decoding: run(arguments).stdout, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("only factors with a weight have a column, and jobs stand in the order of their numbers")
    func defaultFormat() {
        #expect(
            Self.lines() == [
                "          JOBID PARTITION   PRIORITY       SITE        AGE",
                "              5 cpu                1          0         10",
                "              7 cpu              250          0        250",
            ]
        )
    }

    @Test("a priority is never below 1, as 0 is kept for held jobs")
    func lowestPriority() {
        #expect(Self.lines("-h", "-o", "%i %Y") == ["5 1", "7 250"])
    }

    @Test("normalised factors are shares of their weights")
    func normalised() {
        #expect(Self.lines("-h", "-o", "%i %a") == ["5 0.0100000", "7 0.2500000"])
    }

    @Test("the line of weights stands in place of jobs")
    func weights() {
        #expect(Self.lines("-w").last == "        Weights                               1       1000")
    }

    @Test("a minus before a letter turns the order round")
    func order() {
        #expect(Self.lines("-h", "-o", "%i", "-S", "-y") == ["7", "5"])
    }

    @Test("without priority/multifactor there is nothing to show")
    func basic() {
        let outcome = Self.run([], type: "priority/basic")
        #expect(outcome.status == 1)
        #expect(
            String(decoding: outcome.stderr, as: UTF8.self) == """
                You are not running a supported priority plugin
                (priority/basic).
                Only 'priority/multifactor' is supported.

                """
        )
    }
}
