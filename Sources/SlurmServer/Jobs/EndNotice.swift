import Glibc

/// The line with which slurmstepd says in the error output of a job or a step that it is ended.
///
/// *Source:* observed on slurmstepd 22.05.8.
enum EndNotice {
    /// The line, without its end: `entity` is `JOB 7` or `STEP 7.0`; `cause` is empty, or `DUE TO` something.
    static func text(of entity: String, on nodeName: String, cause: String) -> String {
        var (now, local) = (time(nil), tm())
        localtime_r(&now, &local)
        var date = [CChar](repeating: 0, count: 32)
        let count = strftime(&date, date.count, "%Y-%m-%dT%H:%M:%S", &local)
        let words = [
            "***", entity, "ON", nodeName, "CANCELLED AT",
            String(decoding: date.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self),
        ]
        let line = (words + (cause.isEmpty ? [] : [cause]) + ["***"]).joined(separator: " ")
        return "slurmstepd-\(nodeName): error: \(line)"
    }
}
