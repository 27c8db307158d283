import SlurmModel
import SlurmWire

/// The filters of `scancel`: a job must pass all of them.
struct CancelFilter {
    private let settings: ScancelSettings
    private var nodes: [String]?

    init(_ settings: ScancelSettings) {
        self.settings = settings
    }

    /// Whether a job passes; where nodes are asked for by a file, the first job has it read.
    mutating func admits(_ job: JobInfo, _ invocation: Invocation, _ output: inout CommandOutput) -> Bool {
        let state = job.jobState & JobStateMask.base
        guard
            settings.account == nil || settings.account == job.account,
            settings.name == nil || settings.name == job.name,
            settings.partition == nil || settings.partition == job.partition,
            settings.qos == nil || settings.qos == job.qos,
            settings.reservation == nil || settings.reservation == job.resvName,
            admitsState(state),
            settings.user == nil || settings.userID == job.userID
        else { return false }
        if let list = settings.nodeList {
            let wanted = nodes ?? Self.names(list, invocation, &output)
            // A file that cannot be read is tried again for each job, and told of each time.
            if wanted != nil { nodes = wanted }
            guard !Set(wanted ?? []).isDisjoint(with: Self.expanded(job.nodes ?? "")) else { return false }
        }
        if let wckey = settings.wckey {
            var own = job.wckey
            // A star marks a key that was given by default; it counts only where it is asked for.
            if !wckey.hasPrefix("*"), let key = own, key.hasPrefix("*") { own = String(key.dropFirst()) }
            guard own == wckey else { return false }
        }
        return true
    }

    private func admitsState(_ raw: UInt32) -> Bool {
        switch settings.state {
        case nil: true
        case .base(let base): raw == UInt32(base.rawValue)
        case .flag: false
        }
    }

    /// The nodes of a list, or of the file that its slash says it is; nil where the file cannot be read.
    private static func names(
        _ list: String,
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) -> [String]? {
        guard list.contains("/") else { return expanded(list) }
        do throws(FileFailure) {
            let text = String(decoding: try invocation.files.read(list), as: UTF8.self)
            return text.split(separator: "\n").flatMap { line in
                expanded(String(line.prefix { $0 != "#" }))
            }
        } catch {
            output.error("slurm_allocate_resources error opening file \(list), \(error.text)")
            return nil
        }
    }

    /// The names of a list; one that cannot be read has none, so that it matches nothing.
    private static func expanded(_ list: String) -> [String] {
        do throws(HostListError) {
            return try HostList(parsing: list).names
        } catch {
            return []
        }
    }
}
