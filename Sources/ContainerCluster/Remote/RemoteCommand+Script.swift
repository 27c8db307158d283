import ClusterControl

extension RemoteCommand {
    /// Sends the batch script that goes with the command and has the command name it there.
    ///
    /// Gives the folder that was made for it, which is to be removed after the command; nil where there is no script.
    mutating func sendScript(over session: borrowing SSHSession) throws(SSHError) -> String? {
        guard let script else { return nil }
        guard let bytes = try Self.read(script.path) else {
            throw SSHError(.refusedRequest, "\(script.path) is not there any more")
        }
        let folder = try Self.makeFolder(over: session)
        // The script's name becomes the job's.
        let name = script.path.split(separator: "/").last.map(String.init) ?? "script"
        try session.upload(bytes, to: "\(folder)/\(name)", mode: 0o700)
        words[script.index] = "\(folder)/\(name)"
        return folder
    }

    private static func read(_ path: String) throws(SSHError) -> [UInt8]? {
        do throws(ClusterControlError) {
            return try FileTree.read(path)
        } catch {
            throw SSHError(.refusedRequest, error.message)
        }
    }

    private static func makeFolder(over session: borrowing SSHSession) throws(SSHError) -> String {
        let made = try session.run("mktemp -d /tmp/slurm-script-XXXXXXXX")
        guard made.status == 0, let folder = made.text.split(separator: "\n").first else {
            throw SSHError(.refusedRequest, "cannot make a directory in the cluster: \(made.errorText)")
        }
        return String(folder)
    }
}
