/// How a job ended, as the cluster's own scontrol tells it.
package struct RemoteJobEnding: Hashable, Sendable {
    /// The status that a shell would give: the script's own, 128 and a signal's number, or 1 where the job failed
    /// without either; the highest of the tasks of an array.
    package var status: Int32 = 0

    /// States in which something may still happen: scontrol(1) 22.05, "JOB STATE CODES" of squeue(1).
    private static let unfinished: Set<Substring> = [
        "PENDING", "RUNNING", "SUSPENDED", "COMPLETING", "CONFIGURING", "RESIZING", "REQUEUED", "STAGE_OUT", "STOPPED",
        "SIGNALING", "SPECIAL_EXIT", "RESV_DEL_HOLD", "REQUEUE_FED", "REQUEUE_HOLD",
    ]

    /// Reads what `scontrol --oneliner show job` printed; nil while the job waits or runs.
    package init?(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.split(separator: " ")
            guard let state = Self.value("JobState", words), let code = Self.value("ExitCode", words) else { continue }
            if Self.unfinished.contains(state) { return nil }
            let numbers = code.split(separator: ":").compactMap { Int32($0) }
            let (exit, signal) = (numbers.first ?? 0, numbers.dropFirst().first ?? 0)
            let status = signal != 0 ? 128 + signal : exit
            self.status = max(self.status, status == 0 && state != "COMPLETED" ? 1 : status)
        }
    }

    private static func value(_ name: String, _ words: [Substring]) -> Substring? {
        words.first { $0.hasPrefix(name + "=") }?.dropFirst(name.count + 1)
    }
}
