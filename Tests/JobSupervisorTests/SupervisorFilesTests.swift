import Glibc
import JobSupervisor
import Testing

/// The files of a job: output, input, working directory; the messages are those of slurmstepd 22.05.8.
@Suite struct SupervisorFilesTests {
    let fixture: SupervisorFixture

    init() throws {
        fixture = try SupervisorFixture()
    }

    @Test("output replaces what was there")
    func truncates() throws {
        try ByteFile(fixture.path("output")).create(Array("old\n".utf8), mode: 0o644)
        _ = try fixture.run(fixture.record("echo new"))
        #expect(try fixture.content("output") == "new\n")
    }

    @Test("output is appended where that is asked for")
    func appends() throws {
        try ByteFile(fixture.path("output")).create(Array("old\n".utf8), mode: 0o644)
        var record = fixture.record("echo new")
        record.appendsOutput = true
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "old\nnew\n")
    }

    @Test("error output goes to a file of its own, or shares the output's")
    func errorOutput() throws {
        let script = "echo out; echo err >&2; echo again"
        var record = fixture.record(script)
        record.standardError = fixture.path("error")
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "out\nagain\n")
        #expect(try fixture.content("error") == "err\n")
        _ = try fixture.run(fixture.record(script, jobID: 8))
        #expect(try fixture.content("output") == "out\nerr\nagain\n")
    }

    @Test("standard input is the file that was named")
    func input() throws {
        try ByteFile(fixture.path("input")).create(Array("hello\n".utf8), mode: 0o644)
        var record = fixture.record("cat")
        record.standardInput = fixture.path("input")
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "hello\n")
    }

    @Test("a job of which a file cannot be opened ends by signal 53", arguments: ["input", "output", "error"])
    func unopenableFile(kind: String) throws {
        var record = fixture.record("touch ran")
        switch kind {
        case "input": record.standardInput = "/nonexistent/file"
        case "output": record.standardOutput = "/nonexistent/file"
        default: record.standardError = "/nonexistent/file"
        }
        let running = try fixture.start(record)
        #expect(try running.reportsToEnd().last == .ended(waitStatus: 53))
        #expect(try running.run.launch.reports().outcome == .ended(waitStatus: 53))
        #expect(access(fixture.path("ran"), F_OK) != 0)
    }

    @Test("without its working directory a job runs in /tmp and says so, twice")
    func missingWorkDirectory() throws {
        var record = fixture.record("pwd")
        record.workDirectory = "/nonexistent"
        _ = try fixture.run(record)
        let complaint =
            "slurmstepd-cpu-0: error: couldn't chdir to `/nonexistent': No such file or directory: going to "
            + "/tmp instead\n"
        #expect(try fixture.content("output") == complaint + complaint + "/tmp\n")
    }

    @Test(
        "a script that cannot be executed ends with the error number",
        arguments: [
            (
                "#!/nonexistent/shell\n", ENOENT,
                "execve(): bad interpreter(/nonexistent/shell): No such file or directory"
            ),
            ("no interpreter\n", ENOEXEC, "execve(): SCRIPT: Exec format error"),
        ]
    )
    func notExecutable(script: String, number: Int32, complaint: String) throws {
        var record = fixture.record("")
        record.script = Array(script.utf8)
        let running = try fixture.start(record)
        #expect(try running.reportsToEnd().last == .ended(waitStatus: number << 8))
        let text = complaint.split(separator: "SCRIPT", omittingEmptySubsequences: false)
            .joined(separator: running.run.script.path)
        #expect(try fixture.content("output") == "slurmstepd-cpu-0: error: \(text)\n")
    }

    @Test("TMPDIR is made, or replaced where it cannot be")
    func temporaryDirectory() throws {
        var record = fixture.record("echo $TMPDIR; stat -c %a $TMPDIR")
        record.environment += [Array("TMPDIR=\(fixture.path("made"))".utf8)]
        _ = try fixture.run(record)
        #expect(try fixture.content("output") == "\(fixture.path("made"))\n700\n")
        record = fixture.record("echo $TMPDIR", jobID: 8)
        record.environment += [Array("TMPDIR=/nonexistent/made".utf8)]
        _ = try fixture.run(record)
        #expect(
            try fixture.content("output") == """
                slurmstepd-cpu-0: error: Unable to create TMPDIR [/nonexistent/made]: No such file or directory
                slurmstepd-cpu-0: error: Setting TMPDIR to /tmp
                /tmp

                """
        )
    }
}
