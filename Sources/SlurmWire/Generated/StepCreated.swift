// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// A new step: its number, where its tasks run, and the credential for starting them.
package struct StepCreated: WireCodable, Hashable {
    /// `def_cpu_bind_type`.
    package var defCPUBindType: UInt32 = 0
    /// `resv_ports`.
    package var resvPorts: String?
    /// `job_step_id`.
    package var jobStepID: UInt32 = 0
    /// `step_layout`.
    package var stepLayout: StepLayout?
    /// `cred`.
    package var cred: JobCredential = JobCredential()
    /// `select_jobinfo`.
    package var selectJobinfo: SelectJobInfo = SelectJobInfo()
    /// `switch_job`.
    package var switchJob: SwitchJobInfo = SwitchJobInfo()
    /// `use_protocol_ver`: version to speak to the nodes.
    package var useProtocolVer: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepCreated {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        defCPUBindType = try reader.u32("def_cpu_bind_type")
        resvPorts = try reader.string("resv_ports")
        jobStepID = try reader.u32("job_step_id")
        stepLayout = try reader.optional16("step_layout")
        cred = try JobCredential(from: &reader)
        selectJobinfo = try SelectJobInfo(from: &reader)
        switchJob = try SwitchJobInfo(from: &reader)
        useProtocolVer = try reader.u16("use_protocol_ver")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(defCPUBindType)
        writer.string(resvPorts)
        writer.u32(jobStepID)
        writer.optional16(stepLayout)
        cred.encode(into: &writer)
        selectJobinfo.encode(into: &writer)
        switchJob.encode(into: &writer)
        writer.u16(useProtocolVer)
    }
}
