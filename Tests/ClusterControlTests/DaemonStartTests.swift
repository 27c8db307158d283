import ClusterControl
import Foundation
import SlurmModel
import Testing

@Suite("A daemon's start")
struct DaemonStartTests {
    let fixture: ClusterFixture
    let clusters: LocalClusters

    init() throws {
        fixture = try ClusterFixture()
        clusters = fixture.clusters
    }

    private func start(_ script: String, seconds: Double = 20) throws -> LocalCluster {
        let cluster = try clusters.create(fixture.definition("dev")).cluster
        return try clusters.start(cluster, seconds: seconds, daemon: try fixture.script(script)).cluster
    }

    /// Waits for the end of a cluster's daemon, which is a child of the tests' own process.
    private func reap(_ cluster: LocalCluster) throws -> ChildProcess.Ending {
        try ChildProcess.wait(for: try #require(cluster.record.processID))
    }

    @Test("its word that it is ready carries the port, and it has its own session")
    func ready() throws {
        let cluster = try start(
            """
            echo "session $(ps -o sid= -p $$ | tr -d ' ') process $$ variable ${SLURM_JOB_ID-none} $*"
            echo "ready 4711" >&3
            exit 0
            """
        )
        #expect(cluster.record.port == 4711)
        #expect(cluster.record.startedAt != nil)
        let log = try String(contentsOfFile: cluster.directory.daemonLogFile, encoding: .utf8)
        #expect(log.contains("--directory \(cluster.record.directory)"))
        #expect(log.contains("--ready-descriptor 3"))
        #expect(log.contains("variable none"))
        let words = log.split(separator: " ")
        #expect(words[1] == words[3])
        #expect(try reap(cluster) == .exited(0))
    }

    @Test("an early end is reported with status and the end of the log")
    func earlyEnd() throws {
        let error = #expect(throws: ClusterControlError.self) { try start("echo the key is missing; exit 3") }
        #expect(error?.kind == .failure)
        #expect(error?.message.contains("ended with status 3") == true)
        #expect(error?.message.contains("  the key is missing") == true)
        #expect(error?.advice?.contains("daemon.log") == true)
    }

    @Test("a signal that ends it is reported")
    func signal() throws {
        let error = #expect(throws: ClusterControlError.self) { try start("kill -9 $$") }
        #expect(error?.message.contains("signal 9 ended") == true)
    }

    @Test("silence ends at the deadline, and the daemon with it")
    func silence() throws {
        let file = fixture.root + "/pid"
        let error = #expect(throws: ClusterControlError.self) {
            try start("echo $$ > \(file); exec sleep 60", seconds: 0.5)
        }
        #expect(error?.kind == .temporary)
        let process = try #require(
            Int32(try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines))
        )
        #expect(kill(process, 0) != 0)
    }

    @Test("another word than ready is reported")
    func otherWord() throws {
        let error = #expect(throws: ClusterControlError.self) { try start("echo soon >&3; exec sleep 60") }
        #expect(error?.kind == .failure)
        #expect(error?.message.contains("said \"soon\"") == true)
    }

    @Test("a daemon that is gone counts as stopped, whatever the record says")
    func goneDaemon() throws {
        let cluster = try start("echo 'ready 1' >&3")
        #expect(try reap(cluster) == .exited(0))
        #expect(try clusters.cluster("dev").phase == .stopped)
        #expect(try !clusters.stop(cluster))
    }
}
