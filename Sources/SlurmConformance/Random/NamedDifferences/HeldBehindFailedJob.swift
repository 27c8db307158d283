/// slurmctld makes the hold of a job's user one of an administrator's once what the job waits for has failed.
///
/// Observed on 22.05.8, up to half a minute after that: `--hold --dependency=afterok:ID` shows JobHeldUser at first, and
/// JobHeldAdmin some time after the job ID was cancelled. The simulator leaves the hold as it is.
enum HeldBehindFailedJob: NamedDifference {
    static let reason =
        "slurmctld takes a held job whose dependency has failed for one that an administrator holds, later."

    static func explains(_ difference: SeenDifference) -> Bool {
        let (expected, seen) = (difference.expected, difference.seen)
        guard expected.count == seen.count, expected != seen else { return false }
        return zip(expected, seen).allSatisfy { expected, seen in
            if expected == seen { return true }
            guard expected == seen.replacing("JobHeldUser", with: "JobHeldAdmin") else { return false }
            let words = expected.split(separator: " ")
            guard words.count > 1 else { return false }
            let options = difference.options(of: words[1].prefix { $0 != "_" })
            return options.contains("--hold") && options.contains { $0.hasPrefix("--dependency=") }
        }
    }
}
