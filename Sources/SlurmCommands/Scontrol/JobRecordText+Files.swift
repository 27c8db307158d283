import SlurmModel
import SlurmWire

extension JobRecordText {
    static func files(_ job: JobInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        record.line("Command=\(job.command.orNull)")
        record.line("WorkDir=\(job.workDir.orNull)")
        record.line("AdminComment", ifPresent: job.adminComment.map { $0 + " " })
        record.line("SystemComment", ifPresent: job.systemComment.map { $0 + " " })
        record.line("Comment", ifPresent: job.comment.map { $0 + " " })
        guard job.batchFlag != 0 else { return }
        let users = session.invocation.users
        let output = job.stdOut.map { path($0, job, users) } ?? defaultOutput(job)
        record.line("StdErr=\(job.stdErr.map { path($0, job, users) } ?? output)")
        record.line("StdIn=\(job.stdIn.map { path($0, job, users) } ?? "/dev/null")")
        record.line("StdOut=\(output)")
    }

    private static func defaultOutput(_ job: JobInfo) -> String {
        let name = job.arrayJobID != 0 ? "\(job.arrayJobID)_\(job.arrayTaskID.raw)" : "\(job.jobID)"
        return "\(job.workDir.orNull)/slurm-\(name).out"
    }

    /// A file's path with its patterns filled in, one pattern after another throughout the text.
    private static func path(_ pattern: String, _ job: JobInfo, _ users: UserTable) -> String {
        let array = job.arrayTaskID.isUnset ? job.jobID : job.arrayJobID
        var text = pattern
        text = text.replacing("%A", with: "\(array)")
        text = text.replacing("%a", with: "\(job.arrayTaskID.raw)")
        text = text.replacing("%j", with: "\(job.jobID)")
        text = text.replacing("%u", with: users.name(ofUser: job.userID))
        text = text.replacing("%x", with: job.name ?? "")
        return text.hasPrefix("/") ? text : "\(job.workDir.orNull)/\(text)"
    }
}

extension String {
    /// The text with every place where `part` stands filled by `other`.
    fileprivate func replacing(_ part: String, with other: String) -> String {
        var result: [UInt8] = []
        var rest = Array(utf8)[...]
        let wanted = Array(part.utf8)
        while let first = rest.first {
            if rest.starts(with: wanted) {
                result += other.utf8
                rest = rest.dropFirst(wanted.count)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
