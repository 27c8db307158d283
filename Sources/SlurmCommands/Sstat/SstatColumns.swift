import SlurmModel
import SlurmWire

/// A column of `sstat`.
struct SstatField: PrintedColumn {
    var field: PrintedField
    /// The value.
    let value: @Sendable (SstatRow, SacctContext) -> PrintedValue

    init(_ name: String, _ width: Int, _ value: @escaping @Sendable (SstatRow, SacctContext) -> PrintedValue) {
        field = PrintedField(name: name, width: width)
        self.value = value
    }

    /// A column that `sacct` has as well.
    init(_ shared: SacctField) {
        field = shared.field
        value = { row, context in shared.value(row.accounted, context) }
    }
}

/// The columns that a run of `sstat` prints.
struct SstatColumns: Sendable {
    /// The columns, in their order.
    private(set) var fields: [SstatField] = []

    /// The columns without an option.
    private static let usual = """
        jobid,maxvmsize,maxvmsizenode,maxvmsizetask,avevmsize,maxrss,maxrssnode,maxrsstask,averss,maxpages,maxpagesnode,\
        maxpagestask,avepages,mincpu,mincpunode,mincputask,avecpu,ntasks,avecpufreq,reqcpufreqmin,reqcpufreqmax,\
        reqcpufreqgov,consumedenergy,maxdiskread,maxdiskreadnode,maxdiskreadtask,avediskread,maxdiskwrite,\
        maxdiskwritenode,maxdiskwritetask,avediskwrite,tresusageinave,tresusageinmax,tresusageinmaxn,tresusageinmaxt,\
        tresusageinmin,tresusageinminn,tresusageinmint,tresusageintot,tresusageoutave,tresusageoutmax,\
        tresusageoutmaxn,tresusageoutmaxt,tresusageoutmin,tresusageoutminn,tresusageoutmint,tresusageouttot
        """

    /// All columns, in the order in which `--helpformat` lists them: those of `sacct` but for the ones that differ.
    static let all: [SstatField] =
        ordered(SacctUsageFields.averages) + ["ConsumedEnergy", "ConsumedEnergyRaw"].compactMap(shared) + [
            SstatField("JobID", -12) { row, _ in .text("\(row.step.stepID.jobID.raw).\(row.step.stepID.stepText)") }
        ] + ordered(SacctUsageFields.extremes) + [
            SstatField("Nodelist", 20) { row, _ in .text(row.step.nodes) },
            SstatField("NTasks", 8) { row, _ in .number(UInt64(row.step.ntasks)) },
            SstatField("Pids", 20) { row, _ in .text(row.processes) },
            SstatField("ReqCPUFreq", 10) { row, _ in .text(CPUFrequencyText.text(row.step.reqCpufreqMin)) },
            SstatField("ReqCPUFreqMin", 13) { row, _ in .text(CPUFrequencyText.text(row.step.reqCpufreqMin)) },
            SstatField("ReqCPUFreqMax", 13) { row, _ in .text(CPUFrequencyText.text(row.step.reqCpufreqMax)) },
            SstatField("ReqCPUFreqGov", 13) { row, _ in .text(CPUFrequencyText.text(row.step.reqCpufreqGov)) },
        ] + SacctUsageFields.lists.map(listed)

    /// Reads the list of columns.
    init(_ settings: SstatSettings, _ output: CommandOutput) throws(CommandFailure) {
        let parts = CommaList.parts(settings.format ?? Self.usual)
            .map { part in String(part.drop { $0 == " " || $0 == "\t" || $0 == "\n" }) }
        // Where there is no name, nothing is asked for.
        let named = parts.filter { !$0.isEmpty && !$0.hasPrefix("%") }
        fields = try SstatField.chosen(named, from: Self.all, output)
    }

    /// What `--helpformat` prints.
    static var names: String {
        SstatField.names(of: all, letters: 19)
    }

    /// Appends a line.
    func append(_ row: SstatRow, _ context: SacctContext, _ printer: FieldPrinter, to bytes: inout [UInt8]) {
        for (index, column) in fields.enumerated() {
            let value = column.value(row, context)
            printer.append(value, column.field, isLast: index == fields.count - 1, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func shared(_ name: String) -> SstatField? {
        SacctFields.all.first { $0.field.name == name }.map { SstatField($0) }
    }

    /// A column of `sacct` with a list of resources; Slurm takes the number of a task for milliseconds, too.
    private static func listed(_ field: SacctField) -> SstatField {
        let list: @Sendable (AccountingUsageStatistics) -> String?
        switch field.field.name {
        case "TRESUsageInMaxTask": list = { $0.tresUsageInMaxTaskid }
        case "TRESUsageInMinTask": list = { $0.tresUsageInMinTaskid }
        case "TRESUsageOutMaxTask": list = { $0.tresUsageOutMaxTaskid }
        case "TRESUsageOutMinTask": list = { $0.tresUsageOutMinTaskid }
        default: return SstatField(field)
        }
        return SstatField(field.field.name, field.field.width) { row, context in
            .text(
                TresList(list(row.step.stats)).named(context.resources) { id, count in
                    id == TresList.Resource.cpu
                        ? LengthText.seconds(Int64(clamping: count / TresList.processorTimeUnit)) : "\(count)"
                }
            )
        }
    }

    /// Columns of `sacct` with those in place of theirs that differ; the label of a job's security is none of a step's.
    private static func ordered(_ fields: [SacctField]) -> [SstatField] {
        fields.filter { $0.field.name != "McsLabel" }.map { field in
            switch field.field.name {
            case "AveCPU": averageTime
            case "AveDiskRead": disk(field, 12) { $0.tresUsageInAve }
            case "AveDiskWrite": disk(field, 12) { $0.tresUsageOutAve }
            case "MaxDiskRead": disk(field, 12) { $0.tresUsageInMax }
            case "MaxDiskWrite": disk(field, 12) { $0.tresUsageOutMax }
            default: SstatField(field)
            }
        }
    }

    /// The average processor time; Slurm prints one of 2^64 milliseconds where none was measured.
    private static let averageTime = SstatField("AveCPU", 10) { row, _ in
        let milliseconds = TresList.count(of: TresList.Resource.cpu, in: row.step.stats.tresUsageInAve) ?? UInt64.max
        let seconds = milliseconds / TresList.processorTimeUnit
        return .text(LengthText.processorTime(seconds: seconds, microseconds: 0))
    }

    /// Bytes; Slurm takes a single one for a megabyte.
    private static func disk(
        _ field: SacctField,
        _ width: Int,
        _ list: @escaping @Sendable (AccountingUsageStatistics) -> String?
    ) -> SstatField {
        SstatField(field.field.name, width) { row, context in
            guard let bytes = TresList.count(of: TresList.Resource.disk, in: list(row.step.stats)),
                bytes < UInt64.max - 1
            else { return .text("") }
            if bytes > 1 { return .text(context.units.text(Double(bytes))) }
            return .text(bytes == 1 ? "1.00M" : "0")
        }
    }
}
