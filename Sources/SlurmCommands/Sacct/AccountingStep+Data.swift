import SlurmModel
import SlurmWire

extension AccountingStep {
    /// `CPU_FREQ_…`, governors that were asked for.
    private static let governors: [(bit: UInt32, word: String)] = [
        (0x8800_0000, "Conservative"), (0x9000_0000, "Performance"), (0xa000_0000, "PowerSave"),
        (0x8400_0000, "OnDemand"), (0xc000_0000, "UserSpace"),
    ]

    /// The step as `sacct --json` shows it.
    ///
    /// Source: output of Debian's sacct 22.05.8 without a plugin that gathers what steps use.
    func data(_ context: AccountingDataContext) -> DataValue {
        var data = DataObject()
        data.add(
            "nodes",
            .record([("list", .texts(nodeNames)), ("count", .number(nnodes)), ("range", .text(orNull: nodes))])
        )
        data.add("tres", resources(context))
        data.add(
            "time",
            .record([
                ("elapsed", .number(elapsed)), ("end", .instant(end)), ("start", .instant(start)),
                ("suspended", .number(suspended)), ("system", .processorTime(sysCPUSec, UInt64(sysCPUUsec))),
                ("total", .processorTime(totCPUSec, UInt64(totCPUUsec))),
                ("user", .processorTime(userCPUSec, UInt64(userCPUUsec))),
            ])
        )
        data.add("exit_code", context.ending(exitcode))
        data.add("tasks", .record([("count", .number(ntasks))]))
        data.add("pid", .null)
        let frequency = DataValue.record([("min", .settable(reqCpufreqMin)), ("max", .settable(reqCpufreqMax))])
        let governor = reqCpufreqGov.raw
        let words = Self.governors.filter { governor & $0.bit == $0.bit }.map(\.word)
        data.add("CPU", .record([("requested_frequency", frequency), ("governor", .texts(words))]))
        data.add("kill_request_user", context.user(requid))
        data.add("state", .text(JobState(raw: UInt32(state))?.word ?? "?"))
        data.add(
            "statistics",
            .record([
                ("CPU", .record([("actual_frequency", .number(UInt32(clamping: Int64(stats.actCpufreq.value))))])),
                ("energy", .record([("consumed", .number(stats.consumedEnergy))])),
            ])
        )
        data.add("step", identity)
        let distribution = TaskDistribution.text(taskDist)
        data.add("task", .record([("distribution", .text(distribution))]))
        return .object(data)
    }

    private var nodeNames: [String] {
        do throws(HostListError) {
            return try HostList(parsing: nodes ?? "").names
        } catch {
            // A list that cannot be read has no nodes.
            return []
        }
    }

    private var identity: DataValue {
        let number = stepID.stepID.raw
        let id: DataValue =
            switch number {
            case StepNumber.batchScript: .text("batch")
            case StepNumber.external: .text("extern")
            case StepNumber.interactive: .text("interactive")
            default: .number(number)
            }
        return .record([
            ("job_id", .settable(stepID.jobID)), ("het", .record([("component", .settable(stepID.stepHetComp))])),
            ("id", id), ("name", .text(orNull: stepname)),
        ])
    }

    private func resources(_ context: AccountingDataContext) -> DataValue {
        func usage(_ most: String?, _ least: String?, _ mean: String?, _ total: String?) -> DataValue {
            .record([
                ("max", context.amounts(most)), ("min", context.amounts(least)), ("average", context.amounts(mean)),
                ("total", context.amounts(total)),
            ])
        }
        return .record([
            (
                "requested",
                usage(stats.tresUsageInMax, stats.tresUsageInMin, stats.tresUsageInAve, stats.tresUsageInTot)
            ),
            (
                "consumed",
                usage(stats.tresUsageOutMax, stats.tresUsageOutMin, stats.tresUsageOutAve, stats.tresUsageOutTot)
            ),
            ("allocated", context.amounts(tresAllocStr)),
        ])
    }
}
