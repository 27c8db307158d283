import Foundation
import Testing

extension SimulatedFixture {
    /// Runs OpenSSH's client on the cluster, as its `ssh_config` says.
    func ssh(_ options: [String] = [], _ command: [String] = [], input: String = "") throws -> CommandResult {
        try Program.run(
            "/usr/bin/ssh",
            ["-F", "\(directory.path)/ssh_config"] + options + [name] + command,
            environment: ["HOME": folder.path, "PATH": Installation.systemPath, "TERM": "dumb"],
            input: input,
            directory: folder
        )
    }

    /// The variables that `slurm cluster env` prints.
    func variables() throws -> [String: String] {
        let shown = try slurm(["cluster", "env", "--name", name, "--shell", "json"])
        return try JSONDecoder().decode([String: String].self, from: Data(shown.output.utf8))
    }

    /// What `slurm cluster status --json` says.
    func status() throws -> [String: Any] {
        let shown = try slurm(["cluster", "status", "--name", name, "--json"])
        let object = try JSONSerialization.jsonObject(with: Data(shown.output.utf8))
        return try #require(object as? [String: Any], "\(shown)")
    }

    /// The port for SSH.
    func sshPort() throws -> String {
        let address = try #require(try status()["ssh"] as? String)
        return String(try #require(address.split(separator: ":").last))
    }

    /// The command lines of this machine's processes that name something of this test.
    func processes(naming word: String) throws -> [String] {
        let shown = try Program.run("/bin/ps", ["-eo", "pid=,args="], environment: ["COLUMNS": "1000"])
        return shown.output.split(separator: "\n").map(String.init).filter { $0.contains(word) }
    }
}
