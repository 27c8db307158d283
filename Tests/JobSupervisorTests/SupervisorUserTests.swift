import Glibc
import JobSupervisor
import Testing

/// Jobs of other users, which only root can run.
@Suite struct SupervisorUserTests {
    let fixture: SupervisorFixture
    let users: UserDatabase

    init() throws {
        fixture = try SupervisorFixture()
        users = try UserDatabase()
    }

    @Test("a job runs as its user, with the user's files and groups", .enabled(if: getuid() == 0))
    func otherUser() throws {
        let nobody = try #require(users.user(named: "nobody"))
        var record = fixture.record(
            "id -u; id -g; id -G; touch made; stat -c '%u %g' made output $0; cat $0 > /dev/null"
        )
        record.userID = nobody.userID
        record.groupID = nobody.groupID
        let reports = try fixture.run(record)
        #expect(reports.last == .ended(waitStatus: 0))
        let lines = try fixture.content("output").split(separator: "\n").map(String.init)
        let owner = "\(nobody.userID) \(nobody.groupID)"
        let groups = users.groupIDs(of: nobody.userID, groupID: nobody.groupID).map(String.init)
        #expect(
            lines == [
                "\(nobody.userID)", "\(nobody.groupID)", groups.joined(separator: " "), owner, owner,
                "\(nobody.userID) 0",
            ]
        )
    }

    @Test("a job cannot open what its user cannot", .enabled(if: getuid() == 0))
    func unreadableDirectory() throws {
        let nobody = try #require(users.user(named: "nobody"))
        mkdir(fixture.path("closed"), 0o700)
        var record = fixture.record("true")
        record.userID = nobody.userID
        record.groupID = nobody.groupID
        record.standardOutput = fixture.path("closed/output")
        record.standardError = record.standardOutput
        #expect(try fixture.run(record).last == .ended(waitStatus: 53))
    }

    @Test("the launch file and the directories of runs are closed to the job's user", .enabled(if: getuid() == 0))
    func privateFiles() throws {
        let nobody = try #require(users.user(named: "nobody"))
        var record = fixture.record("cd $(dirname $0); cat launch 2>&1 | grep -c denied; touch x; cd ..; ls")
        record.userID = nobody.userID
        record.groupID = nobody.groupID
        _ = try fixture.run(record)
        let output = try fixture.content("output")
        #expect(output.hasPrefix("1\n"))
        #expect(output.contains("touch: cannot touch 'x'") && output.contains("ls: cannot open directory"))
    }

    @Test("the login environment is added where it is asked for, under what was passed")
    func loginEnvironment() throws {
        let user = try #require(users.user(getuid()))
        var record = fixture.record("echo $USER $HOME $LOGNAME $PASSED $MAIL; echo $PATH")
        record.environment += ["SLURM_GET_USER_ENV=1", "PASSED=yes", "MAIL=mine"].map { Array($0.utf8) }
        _ = try fixture.run(record)
        let lines = try fixture.content("output").split(separator: "\n").map(String.init)
        #expect(lines == ["\(user.name) \(user.home) \(user.name) yes mine", "/usr/bin:/bin"])
    }

    @Test("a user without a login shell runs with what was passed", .enabled(if: getuid() == 0))
    func noLoginShell() throws {
        let nobody = try #require(users.user(named: "nobody"))
        var record = fixture.record("echo $PATH $HOME")
        record.userID = nobody.userID
        record.groupID = nobody.groupID
        record.environment += [Array("SLURM_GET_USER_ENV=1".utf8)]
        #expect(try fixture.run(record).last == .ended(waitStatus: 0))
        #expect(try fixture.content("output") == "/usr/bin:/bin\n")
    }
}
