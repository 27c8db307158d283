/// Turns Slurm's names into Swift's: `array_job_id` becomes `arrayJobID`, `REQUEST_PING` becomes `requestPing`.
enum SwiftNames {
    private static let acronyms = [
        "id": "ID", "ids": "IDs", "cpu": "CPU", "cpus": "CPUs", "gpu": "GPU", "gpus": "GPUs", "qos": "QOS",
        "wckey": "WCKey", "wckeys": "WCKeys",
    ]
    private static let keywords: Set<String> = ["extra", "default", "in", "internal", "operator", "switch"]

    /// A property's or constant's name.
    static func member(_ name: String) -> String {
        var result = ""
        for (index, part) in name.lowercased().split(separator: "_").enumerated() {
            let part = String(part)
            result += index == 0 ? part : acronyms[part] ?? part.prefix(1).uppercased() + part.dropFirst()
        }
        return keywords.contains(result) && result != "extra" ? "`\(result)`" : result
    }

    /// A type's name: `REQUEST_KILL_JOB` becomes `KillJob`.
    static func request(_ name: String) -> String {
        let prefix = ["REQUEST_", "DBD_"].first(where: name.hasPrefix) ?? ""
        let base = name.dropFirst(prefix.count)
        let member = member("x_" + base)
        return String(member.dropFirst())
    }

    /// The suffix of functions for a release: `22.05` becomes `2205`.
    static func release(_ release: String) -> String {
        release.filter(\.isNumber)
    }
}
