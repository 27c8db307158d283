import SlurmModel
import SlurmWire

extension AccountingJob {
    /// `SLURMDB_JOB_FLAG_…` and their words.
    private static let flagWords: [(bit: UInt32, word: String)] = [
        (0xf, "CLEAR_SCHEDULING"), (0x1, "NOT_SET"), (0x2, "STARTED_ON_SUBMIT"), (0x4, "STARTED_ON_SCHEDULE"),
        (0x8, "STARTED_ON_BACKFILL"),
    ]

    /// The job as `sacct --json` shows it.
    ///
    /// Source: output of Debian's sacct 22.05.8 for jobs of many kinds.
    func data(_ context: AccountingDataContext) -> DataValue {
        var data = DataObject()
        data.add("account", .text(orNull: account))
        data.add(
            "comment",
            .record([
                ("administrator", .text(orNull: adminComment)), ("job", .text(orNull: derivedEs)),
                ("system", .text(orNull: systemComment)),
            ])
        )
        data.add("allocation_nodes", allocNodes)
        let running = DataValue.record([("tasks", .number(arrayMaxTasks))])
        data.add(
            "array",
            .record([
                ("job_id", .number(arrayJobID)), ("limits", .record([("max", .record([("running", running)]))])),
                ("task", .text(orNull: arrayTaskStr)), ("task_id", .settable(arrayTaskID)),
            ])
        )
        data.add("association", association(context))
        data.add("cluster", .text(orNull: cluster))
        data.add("constraints", .text(orNull: constraints))
        data.add("container", .text(orNull: container))
        data.add("derived_exit_code", context.ending(derivedEc))
        data.add("time", times)
        data.add("exit_code", context.ending(exitcode))
        data.add("flags", .texts(Self.flagWords.filter { flags & $0.bit != 0 }.map(\.word)))
        data.add("group", .text(orNull: context.users.nameOrNil(ofGroup: gid)))
        data.add("het", .record([("job_id", .number(hetJobID)), ("job_offset", .settable(hetJobOffset))]))
        data.add("job_id", jobid)
        data.add("name", .text(orNull: jobname))
        addState(context, to: &data)
        data.add("steps", .list((steps ?? []).map { $0.data(context) }))
        data.add(
            "tres",
            .record([("allocated", context.amounts(tresAllocStr)), ("requested", context.amounts(tresReqStr))])
        )
        data.add("user", .text(orNull: user))
        let key = wckey ?? ""
        data.add(
            "wckey",
            .record([
                ("wckey", .text(key.hasPrefix("*") ? String(key.dropFirst()) : key)),
                ("flags", .texts(key.hasPrefix("*") ? ["ASSIGNED_DEFAULT"] : [])),
            ])
        )
        data.add("working_directory", .text(orNull: workDir))
        return .object(data)
    }

    private func addState(_ context: AccountingDataContext, to data: inout DataObject) {
        data.add("mcs", .record([("label", .text(orNull: mcsLabel))]))
        data.add("nodes", .text(orNull: nodes))
        data.add("partition", .text(orNull: partition))
        data.add("priority", .settable(Settable(raw: priority)))
        data.add("qos", .text(orNull: context.qos[qosid]))
        // Slurm prints only the lower half, without the bit that tells memory per CPU.
        data.add(
            "required",
            .record([("CPUs", .number(reqCPUs)), ("memory", .number(UInt32(truncatingIfNeeded: reqMem)))])
        )
        data.add("kill_request_user", context.user(requid))
        // In place of the reservation's name Slurm prints an address.
        data.add("reservation", .record([("id", .number(resvid)), ("name", .integer(0))]))
        data.add(
            "state",
            .record([
                ("current", .text(JobState(raw: state)?.word ?? "?")),
                ("reason", .text(JobReason(rawValue: stateReasonPrev).description)),
            ])
        )
    }

    private func association(_ context: AccountingDataContext) -> DataValue {
        guard let found = context.associations[associd] else { return .null }
        return .record([
            ("account", .text(orNull: found.acct)), ("cluster", .text(orNull: found.cluster)),
            ("partition", .text(orNull: found.partition)), ("user", .text(orNull: found.user)),
        ])
    }

    private var times: DataValue {
        .record([
            ("elapsed", .number(elapsed)), ("eligible", .instant(eligible)), ("end", .instant(end)),
            ("start", .instant(start)), ("submission", .instant(submit)), ("suspended", .number(suspended)),
            ("system", .processorTime(sysCPUSec, sysCPUUsec)), ("limit", .settable(timelimit)),
            ("total", .processorTime(totCPUSec, totCPUUsec)), ("user", .processorTime(userCPUSec, userCPUUsec)),
        ])
    }
}

extension DataValue {
    /// Values under keys.
    static func record(_ entries: [(String, DataValue)]) -> DataValue {
        var data = DataObject()
        for (key, value) in entries { data.add(key, value) }
        return .object(data)
    }

    /// A number that may be open or without limit; both are nothing.
    static func settable(_ number: Settable<UInt32>) -> DataValue {
        number.number.map { .number($0) } ?? .null
    }

    /// A time; `NO_VAL` is nothing.
    static func instant(_ seconds: Int64) -> DataValue {
        UInt32(truncatingIfNeeded: seconds) >= UInt32.max - 1 ? .null : .integer(seconds)
    }

    /// Processor time.
    static func processorTime(_ seconds: UInt64, _ microseconds: UInt64) -> DataValue {
        .record([("seconds", .number(seconds)), ("microseconds", .number(microseconds))])
    }
}
