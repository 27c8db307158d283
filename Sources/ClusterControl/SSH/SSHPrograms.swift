#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// OpenSSH's programs that serve SSH on a simulated cluster.
struct SSHPrograms: Hashable, Sendable {
    /// The server, from the root: sshd insists on that.
    var sshd: String
    /// What serves SFTP.
    var sftpServer: String
    /// What makes keys.
    var keygen: String

    /// Where servers are; an ordinary user's `PATH` often lacks the `sbin` directories.
    private static let serverFolders = ["/usr/sbin", "/usr/local/sbin", "/sbin", "/opt/homebrew/sbin"]
    /// Where Debian, Fedora, Arch, SUSE, macOS and Homebrew have what serves SFTP.
    private static let sftpPlaces = [
        "/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/lib/ssh/sftp-server",
        "/usr/libexec/sftp-server", "/opt/homebrew/libexec/sftp-server",
    ]

    /// Finds the programs; throws where one is not installed.
    init(_ context: ProcessContext) throws(ClusterControlError) {
        let path = (context.variable("PATH") ?? "").split(separator: ":").map(String.init)
        let folders = path.filter { $0.hasPrefix("/") } + Self.serverFolders + ["/usr/bin", "/bin"]
        sshd = try Self.find("sshd", in: folders.map { "\($0)/sshd" })
        sftpServer = try Self.find("sftp-server", in: Self.sftpPlaces)
        keygen = try Self.find("ssh-keygen", in: folders.map { "\($0)/ssh-keygen" })
    }

    private static func find(_ name: String, in places: [String]) throws(ClusterControlError) -> String {
        if let place = places.first(where: { access($0, X_OK) == 0 && !FileTree.isDirectory($0) }) { return place }
        throw ClusterControlError(
            .unavailable,
            "OpenSSH's \(name) is not installed, which --ssh needs",
            advice: "Debian and Ubuntu: apt-get install openssh-server; or make the cluster without --ssh"
        )
    }
}
