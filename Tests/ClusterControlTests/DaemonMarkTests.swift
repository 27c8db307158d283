import ClusterControl
import Foundation
import Testing

@Suite("The mark that a daemon runs")
struct DaemonMarkTests {
    @Test("nobody holds the mark of a file that is not there, or that is not locked")
    func free() throws {
        let fixture = try ClusterFixture()
        #expect(DaemonMark.holder(fixture.root + "/mark") == nil)
        try Data().write(to: URL(fileURLWithPath: fixture.root + "/mark"))
        #expect(DaemonMark.holder(fixture.root + "/mark") == nil)
    }

    @Test(
        "the holder is the process that holds it, and none once that was killed",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3")
    )
    func held() throws {
        let fixture = try ClusterFixture()
        let path = fixture.root + "/mark"
        let program = """
            import fcntl, sys
            file = open(sys.argv[1], "w")
            fcntl.lockf(file, fcntl.LOCK_EX)
            print("held", flush=True)
            sys.stdin.read()
            """
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", program, path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        #expect(try output.fileHandleForReading.read(upToCount: 5) == Data("held\n".utf8))
        #expect(DaemonMark.holder(path) == process.processIdentifier)
        #expect(try !DaemonMark.hold(path))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(DaemonMark.holder(path) == nil)
    }
}
