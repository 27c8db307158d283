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
    ///
    /// Every command does this when it starts, so only what is kept becomes text.
    package init(passwd: [UInt8], group: [UInt8]) {
        users = []
        groups = []
        Self.visitLines(passwd) { fields in
            guard fields.count >= 4, let user = Self.number(fields[2]), let group = Self.number(fields[3]) else {
                return
            }
            users.append(User(name: String(decoding: fields[0], as: UTF8.self), userID: user, groupID: group))
        }
        Self.visitLines(group) { fields in
            guard fields.count >= 3, let group = Self.number(fields[2]) else { return }
            groups.append(Group(name: String(decoding: fields[0], as: UTF8.self), groupID: group))
        }
    }

    /// Calls `body` with the fields of each line that is not empty, of which there is one more than colons.
    private static func visitLines(_ text: [UInt8], _ body: ([ArraySlice<UInt8>]) -> Void) {
        var fields: [ArraySlice<UInt8>] = []
        var start = 0
        for place in 0...text.count {
            let byte = place < text.count ? text[place] : UInt8(ascii: "\n")
            guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\n") else { continue }
            fields.append(text[start..<place])
            start = place + 1
            guard byte == UInt8(ascii: "\n") else { continue }
            if fields.count > 1 || !fields[0].isEmpty { body(fields) }
            fields.removeAll(keepingCapacity: true)
        }
    }

    /// A decimal number.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        guard !digits.isEmpty else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
            guard number <= UInt32.max else { return nil }
        }
        return UInt32(number)
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
