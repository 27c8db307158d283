import ContainerCluster
import Testing

/// How a job ended, read from scontrol's lines.
@Suite struct RemoteJobEndingTests {
    private func line(_ state: String, _ code: String) -> String {
        "JobId=7 JobName=x JobState=\(state) Reason=None Requeue=1 ExitCode=\(code) RunTime=00:00:01\n"
    }

    @Test("a job that waits or runs has no ending", arguments: ["PENDING", "RUNNING", "COMPLETING", "SUSPENDED"])
    func unfinished(state: String) {
        #expect(RemoteJobEnding(line(state, "0:0")) == nil)
        #expect(RemoteJobEnding(line("COMPLETED", "0:0") + line(state, "0:0")) == nil)
    }

    @Test("the status is what a shell would give, of an array the highest")
    func status() {
        #expect(RemoteJobEnding(line("COMPLETED", "0:0"))?.status == 0)
        #expect(RemoteJobEnding(line("FAILED", "3:0"))?.status == 3)
        #expect(RemoteJobEnding(line("FAILED", "0:9"))?.status == 137)
        #expect(RemoteJobEnding(line("CANCELLED", "0:0"))?.status == 1)
        #expect(RemoteJobEnding(line("FAILED", "2:0") + line("COMPLETED", "0:0") + line("TIMEOUT", "0:0"))?.status == 2)
    }
}
