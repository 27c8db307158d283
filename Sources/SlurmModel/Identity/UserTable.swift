/// The names of users and groups, read from the text of passwd(5) and group(5).
package struct UserTable: Hashable, Sendable {
    /// A user.
    package struct User: Hashable, Sendable {
        /// The name.
        package var name: String
        /// The number.
        package var userID: UInt32
        /// The number of the primary group.
        package var groupID: UInt32

        /// Makes a user.
        package init(name: String, userID: UInt32, groupID: UInt32) {
            self.name = name
            self.userID = userID
            self.groupID = groupID
        }
    }

    /// A group.
    package struct Group: Hashable, Sendable {
        /// The name.
        package var name: String
        /// The number.
        package var groupID: UInt32

        /// Makes a group.
        package init(name: String, groupID: UInt32) {
            self.name = name
            self.groupID = groupID
        }
    }

    /// The users.
    package var users: [User]
    /// The groups.
    package var groups: [Group]

    /// Makes a table.
    package init(users: [User] = [], groups: [Group] = []) {
        self.users = users
        self.groups = groups
    }

    /// Reads the texts of `/etc/passwd` and `/etc/group`; lines of another form are left out.
    package init(passwd: [UInt8], group: [UInt8]) {
        users = Self.fields(passwd).compactMap { fields in
            guard fields.count >= 4, let user = UInt32(fields[2]), let group = UInt32(fields[3]) else { return nil }
            return User(name: fields[0], userID: user, groupID: group)
        }
        groups = Self.fields(group).compactMap { fields in
            guard fields.count >= 3, let group = UInt32(fields[2]) else { return nil }
            return Group(name: fields[0], groupID: group)
        }
    }

    private static func fields(_ text: [UInt8]) -> [[String]] {
        text.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    /// The name of a user as Slurm's commands print it: `root` for 0, `nobody` for a number without a name.
    package func name(ofUser userID: UInt32) -> String {
        nameOrNil(ofUser: userID) ?? "nobody"
    }

    /// The name of a user; nil for a number without a name.
    package func nameOrNil(ofUser userID: UInt32) -> String? {
        userID == 0 ? "root" : users.first { $0.userID == userID }?.name
    }

    /// The name of a group; nil for a number without a name.
    package func nameOrNil(ofGroup groupID: UInt32) -> String? {
        groups.first { $0.groupID == groupID }?.name
    }

    /// The user that a name or a number means; nil for one that is not in the table.
    package func userID(_ text: String) -> UInt32? {
        if let user = users.first(where: { $0.name == text }) { return user.userID }
        guard let number = UInt32(text), users.contains(where: { $0.userID == number }) else { return nil }
        return number
    }

    /// The group that a name or a number means; nil for one that is not in the table.
    package func groupID(_ text: String) -> UInt32? {
        if let group = groups.first(where: { $0.name == text }) { return group.groupID }
        guard let number = UInt32(text), groups.contains(where: { $0.groupID == number }) else { return nil }
        return number
    }
}
