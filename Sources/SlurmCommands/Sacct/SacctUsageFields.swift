import SlurmModel
import SlurmWire

/// The columns of `sacct` that tell what a step used; they are blank for jobs.
enum SacctUsageFields {
    private typealias List = @Sendable (AccountingUsageStatistics) -> String?

    private static let bytesPerMegabyte = Double(1 << 20)

    /// `AveCPU` to `AveVMSize`.
    static let averages: [SacctField] = [
        processorTimeField("AveCPU", \.tresUsageInAve),
        SacctField("AveCPUFreq", 10) { row, context in
            guard let frequency = row.step?.stats.actCpufreq.value, frequency != Double(UInt32.max - 1) else {
                return .text("")
            }
            return .text(context.units.full.text(frequency, unit: 1, divisor: 1000))
        },
        diskField("AveDiskRead", 14, \.tresUsageInAve),
        diskField("AveDiskWrite", 14, \.tresUsageOutAve),
        countField("AvePages", 10, TresList.Resource.pages, \.tresUsageInAve),
        countField("AveRSS", 10, TresList.Resource.memory, \.tresUsageInAve),
        countField("AveVMSize", 10, TresList.Resource.virtualMemory, \.tresUsageInAve),
    ]

    /// `MaxDiskRead` to `MinCPUTask`.
    static let extremes: [SacctField] = [
        diskField("MaxDiskRead", 12, \.tresUsageInMax),
        nodeField("MaxDiskReadNode", 15, TresList.Resource.disk, \.tresUsageInMaxNodeid),
        taskField("MaxDiskReadTask", 15, TresList.Resource.disk, \.tresUsageInMaxTaskid),
        diskField("MaxDiskWrite", 12, \.tresUsageOutMax),
        nodeField("MaxDiskWriteNode", 16, TresList.Resource.disk, \.tresUsageOutMaxNodeid),
        taskField("MaxDiskWriteTask", 16, TresList.Resource.disk, \.tresUsageOutMaxTaskid),
        countField("MaxPages", 8, TresList.Resource.pages, \.tresUsageInMax),
        nodeField("MaxPagesNode", 12, TresList.Resource.pages, \.tresUsageInMaxNodeid),
        taskField("MaxPagesTask", 14, TresList.Resource.pages, \.tresUsageInMaxTaskid),
        countField("MaxRSS", 10, TresList.Resource.memory, \.tresUsageInMax),
        nodeField("MaxRSSNode", 10, TresList.Resource.memory, \.tresUsageInMaxNodeid),
        taskField("MaxRSSTask", 10, TresList.Resource.memory, \.tresUsageInMaxTaskid),
        countField("MaxVMSize", 10, TresList.Resource.virtualMemory, \.tresUsageInMax),
        nodeField("MaxVMSizeNode", 14, TresList.Resource.virtualMemory, \.tresUsageInMaxNodeid),
        taskField("MaxVMSizeTask", 14, TresList.Resource.virtualMemory, \.tresUsageInMaxTaskid),
        SacctField("McsLabel", 12) { row, _ in .text(row.job?.mcsLabel) },
        processorTimeField("MinCPU", \.tresUsageInMin),
        nodeField("MinCPUNode", 10, TresList.Resource.cpu, \.tresUsageInMinNodeid),
        taskField("MinCPUTask", 10, TresList.Resource.cpu, \.tresUsageInMinTaskid),
    ]

    /// `TRESUsageInAve` to `TRESUsageOutTot`.
    static let lists: [SacctField] = [
        amountsField("TRESUsageInAve", 14, \.tresUsageInAve),
        amountsField("TRESUsageInMax", 14, \.tresUsageInMax),
        nodesField("TRESUsageInMaxNode", 18, \.tresUsageInMaxNodeid),
        tasksField("TRESUsageInMaxTask", 18, \.tresUsageInMaxTaskid),
        amountsField("TRESUsageInMin", 14, \.tresUsageInMin),
        nodesField("TRESUsageInMinNode", 18, \.tresUsageInMinNodeid),
        tasksField("TRESUsageInMinTask", 18, \.tresUsageInMinTaskid),
        amountsField("TRESUsageInTot", 14, \.tresUsageInTot),
        amountsField("TRESUsageOutAve", 15, \.tresUsageOutAve),
        amountsField("TRESUsageOutMax", 15, \.tresUsageOutMax),
        nodesField("TRESUsageOutMaxNode", 19, \.tresUsageOutMaxNodeid),
        tasksField("TRESUsageOutMaxTask", 19, \.tresUsageOutMaxTaskid),
        amountsField("TRESUsageOutMin", 15, \.tresUsageOutMin),
        nodesField("TRESUsageOutMinNode", 19, \.tresUsageOutMinNodeid),
        tasksField("TRESUsageOutMinTask", 19, \.tresUsageOutMinTaskid),
        amountsField("TRESUsageOutTot", 15, \.tresUsageOutTot),
    ]

