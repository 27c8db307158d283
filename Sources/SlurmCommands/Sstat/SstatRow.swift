import SlurmModel
import SlurmWire

/// A line of `sstat`: a step as accounting would keep it, and its processes.
struct SstatRow: Sendable {
    /// The step with what it uses.
    var step = AccountingStep()
    /// The numbers of its processes with commas between them, or nil.
    var processes: String?
    /// Its job, of which only the number is known.
    private var job = AccountingJob()

    /// A line of which only the step is known.
    init(_ info: StepInfo) {
        job.jobid = info.stepID.jobID.raw
        step.stepID = info.stepID
        step.reqCpufreqMin = info.cpuFreqMin
        step.reqCpufreqMax = info.cpuFreqMax
        step.reqCpufreqGov = info.cpuFreqGov
    }

    /// The same as a line of `sacct`, whose columns it shares.
    var accounted: SacctRow { .step(step, job) }

    /// Numbers of processes as a text.
    static func list(_ processes: [UInt32]) -> String? {
        processes.isEmpty ? nil : WordList.joined(processes.map { "\($0)" }, by: ",")
    }
}
