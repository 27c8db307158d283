import JobSupervisor
import Testing

@Suite struct UserDatabaseTests {
    let users = UserDatabase(
        passwd: Array("root:x:0:0:root:/root:/bin/bash\n# odd\nann:x:1000:1001:Ann,,,:/home/ann:\nbad:x:a:1:::\n".utf8),
        group: Array("root:x:0:\nann:x:1001:ann\nvideo:x:44:bob,ann\naudio:x:29:anne\nwheel:x:10:ann,root\n".utf8)
    )

    @Test("users are found by number and name")
    func lookUp() throws {
        let ann = try #require(users.user(1000))
        #expect(ann == users.user(named: "ann"))
        #expect(ann.groupID == 1001 && ann.home == "/home/ann")
        #expect(users.user(1) == nil && users.user(named: "bad") == nil)
    }

    @Test("no login shell means sh")
    func shell() {
        #expect(users.user(1000)?.shell == "/bin/sh")
        #expect(users.user(0)?.shell == "/bin/bash")
    }

    @Test("the own group comes first, then those that name the user")
    func groups() {
        #expect(users.groupIDs(of: 1000, groupID: 1001) == [1001, 44, 10])
        #expect(users.groupIDs(of: 1000, groupID: 44) == [44, 1001, 10])
        #expect(users.groupIDs(of: 4711, groupID: 5) == [5])
    }
}
