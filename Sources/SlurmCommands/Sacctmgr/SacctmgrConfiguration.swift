import SlurmModel
import SlurmWire

/// `sacctmgr show configuration` and `sacctmgr show stats`: what the daemon tells of itself.
struct SacctmgrConfiguration {
    /// The program's invocation.
    let invocation: Invocation

    /// Prints what slurm.conf says of accounting, then what the daemon says.
    func tellConfiguration(
        _ session: inout AccountingSession,
        _ output: inout CommandOutput
    ) throws(ControllerError) {
        let answer = try session.ask(AccountingRequest.GetConfig.self, AccountingConfigurationRequest())
        output.line("Configuration data as of \(TimeText(invocation).text(invocation.now))")
        func text(_ key: String) -> String { invocation.configuration?.text(key) ?? "(null)" }
        let user = invocation.configuration?.slurmUser ?? "root"
        for (key, value) in [
            ("AccountingStorageBackupHost", text("AccountingStorageBackupHost")),
            ("AccountingStorageHost", text("AccountingStorageHost")),
            ("AccountingStorageParameters", text("AccountingStorageParameters")),
            ("AccountingStoragePass", text("AccountingStoragePass")),
            ("AccountingStoragePort", text("AccountingStoragePort")),
            ("AccountingStorageType", text("AccountingStorageType")), ("AccountingStorageUser", "N/A"),
            ("AuthType", invocation.configuration?.text("AuthType") ?? "auth/munge"), ("MessageTimeout", "10 sec"),
            ("PluginDir", invocation.configuration?.text("PluginDir") ?? "/usr/lib/x86_64-linux-gnu/slurm-wlm"),
            ("PrivateData", invocation.configuration?.text("PrivateData") ?? "none"),
            ("SlurmUserId", "\(user)(\(invocation.users.userID(user) ?? 0))"),
            ("SLURM_CONF", invocation.configurationPath ?? "(null)"), ("SLURM_VERSION", "22.05.8"),
            ("TCPTimeout", "2 sec"), ("TrackWCKey", "No"),
        ] { output.line(Self.line(key, value)) }
        output.line("\nSlurmDBD configuration:")
        for pair in answer.records ?? [] { output.line(Self.line(pair.name ?? "", pair.value ?? "(null)")) }
    }

    private static func line(_ key: String, _ value: String) -> String {
        key + String(repeating: " ", count: max(0, 22 - key.count)) + " = " + value
    }

    /// Prints how often the daemon was asked what by whom.
    func tellStatistics(_ session: inout AccountingSession, _ output: inout CommandOutput) throws(ControllerError) {
        let answer = try session.ask(AccountingRequest.GetStats.self, EmptyBody())
        let stars = String(repeating: "*", count: 67)
        output.line(stars)
        output.line("sacctmgr show stats output at \(time(invocation.now))")
        output.line("Data since                    \(time(answer.timeStart))")
        output.line("All statistics are in microseconds")
        output.line(stars)
        for (place, times) in answer.dbdRollupStats.rollups.enumerated() where times.timeTotal != 0 {
            let name = place == 0 ? "Internal DBD rollup" : place == 1 ? "User RPC rollup call" : "unknown rollup"
            output.line("\n\(name) last ran \(time(times.timestamp))")
            output.line("\tLast cycle:   \(times.timeLast)")
            output.line("\tMax cycle:    \(times.timeMax)")
            output.line("\tTotal time:   \(times.timeTotal)")
            output.line("\tTotal cycles: \(times.count)")
            output.line("\tMean cycle:   \(times.timeTotal / UInt64(max(1, times.count)))")
        }
        output.line("\nRemote Procedure Call statistics by message type")
        for call in (answer.rpcList ?? []).sorted(by: Self.isBefore) {
            let name = MessageType(rawValue: UInt16(truncatingIfNeeded: call.id)).name ?? "\(call.id)"
            output.line("\t\(Self.left(name, 25))(\(Self.right("\(call.id)", 5)))\(Self.counts(call))")
        }
        output.line("\nRemote Procedure Call statistics by user")
        for call in (answer.userList ?? []).sorted(by: Self.isBefore) {
            let name = invocation.users.name(ofUser: call.id)
            output.line("\t\(Self.left(name, 20))(\(Self.right("\(call.id)", 10)))\(Self.counts(call))")
        }
    }

    private func time(_ instant: Int64) -> String {
        "\(TimeFormat.text(instant, format: "%a %b %d %T %Y", zone: invocation.timeZone)) (\(instant))"
    }

    private static func isBefore(_ one: AccountingCallCount, _ other: AccountingCallCount) -> Bool {
        if one.cnt != other.cnt { return one.cnt > other.cnt }
        return one.time == other.time ? one.id < other.id : one.time > other.time
    }

    private static func counts(_ call: AccountingCallCount) -> String {
        let mean = call.cnt == 0 ? 0 : call.time / UInt64(call.cnt)
        return " count:\(left("\(call.cnt)", 6)) ave_time:\(left("\(mean)", 6)) total_time:\(call.time)"
    }

    private static func left(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - text.count))
    }

    private static func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }
}
