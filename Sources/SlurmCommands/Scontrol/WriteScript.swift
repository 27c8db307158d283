import SlurmModel
import SlurmWire

/// `scontrol write batch_script`: stores a job's script.
enum WriteScript {
    /// Writes the script of a job to a file, `-` for standard output, by default `slurm-JOB.sh`.
    static func run(
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard Keyword("batch_script", 5).matches(words[0]) else {
            if Keyword("config", 6).matches(words[0]) { return session.fail("write config is not supported") }
            return session.complain("invalid write argument:\(words[0])")
        }
        guard words.count <= 3 else { return session.complain("too many arguments for keyword:\(tag)") }
        // Without a job Slurm ends as if all were well.
        guard words.count > 1 else { return }
        let job = UInt32(truncatingIfNeeded: LeadingNumber(words[1]).value)
        let file = words.count > 2 ? words[2] : "slurm-\(job).sh"
        var request = JobIDRequest()
        request.jobID = job
        let script: [UInt8]
        do throws(ControllerError) {
            script = try controller.send(Request.BatchScript.self, request).msg ?? Array("(null)".utf8)
        } catch {
            // The exit status stays what it was, as with Slurm.
            return session.output.failed("job script retrieval failed", error)
        }
        let text = script.prefix { $0 != 0 }
        guard file != "-" else {
            session.output.stdout += text
            return
        }
        do throws(FileFailure) {
            try session.invocation.files.write(path(file, session), Array(text), mode: 0o666)
        } catch {
            return session.output.plainError("failed to open file `\(file)`: \(error.text)")
        }
        if session.loudness != .quiet {
            session.output.line("batch script for job \(job) written to \(file)")
        }
    }

    private static func path(_ file: String, _ session: ScontrolSession) -> String {
        file.hasPrefix("/") ? file : "\(session.invocation.workingDirectory)/\(file)"
    }
}
