/// The users and groups of the system, read from `/etc/passwd` and `/etc/group`.
///
/// The name service switch is not asked: it loads libraries, which a static program does not do.
package struct UserDatabase: Sendable {
    /// A line of `/etc/passwd`.
    package struct User: Sendable, Hashable {
        /// The login name.
        package var name: String
        /// The number.
        package var userID: UInt32
        /// The number of the user's own group.
        package var groupID: UInt32
        /// The home directory.
        package var home: String
        /// The login shell.
        package var shell: String
    }

    /// The users in the order of the file.
    package private(set) var users: [User] = []
    /// The groups with their members' names, in the order of the file.
    private var groups: [(name: String, groupID: UInt32, members: [String])] = []

    /// Reads the system's files; one that is missing counts as empty.
    package init() throws(SystemError) {
        self.init(
            passwd: try ByteFile("/etc/passwd").readIfPresent(limitBytes: Limits.systemFileBytes) ?? [],
            group: try ByteFile("/etc/group").readIfPresent(limitBytes: Limits.systemFileBytes) ?? []
        )
    }

    /// Reads the contents of the two files; lines that are none of theirs are passed over.
    ///
    /// *Source:* passwd(5), group(5).
    package init(passwd: [UInt8], group: [UInt8]) {
        for fields in Self.lines(passwd) where fields.count == 7 {
            guard let userID = UInt32(fields[2]), let groupID = UInt32(fields[3]) else { continue }
            users.append(
                User(
                    name: fields[0],
                    userID: userID,
                    groupID: groupID,
                    home: fields[5],
                    shell: fields[6].isEmpty ? "/bin/sh" : fields[6]
                )
            )
        }
        for fields in Self.lines(group) where fields.count == 4 {
            guard let groupID = UInt32(fields[2]) else { continue }
            groups.append((fields[0], groupID, fields[3].split(separator: ",").map(String.init)))
        }
    }

    private static func lines(_ content: [UInt8]) -> [[String]] {
        content.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The user with this number; the first where several have it.
    package func user(_ userID: UInt32) -> User? {
        users.first { $0.userID == userID }
    }

    /// The user with this name.
    package func user(named name: String) -> User? {
        users.first { $0.name == name }
    }

    /// The numbers of each group's members, by its name; those included whose own group it is.
    package var membersByGroup: [String: [UInt32]] {
        var members: [String: [UInt32]] = [:]
        for group in groups {
            let found = users.filter { $0.groupID == group.groupID || group.members.contains($0.name) }
            members[group.name, default: []] += found.map(\.userID)
        }
        return members
    }

    /// The groups of a process of this user: its own one first, then those that name the user as a member.
    package func groupIDs(of userID: UInt32, groupID: UInt32) -> [UInt32] {
        var found = [groupID]
        guard let name = user(userID)?.name else { return found }
        for group in groups where group.members.contains(name) && !found.contains(group.groupID) {
            found.append(group.groupID)
        }
        return Array(found.prefix(Limits.groups))
    }
}
