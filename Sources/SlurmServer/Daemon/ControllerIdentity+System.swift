import Glibc
package import JobSupervisor
package import SlurmController
package import SlurmModel

extension ControllerIdentity {
    /// What this system says of itself and of its users.
    ///
    /// Throws where the user that slurm.conf names as `SlurmUser` is not there.
    package init(
        configuration: SlurmConfiguration,
        configurationPath: String,
        port: UInt16
    ) throws(SystemError) {
        let table = try UserDatabase()
        var users: [UInt32: UserAccount] = [:]
        for user in table.users where users[user.userID] == nil {
            users[user.userID] = UserAccount(name: user.name, home: user.home, shell: user.shell)
        }
        let name = configuration.slurmUser
        guard let slurmUserID = table.user(named: name)?.userID ?? UInt32(name) else {
            throw SystemError("find the user \(name), which slurm.conf names as SlurmUser", number: ENOENT)
        }
        var system = utsname()
        guard uname(&system) == 0 else { throw SystemError("uname") }
        let words = [Self.text(system.sysname), Self.text(system.release), Self.text(system.version)]
        let hostName = Self.text(system.nodename)
        self.init(
            hostName: hostName,
            submitHostName: Self.nameOfAddress(of: hostName) ?? hostName,
            slurmUserID: slurmUserID,
            port: port,
            configurationPath: configurationPath,
            operatingSystem: words.joined(separator: " "),
            architecture: Self.text(system.machine),
            users: users,
            groupMembers: table.membersByGroup
        )
    }

    /// The name, without its domain, that the address of a host leads back to; nil where there is none.
    ///
    /// munged writes its host's address into credentials, and slurmctld looks up whose it is.
    private static func nameOfAddress(of host: String) -> String? {
        var hints = addrinfo()
        hints.ai_family = AF_INET
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(first) }
        var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let length = socklen_t(name.count)
        guard
            getnameinfo(first.pointee.ai_addr, first.pointee.ai_addrlen, &name, length, nil, 0, NI_NAMEREQD) == 0
        else { return nil }
        let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.split(separator: ".").first.map(String.init)
    }

    /// A text of a C structure, up to its NUL.
    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
