import SlurmModel
import SlurmWire

/// How much each factor counts in a job's priority (`PriorityWeight…` of slurm.conf).
struct PriorityWeights: Hashable, Sendable {
    /// `PriorityType`.
    var priorityType = ""
    /// `PriorityWeightAge`.
    var age: UInt32 = 0
    /// `PriorityWeightAssoc`.
    var association: UInt32 = 0
    /// `PriorityWeightFairshare`.
    var fairShare: UInt32 = 0
    /// `PriorityWeightJobSize`.
    var jobSize: UInt32 = 0
    /// `PriorityWeightPartition`.
    var partition: UInt32 = 0
    /// `PriorityWeightQOS`.
    var qos: UInt32 = 0
    /// `PriorityWeightTRES`, as written; nil where nothing is said.
    var tres: String?

    /// Takes them from slurm.conf, or from the controller where there is none.
    static func load(
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> PriorityWeights {
        if let configuration = invocation.configuration { return PriorityWeights(configuration) }
        do throws(ControllerError) {
            return PriorityWeights(try controller.send(Request.BuildInfo.self, BuildInfoRequest()))
        } catch {
            output.failed("slurm_load_ctl_conf error", error)
            throw output.failure()
        }
    }

    private init(_ configuration: SlurmConfiguration) {
        func weight(_ key: String) -> UInt32 {
            configuration.number("PriorityWeight\(key)", UInt32.self).number ?? 0
        }
        priorityType = configuration.text("PriorityType") ?? ""
        age = weight("Age")
        association = weight("Assoc")
        fairShare = weight("Fairshare")
        jobSize = weight("JobSize")
        partition = weight("Partition")
        qos = weight("QOS")
        tres = configuration.text("PriorityWeightTRES")
    }

    private init(_ configuration: ControllerConfiguration) {
        priorityType = configuration.priorityType ?? ""
        age = configuration.priorityWeightAge
        association = configuration.priorityWeightAssoc
        fairShare = configuration.priorityWeightFs
        jobSize = configuration.priorityWeightJs
        partition = configuration.priorityWeightPart
        qos = configuration.priorityWeightQOS
        tres = configuration.priorityWeightTres
    }
}
