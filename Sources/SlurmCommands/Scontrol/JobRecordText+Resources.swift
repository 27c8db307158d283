import SlurmModel
import SlurmWire

extension JobRecordText {
    static func size(_ job: JobInfo, _ record: inout RecordText) {
        let cores = job.mcPtr ?? MultiCoreData()
        var fewestNodes = job.numNodes
        var mostNodes: UInt32 = 0
        if JobState(raw: job.jobState)?.base == .pending {
            mostNodes = job.maxNodes
            if mostNodes != 0 { fewestNodes = min(fewestNodes, mostNodes) }
        }
        let tasks = Settable(raw: job.numTasks)
        record.line(
            "NumNodes=\(range(fewestNodes, mostNodes)) NumCPUs=\(range(job.numCPUs, job.maxCPUs)) "
                + "NumTasks=\(tasks.isUnset ? "N/A" : "\(job.numTasks)") "
                + "CPUs/Task=\(number(job.cpusPerTask, unset: "N/A")) "
                + "ReqB:S:C:T=\(number(cores.boardsPerNode)):\(number(cores.socketsPerBoard)):"
                + "\(number(cores.coresPerSocket)):\(number(cores.threadsPerCore))"
        )
        record.line("TRES=\((job.tresAllocStr ?? job.tresReqStr).orNull)")
        let specialization =
            switch job.coreSpec {
            case .unset: "CoreSpec=*"
            case .infinite: "ThreadSpec=\(UInt16.max & ~SqueueFields.threadSpecialization)"
            case .value(let spec) where spec & SqueueFields.threadSpecialization != 0:
                "ThreadSpec=\(spec & ~SqueueFields.threadSpecialization)"
            case .value(let spec): "CoreSpec=\(spec)"
            }
        record.line(
            "Socks/Node=\(number(cores.socketsPerNode)) "
                + "NtasksPerN:B:S:C=\(number(job.ntasksPerNode)):\(number(cores.ntasksPerBoard)):"
                + "\(number(cores.ntasksPerSocket, isOpenIfInfinite: true)):"
                + "\(number(cores.ntasksPerCore, isOpenIfInfinite: true)) \(specialization)"
        )
    }

    /// `2` or `2-4`.
    private static func range(_ low: UInt32, _ high: UInt32) -> String {
        high > 0 ? "\(low)-\(high)" : "\(low)"
    }

    /// A number, or a star for an open one.
    private static func number(_ raw: UInt16, unset: String = "*", isOpenIfInfinite: Bool = false) -> String {
        switch Settable(raw: raw) {
        case .unset: unset
        case .infinite where isOpenIfInfinite: unset
        default: "\(raw)"
        }
    }

    /// `MEM_PER_CPU`: the bit that marks memory for each CPU rather than each node.
    static let memoryPerCPU: UInt64 = 1 << 63

    static func needs(_ job: JobInfo, _ record: inout RecordText) {
        let memory = NumberText.converted(
            Double(Float(job.pnMinMemory & ~memoryPerCPU)),
            unit: 2,
            conversion: .exact
        )
        let disk = NumberText.converted(Double(Float(job.pnMinTmpDisk)), unit: 2, conversion: .exact)
        record.line(
            "MinCPUsNode=\(job.pnMinCPUs) MinMemory\(job.pnMinMemory & memoryPerCPU != 0 ? "CPU" : "Node")=\(memory) "
                + "MinTmpDiskNode=\(disk)"
        )
        let delay =
            job.delayBoot == UInt32.max ? "UNLIMITED" : TimeLimitText.text(seconds: Int(job.delayBoot), padded: true)
        record.line("Features=\(job.features.orNull) DelayBoot=\(delay)")
        record.line("ClusterFeatures", ifPresent: job.clusterFeatures)
        record.line("Prefer", ifPresent: job.prefer)
        record.line("Reservation", ifPresent: job.resvName)
        record.line(
            "OverSubscribe=\(OverSubscribeText.word(job.shared.raw)) Contiguous=\(job.contiguous) "
                + "Licenses=\(job.licenses.orNull) Network=\(job.network.orNull)"
        )
    }
}