    /// A processor time of the job, to which its steps' were added, or of the step.
    static func processorTime(
        _ row: SacctRow,
        _ ofJob: (AccountingJob) -> (UInt64, UInt64),
        _ ofStep: (AccountingStep) -> (UInt64, UInt32)
    ) -> String? {
        switch row {
        case .job(let job):
            let time = ofJob(job)
            return LengthText.processorTime(seconds: time.0, microseconds: time.1)
        case .step(let step, _):
            let time = ofStep(step)
            return LengthText.processorTime(seconds: time.0, microseconds: UInt64(time.1))
        }
    }

    private static func count(_ row: SacctRow, _ id: UInt32, _ list: List) -> UInt64? {
        row.step.flatMap { TresList(list($0.stats))[id] }.flatMap { $0 >= UInt64.max - 1 ? nil : $0 }
    }

    private static func processorTimeField(_ name: String, _ list: @escaping List) -> SacctField {
        SacctField(name, 10) { row, _ in
            let time = count(row, TresList.Resource.cpu, list).map { $0 / TresList.processorTimeUnit }
            return .text(time.flatMap { LengthText.processorTime(seconds: $0, microseconds: 0) })
        }
    }

    private static func diskField(_ name: String, _ width: Int, _ list: @escaping List) -> SacctField {
        SacctField(name, width) { row, context in
            guard let bytes = count(row, TresList.Resource.disk, list) else { return .text("") }
            let megabytes = Double(bytes) / bytesPerMegabyte
            if megabytes > 1 { return .text(context.units.text(megabytes, unit: 2)) }
            return .text(megabytes > 0 ? NumberText.fixed(megabytes, decimals: 2) + "M" : "0")
        }
    }

    private static func countField(_ name: String, _ width: Int, _ id: UInt32, _ list: @escaping List) -> SacctField {
        SacctField(name, width) { row, context in
            .text(count(row, id, list).map { context.units.text(Double($0)) } ?? "")
        }
    }

    private static func nodeField(_ name: String, _ width: Int, _ id: UInt32, _ list: @escaping List) -> SacctField {
        SacctField(name, width) { row, _ in
            .text(count(row, id, list).flatMap { node($0, of: row.step) })
        }
    }

    private static func taskField(_ name: String, _ width: Int, _ id: UInt32, _ list: @escaping List) -> SacctField {
        SacctField(name, width) { row, _ in .number(count(row, id, list)) }
    }

    private static func amountsField(_ name: String, _ width: Int, _ list: @escaping List) -> SacctField {
        SacctField(name, width, need: .resources) { row, context in
            .text(row.step.flatMap { TresList(list($0.stats)).usage(context.resources, context.units) })
        }
    }

    private static func nodesField(_ name: String, _ width: Int, _ list: @escaping List) -> SacctField {
        SacctField(name, width, need: .resources) { row, context in
            .text(
                row.step.flatMap { step in
                    TresList(list(step.stats)).named(context.resources) { _, place in node(place, of: step) ?? "(null)"
                    }
                }
            )
        }
    }

    private static func tasksField(_ name: String, _ width: Int, _ list: @escaping List) -> SacctField {
        SacctField(name, width, need: .resources) { row, context in
            .text(row.step.flatMap { TresList(list($0.stats)).named(context.resources) { "\($1)" } })
        }
    }

    /// The node of a step at a place in its list of nodes.
    private static func node(_ place: UInt64, of step: AccountingStep?) -> String? {
        do throws(HostListError) {
            let names = try HostList(parsing: step?.nodes ?? "").names
            return place < UInt64(names.count) ? names[Int(place)] : nil
        } catch {
            // A list that cannot be read has no nodes.
            return nil
        }
    }
}
