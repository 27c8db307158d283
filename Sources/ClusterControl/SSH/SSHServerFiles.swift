import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The files of the SSH server of a simulated cluster.
struct SSHServerFiles {
    /// The cluster's name.
    var name: String
    /// Where it lies.
    var directory: ClusterDirectory
    /// Who makes or starts it.
    var context: ProcessContext
    /// The programs of OpenSSH.
    var programs: SSHPrograms

    /// Finds the programs; throws where one is missing, or where nobody could log in.
    init(name: String, directory: ClusterDirectory, context: ProcessContext) throws(ClusterControlError) {
        self.name = name
        self.directory = directory
        self.context = context
        programs = try SSHPrograms(context)
        _ = try LocalUsers.ownName()
    }

    /// Makes the cluster's own keys, which nobody but their owner can read.
    func makeKeys() throws(ClusterControlError) {
        for file in [directory.hostKeyFile, directory.userKeyFile] {
            let words = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "slurm-test", "-f", file]
            let answer = try ProgramAnswer.of(programs.keygen, words, context.environment)
            guard answer.status == 0 else {
                throw ClusterControlError(.failure, "ssh-keygen made no key \(file): \(answer.text)")
            }
            try retrying("cannot change \(file).pub") { chmod(file + ".pub", 0o600) }
        }
    }

    /// Writes what sshd reads, and has sshd check it.
    func write() throws(ClusterControlError) {
        try FileTree.write(sessionText, to: directory.sshSessionScript, mode: 0o755)
        let configuration = try configurationText
        try FileTree.write(configuration, to: directory.sshDaemonConfigurationFile)
        // Where a system starts sshd as a service, that makes the directory.
        if getuid() == 0 && FileTree.isDirectory("/run") { try FileTree.makeDirectory("/run/sshd") }
        let words = [programs.sshd, "-t", "-f", directory.sshDaemonConfigurationFile]
        let answer = try ProgramAnswer.of(programs.sshd, words, context.environment)
        guard answer.status == 0 else {
            throw ClusterControlError(
                .unavailable,
                "sshd does not take \(directory.sshDaemonConfigurationFile): \(answer.text)",
                advice: "make the cluster without --ssh, or try another version of OpenSSH"
            )
        }
    }

    /// What sshd runs for each session.
    ///
    /// A shell is none that reads /etc/profile, which sets PATH anew.
    private var sessionText: String {
        let cluster = ClusterEnvironment(name: name, directory: directory)
        let settings = cluster.variables(path: nil).filter { $0.name != "PATH" }
        let commands = EnvironmentFormat.posixQuoted(directory.commandDirectory)
        return """
            #!/bin/sh
            # A session of `ssh` on this cluster: its command, or a shell.
            PATH=\(commands):$PATH
            export PATH
            \(EnvironmentFormat.bash.text(settings))command=$SSH_ORIGINAL_COMMAND
            unset SSH_ORIGINAL_COMMAND
            [ -n "$command" ] || exec "$SHELL"
            exec "$SHELL" -c "$command"

            """
    }

    /// What sshd reads; it is started for each connection, so what is about listening is not in it.
    private var configurationText: String {
        get throws(ClusterControlError) {
            // What is on the path of whoever starts the cluster can be used in a session, too.
            let path = context.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
            let session = EnvironmentFormat.posixQuoted(directory.sshSessionScript)
            let user = try LocalUsers.ownName()
            return """
                # Written at each start of the cluster, for sshd -i.
                HostKey \(SSHWord.quoted(directory.hostKeyFile))
                AuthorizedKeysFile \(SSHWord.quoted(directory.userKeyFile + ".pub"))
                # Nobody but the owner of the cluster gets in, and with its key only.
                AllowUsers \(user)
                AuthenticationMethods publickey
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                PermitRootLogin prohibit-password
                # The keys lie in a directory of their owner's alone; that it may be below /tmp does not matter.
                StrictModes no
                UsePAM \(try Self.needsPAM() ? "yes" : "no")
                UseDNS no
                PrintMotd no
                PrintLastLog no
                X11Forwarding no
                # Agents offer all the keys that they have.
                MaxAuthTries 32
                MaxSessions 256
                AcceptEnv LANG LC_*
                # With SHLVL bash is not the first one, and reads no .bashrc for a command: it may be slow, or set PATH.
                SetEnv \(SSHWord.variable("PATH", path)) SHLVL=1
                Subsystem sftp \(programs.sftpServer)
                ForceCommand exec \(session)

                """
        }
    }

    /// Whether only PAM lets the owner in: without it, sshd refuses an account whose password is locked with `!`, as
    /// that of root often is; and only root's sshd can tell.
    private static func needsPAM() throws(ClusterControlError) -> Bool {
        guard getuid() == 0, let text = try FileTree.text("/etc/shadow") else { return false }
        let user = try LocalUsers.ownName()
        return text.split(separator: "\n").contains { $0.hasPrefix("\(user):!") }
    }
}
