import ClusterControl
import Foundation
import SlurmModel
import Testing

/// Real slurmctld, munged and scontrol, where they are installed.
private enum RealSlurm {
    static let isInstalled = ["/usr/sbin/slurmctld", "/usr/sbin/munged", "/usr/bin/scontrol"].allSatisfy(
        FileManager.default.isExecutableFile
    )

    /// A port of the loopback interface that is free now.
    static func freePort() throws -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 ? getsockname(descriptor, address, &length) : -1
            }
        }
        try #require(result == 0)
        return UInt16(bigEndian: address.sin_port)
    }

    /// Starts a program that prints to the file `log`.
    static func start(_ words: [String], log: String, conf: String = "") throws -> Int32 {
        try Data().write(to: URL(fileURLWithPath: log))
        let output = try #require(FileHandle(forWritingAtPath: log))
        let input = try #require(FileHandle(forReadingAtPath: "/dev/null"))
        return try ChildProcess(
            program: words[0],
            arguments: words,
            environment: ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SLURM_CONF": conf],
            descriptors: [input.fileDescriptor, output.fileDescriptor, output.fileDescriptor]
        ).start()
    }

    /// Ends a daemon that a test started.
    static func end(_ process: Int32) {
        kill(process, SIGTERM)
        if !Deadline(seconds: 10).await({ ChildProcess.ending(of: process) != nil }) { kill(process, SIGKILL) }
    }
}

@Suite(
    "Real Slurm 22.05 reads what is written",
    .serialized,
    .enabled(if: RealSlurm.isInstalled, "needs slurmctld and munged")
)
struct RealSlurmTests {
    @Test("slurmctld starts with every preset's files and shows its nodes", arguments: ClusterPreset.all.map(\.name))
    func presets(preset: String) throws {
        let fixture = try ClusterFixture()
        let preset = try #require(ClusterPreset.named(preset))
        let cluster = try fixture.clusters.create(fixture.definition("dev", preset)).cluster
        let definition = try cluster.directory.definition()
        let host = ProcessInfo.processInfo.hostName.split(separator: ".").first.map(String.init) ?? "localhost"
        var layout = ClusterLayout(
            directory: cluster.record.directory,
            mungeSocket: cluster.directory.runDirectory + "/munge.socket",
            user: fixture.clusters.context.user,
            controllerHost: host
        )
        layout.controllerPort = try RealSlurm.freePort()
        layout.nodeHost = host
        let file = cluster.directory.slurmConfigurationFile
        try definition.slurmConfiguration(layout).write(toFile: file, atomically: true, encoding: .utf8)

        let munged = try RealSlurm.start(
            [
                "/usr/sbin/munged", "--foreground", "--force", "--key-file=\(cluster.directory.mungeKeyFile)",
                "--socket=\(layout.mungeSocket)", "--pid-file=\(cluster.directory.runDirectory)/munged.pid",
                "--seed-file=\(cluster.directory.runDirectory)/seed", "--log-file=\(fixture.root)/munged.log",
            ],
            log: fixture.root + "/munged.out"
        )
        defer { RealSlurm.end(munged) }
        #expect(Deadline(seconds: 20).await { fixture.exists(layout.mungeSocket) })
        let logFile = fixture.root + "/slurmctld.out"
        let slurmctld = try RealSlurm.start(["/usr/sbin/slurmctld", "-D"], log: logFile, conf: file)
        defer { RealSlurm.end(slurmctld) }
        let log = Self.log(logFile)
        #expect(log.contains("Running as primary controller"), "\(log)")
        for word in ["unrecognized key", "fatal", "Parse error", "NodeNames=", "Bad value", "Ignoring"] {
            #expect(!log.contains(word), "\(log)")
        }
        try checkNodes(fixture, definition, file)
    }

    /// slurmctld's log, once it runs or gives up.
    private static func log(_ file: String) -> String {
        var log = ""
        _ = Deadline(seconds: 30).await {
            log = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            return log.contains("Running as primary controller") || log.contains("fatal")
        }
        return log
    }

    private func checkNodes(_ fixture: ClusterFixture, _ definition: ClusterDefinition, _ file: String) throws {
        let resultFile = fixture.root + "/result"
        let scontrol = try RealSlurm.start(["/usr/bin/scontrol", "-o", "show", "node"], log: resultFile, conf: file)
        #expect(try ChildProcess.wait(for: scontrol) == .exited(0))
        let text = try String(contentsOfFile: resultFile, encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.count == definition.computeNodes.count, "\(text)")
        for (line, node) in zip(lines, definition.computeNodes) {
            let words = line.split(separator: " ")
            #expect(words.first == "NodeName=\(node.name)")
            #expect(words.contains("CPUTot=\(node.cpus)"))
            #expect(words.contains("RealMemory=\(node.memoryMiB)"))
            #expect(words.contains("Gres=\(node.gpus > 0 ? "gpu:fake:\(node.gpus)" : "(null)")"))
            let features = definition.features(of: node)
            #expect(
                words.contains("AvailableFeatures=\(features.isEmpty ? "(null)" : features.joined(separator: ","))")
            )
        }
    }
}
