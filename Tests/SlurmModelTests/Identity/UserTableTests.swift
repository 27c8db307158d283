import SlurmModel
import Testing

@Suite("Users and groups") struct UserTableTests {
    private func table(_ passwd: String, _ group: String = "") -> UserTable {
        UserTable(passwd: Array(passwd.utf8), group: Array(group.utf8))
    }

    @Test("names and numbers are found either way")
    func lookup() {
        let table = table(
            "root:x:0:0:root:/root:/bin/bash\nada:x:1000:1001:Ada,,,:/home/ada:/bin/sh\n",
            "root:x:0:\nstaff:x:50:ada,bob\n"
        )
        #expect(
            table.users == [
                .init(name: "root", userID: 0, groupID: 0), .init(name: "ada", userID: 1000, groupID: 1001),
            ]
        )
        #expect(table.groups == [.init(name: "root", groupID: 0), .init(name: "staff", groupID: 50)])
        #expect(table.userID("ada") == 1000)
        #expect(table.userID("1000") == 1000)
        #expect(table.userID("eve") == nil)
        #expect(table.name(ofUser: 7) == "nobody")
        #expect(table.groupID("staff") == 50)
    }

    @Test(
        "lines of another form are left out, the others stay",
        arguments: [
            "", "\n\n", "short:x:5\n", "minus:x:-1:0::/:\n", "big:x:4294967296:0::/:\n", "wide:x:99999999999:0::/:\n",
            "empty:x::0::/:\n", "word:x:five:0::/:\n", ":::", "no colon at all\n",
        ]
    )
    func malformed(line: String) {
        let table = table("\(line)\nada:x:1000:1001::/home/ada:/bin/sh", "\(line)\nstaff:x:50:")
        #expect(table.users.map(\.name) == ["ada"])
        #expect(table.groups.last == .init(name: "staff", groupID: 50))
    }

    @Test("the largest number is a number")
    func largest() {
        #expect(table("all:x:4294967295:0::/:").users.map(\.userID) == [UInt32.max])
    }

    @Test("tables are the same if they hold the same, however they came to it")
    func equality() {
        let loaded = UserTable { .init(passwd: Array("ada:x:1000:1001::/:".utf8), group: []) }
        #expect(loaded == table("ada:x:1000:1001::/:"))
        #expect(loaded.hashValue == table("ada:x:1000:1001::/:").hashValue)
        #expect(loaded != UserTable())
        #expect(loaded.userID("ada") == 1000)
    }
}
