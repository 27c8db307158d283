import SlurmModel
import SlurmWire

extension JobRecordText {
    /// Bits of a job's flags that are told, in their order.
    private static let flagWords: [(bit: UInt64, text: String)] = [
        (1 << 19, "GresEnforceBind=No"), (1 << 4, "GresEnforceBind=Yes"), (1 << 0, "KillOInInvalidDependent=Yes"),
        (1 << 1, "KillOInInvalidDependent=No"), (1 << 8, "SpreadJob=Yes"),
    ]

    static func options(_ job: JobInfo, _ record: inout RecordText) {
        if job.reqSwitch != 0 {
            let wait =
                job.wait4switch == UInt32.max
                ? "UNLIMITED" : TimeLimitText.text(seconds: Int(job.wait4switch), padded: true)
            record.line("Switches=\(job.reqSwitch)@\(wait)")
        }
        record.line("BurstBuffer", ifPresent: job.burstBuffer)
        record.line("BurstBufferState", ifPresent: job.burstBufferState)
        if let frequency = CPUFrequencyRequest.text(job.cpuFreqMin, job.cpuFreqMax, job.cpuFreqGov) {
            record.line(frequency)
        }
        record.line("Power=\(job.powerFlags & 1 != 0 ? "LEVEL" : "")")
        let words = flagWords.filter { job.bitflags & $0.bit != 0 }.map(\.text)
        if !words.isEmpty { record.line(words.joined()) }
        record.line("CpusPerTres", ifPresent: job.cpusPerTres)
        record.line("MemPerTres", ifPresent: job.memPerTres)
        record.line("TresBind", ifPresent: job.tresBind)
        record.line("TresFreq", ifPresent: job.tresFreq)
        record.line("TresPerJob", ifPresent: job.tresPerJob)
        record.line("TresPerNode", ifPresent: job.tresPerNode)
        record.line("TresPerSocket", ifPresent: job.tresPerSocket)
        record.line("TresPerTask", ifPresent: job.tresPerTask)
        if let user = job.mailUser, job.mailType != 0 {
            record.line("MailUser=\(user) MailType=\(MailTypes.text(job.mailType))")
        }
        if let count = Settable(raw: job.ntasksPerTres).number, count != 0 { record.line("NtasksPerTRES=\(count)") }
        record.line("Container", ifPresent: job.container)
        record.line("SELinuxContext", ifPresent: job.selinuxContext)
    }
}
