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

    /// What the table holds.
    package struct Entries: Hashable, Sendable {
        /// The users.
        package var users: [User]
        /// The groups.
        package var groups: [Group]

        /// Makes the content of a table.
        package init(users: [User] = [], groups: [Group] = []) {
            self.users = users
            self.groups = groups
        }

        /// Reads the texts of `/etc/passwd` and `/etc/group`; lines of another form are left out.
        ///
        /// Only what is kept becomes text.
        package init(passwd: [UInt8], group: [UInt8]) {
            self.init()
            passwd.withUnsafeBufferPointer { text in
                UserTable.visitLines(text) { fields in
                    guard let user = fields.number(2), let group = fields.number(3) else { return }
                    users.append(User(name: fields.text(0), userID: user, groupID: group))
                }
            }
            group.withUnsafeBufferPointer { text in
                UserTable.visitLines(text) { fields in
                    guard let group = fields.number(2) else { return }
                    groups.append(Group(name: fields.text(0), groupID: group))
                }
            }
        }
    }

    /// Gives the content; most commands never ask.
    private let load: @Sendable () -> Entries

    /// The users.
    package var users: [User] { load().users }
    /// The groups.
    package var groups: [Group] { load().groups }

    /// Makes a table.
    package init(users: [User] = [], groups: [Group] = []) {
        let entries = Entries(users: users, groups: groups)
        load = { entries }
    }

    /// Makes a table whose content is found out when it is first needed.
    ///
    /// - Parameter load: Gives the content, the same each time; it is called for every look into the table.
    package init(loading load: @escaping @Sendable () -> Entries) {
        self.load = load
    }

    /// Reads the texts of `/etc/passwd` and `/etc/group`; lines of another form are left out.
    package init(passwd: [UInt8], group: [UInt8]) {
        let entries = Entries(passwd: passwd, group: group)
        load = { entries }
    }

    /// Whether two tables hold the same.
    package static func == (left: UserTable, right: UserTable) -> Bool {
        left.load() == right.load()
    }

    /// Adds what the table holds to a hash.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(load())
    }

    /// The fields of a line, which have colons between them.
    private struct Fields {
        let line: UnsafeBufferPointer<UInt8>
        /// Where each field ends; the next begins behind its colon.
        let ends: [Int]

        /// The bytes of a field; none where the line has fewer.
        private func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
            guard field < ends.count else { return UnsafeBufferPointer(rebasing: line[..<0]) }
            return UnsafeBufferPointer(rebasing: line[(field == 0 ? 0 : ends[field - 1] + 1)..<ends[field]])
        }

        /// A field as text.
        func text(_ field: Int) -> String {
            String(decoding: bytes(field), as: UTF8.self)
        }

        /// A field as a decimal number.
        func number(_ field: Int) -> UInt32? {
            let digits = bytes(field)
            guard !digits.isEmpty, digits.count <= 10 else { return nil }
            var number: UInt64 = 0
            for digit in digits {
                guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
                number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
            }
            return UInt32(exactly: number)
        }
    }

    /// Calls `body` with each line.
    private static func visitLines(_ text: UnsafeBufferPointer<UInt8>, _ body: (Fields) -> Void) {
        var (start, place) = (0, 0)
        var ends: [Int] = []
        while start < text.count {
            while place < text.count, text[place] != UInt8(ascii: "\n") {
                if text[place] == UInt8(ascii: ":") { ends.append(place - start) }
                place += 1
            }
            ends.append(place - start)
            body(Fields(line: UnsafeBufferPointer(rebasing: text[start..<place]), ends: ends))
            ends.removeAll(keepingCapacity: true)
            place += 1
            start = place
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
