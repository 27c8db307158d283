import CLibSSH

/// The library that speaks SSH.
package enum LibSSH {
    /// The version of the library that is loaded, such as `0.10.6`.
    package static var version: String {
        guard let text = ssh_version(0) else { return "unknown" }
        return String(cString: text).split(separator: "/").first.map(String.init) ?? "unknown"
    }
}
