import SlurmModel
import SlurmWire

/// `scontrol show step`: a step, the steps of a job, or all.
enum ShowStep {
    /// Shows the steps.
    static func run(_ text: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var request = StepInfoRequest()
        request.stepID.jobID = .value(0)
        var task: UInt32?
        if let text {
            let job = LeadingNumber(text)
            request.stepID.jobID = Settable(raw: UInt32(truncatingIfNeeded: job.value))
            let rest = job.rest.dropFirst()
            if job.rest.first == "_" {
                task = UInt32(truncatingIfNeeded: LeadingNumber(rest).value)
            } else if job.rest.first == "." {
                request.stepID.stepID = Settable(raw: UInt32(truncatingIfNeeded: LeadingNumber(rest).value))
            }
        }
        request.showFlags = ShowFlags.local
        if session.showsAll { request.showFlags |= ShowFlags.all }
        guard
            let response = session.load(
                Request.JobStepInfo.self,
                request,
                failing: "slurm_get_job_steps error",
                &controller
            )
        else { return }
        session.noteRecords(response.records.count, lastUpdate: response.lastUpdate)
        let steps = response.records.filter { task == nil || $0.arrayTaskID.raw == task }
        for step in steps { session.show(record(step, session)) }
        guard steps.isEmpty else { return }
        if text != nil {
            session.exitStatus = 1
            guard session.loudness != .quiet else { return }
            let job = request.stepID.jobID.raw
            let name = job == 0 ? "Invalid" : self.name(request.stepID)
            session.output.line("Job step \(job)\(task.map { "_\($0)" } ?? "").\(name) not found")
        } else if session.loudness != .quiet {
            session.output.line("No job steps in the system")
        }
    }

    /// The step without its job: a number or a word; nothing for all steps.
    private static func name(_ step: StepID) -> String {
        let name: String
        switch step.stepID.raw {
        case UInt32.max - 1: return ""
        case 0xffff_fffb: name = "batch"
        case 0xffff_fffc: name = "extern"
        case 0xffff_fffa: name = "interactive"
        case 0xffff_fffd: name = "TDB"
        default: name = "\(step.stepID.raw)"
        }
        return step.stepHetComp.isUnset ? name : "\(name)+\(step.stepHetComp.raw)"
    }

    private static func record(_ step: StepInfo, _ session: ScontrolSession) -> RecordText {
        var record = RecordText()
        let task = step.arrayTaskID.raw
        let job = step.arrayJobID == 0 ? "\(step.stepID.jobID.raw)" : "\(step.arrayJobID)_\(task)"
        let limit = Settable(raw: step.timeLimit.raw)
        record.line(
            "StepId=\(job).\(name(step.stepID)) UserId=\(step.userID) StartTime=\(session.time(step.startTime)) "
                + "TimeLimit=\(TimeLimitText.text(minutes: limit, padded: true))"
        )
        record.line(
            "State=\((JobState(raw: step.state) ?? JobState(.pending)).word) Partition=\(step.partition.orNull) "
                + "NodeList=\(step.nodes.map(HostOrder.sorted) ?? "")"
        )
        record.line(
            "Nodes=\(NumberText.converted(Double(nodeCount(step.nodes)), conversion: .exact)) CPUs=\(step.numCPUs) "
                + "Tasks=\(step.numTasks) Name=\(step.name.orNull) Network=\(step.network.orNull)"
        )
        record.line("TRES=\(step.tresAllocStr.orNull)")
        record.line("ResvPorts=\(step.resvPorts.orNull)")
        let frequency = CPUFrequencyRequest.text(step.cpuFreqMin, step.cpuFreqMax, step.cpuFreqGov)
        record.line(
            (frequency ?? "CPUFreqReq=Default")
                + (step.taskDist == 0 ? "" : " Dist=\(TaskDistribution.text(step.taskDist))")
        )
        record.line("SrunHost:Pid=\(step.srunHost.orNull):\(step.srunPid)")
        record.line("CpusPerTres", ifPresent: step.cpusPerTres)
        record.line("MemPerTres", ifPresent: step.memPerTres)
        record.line("TresBind", ifPresent: step.tresBind)
        record.line("TresFreq", ifPresent: step.tresFreq)
        record.line("TresPerStep", ifPresent: step.tresPerStep)
        record.line("TresPerNode", ifPresent: step.tresPerNode)
        record.line("TresPerSocket", ifPresent: step.tresPerSocket)
        record.line("TresPerTask", ifPresent: step.tresPerTask)
        record.line("Container", ifPresent: step.container)
        return record
    }

    private static func nodeCount(_ nodes: String?) -> Int {
        do {
            return try HostList(parsing: nodes ?? "").names.count
        } catch {
            // A daemon's list is always well-formed; whatever else arrives counts as no node.
            return 0
        }
    }
}
