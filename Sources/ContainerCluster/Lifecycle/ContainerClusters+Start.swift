package import ClusterControl
import SlurmModel

extension ContainerClusters {
    /// How often other ports and address ranges are tried where somebody has taken them.
    private static let attempts = 8

    /// Starts a cluster's containers and waits until every node can run jobs; says whether that was needed.
    package func start(
        _ cluster: LocalCluster,
        seconds: Double = startSeconds
    ) throws -> (cluster: LocalCluster, isNew: Bool) {
        let lock = try registry.lock(cluster.name)
        defer { _ = lock }
        guard var record = try registry.record(cluster.name) else {
            throw ClusterControlError(.notFound, "the cluster \(cluster.name) is not there any more")
        }
        guard cluster.directory.holdsCluster else {
            throw ClusterControlError(
                .notFound,
                "the directory \(record.directory) of the cluster \(record.name) is gone",
                advice: "make it again with: \(record.makingCommand)"
            )
        }
        let deadline = Deadline(seconds: seconds)
        let definition = try cluster.directory.definition()
        let engine = try engine()
        let running = try engine.containers(of: labels(cluster.name)).filter(\.isRunning)
        let machines = definition.nodes.count + (definition.services.hasRegistry ? 1 : 0)
        let isNew = running.count < machines
        if isNew {
            record.port = try up(cluster, definition, engine).sshPort
            record.startedAt = currentTimeSeconds()
            try registry.write(record)
        }
        let started = LocalCluster(record: record, registry: registry)
        try waitUntilReady(started, deadline)
        return (started, isNew)
    }

    /// Has compose make and start the containers, with a port and addresses that nobody else has.
    private func up(
        _ cluster: LocalCluster,
        _ definition: ClusterDefinition,
        _ engine: EngineSession
    ) throws(ClusterControlError) -> ConnectionFile {
        let project = ComposeProject(session: engine, name: labels(cluster.name).project, directory: cluster.directory)
        var connection = try connection(cluster, definition, engine)
        var answer: ProgramRun.Result?
        for _ in 0..<Self.attempts {
            try connection.write(cluster.directory, name: cluster.name)
            try writeAccess(cluster, definition, connection)
            let result = try project.up()
            // podman-compose's status tells nothing of containers that cannot be started.
            let containers = try engine.containers(of: labels(cluster.name))
            let isUp = result.status == 0 && !containers.contains(where: \.isUnstarted)
            if isUp { return connection }
            answer = result
            let said = result.errors + result.output
            if Self.mentionsTakenPort(said) {
                if definition.port != 0 { throw Self.portIsTaken(definition.port) }
                connection.sshPort = try FreePort.find()
                if connection.registryPort != nil { connection.registryPort = try FreePort.find() }
            } else if Self.mentionsTakenAddresses(said) {
                connection.network = try freeNetwork(engine)
            } else {
                break
            }
        }
        let said = answer.map { EngineSession.lastLine($0) } ?? "nothing"
        throw ClusterControlError(
            .unavailable,
            "the containers of \(cluster.name) could not be started: \(said)",
            advice: "what compose reads: \(cluster.directory.composeFile)"
        )
    }

    /// The port and addresses of the last start where they can be used again, else new ones.
    private func connection(
        _ cluster: LocalCluster,
        _ definition: ClusterDefinition,
        _ engine: EngineSession
    ) throws(ClusterControlError) -> ConnectionFile {
        let isThere = try engine.containers(of: labels(cluster.name)).isEmpty == false
        let last = try ConnectionFile.read(cluster.directory)
        if definition.port != 0, !isThere, !FreePort.isFree(definition.port) {
            throw Self.portIsTaken(definition.port)
        }
        func free(_ port: UInt16?) throws(ClusterControlError) -> UInt16 {
            if let port, isThere || FreePort.isFree(port) { return port }
            return try FreePort.find()
        }
        var network = isThere ? last?.network : nil
        if network == nil { network = try freeNetwork(engine) }
        var connection = ConnectionFile(
            network: network ?? "",
            sshPort: definition.port != 0 ? definition.port : try free(last?.sshPort)
        )
        if definition.services.hasRegistry { connection.registryPort = try free(last?.registryPort) }
        return connection
    }

    private func freeNetwork(_ engine: EngineSession) throws(ClusterControlError) -> String {
        let taken = try engine.subnets().compactMap(Subnet.init)
        // Programs that look at the same time begin at different places.
        let start = Int(UInt8.random(in: 0...255))
        guard let subnet = Subnet.free(notIn: taken, from: start) else {
            throw ClusterControlError(
                .unavailable,
                "no address range from 10.77.0.0/24 to 10.77.255.0/24 is free",
                advice: "remove networks that nobody uses: docker network prune"
            )
        }
        return subnet.firstThreeNumbers
    }

    private func writeAccess(
        _ cluster: LocalCluster,
        _ definition: ClusterDefinition,
        _ connection: ConnectionFile
    ) throws(ClusterControlError) {
        try ClusterSecrets(directory: cluster.directory).writeKnownHosts(port: connection.sshPort)
        let text = try FileTemplate.ssh.render([
            "name": cluster.name,
            "controller": ContainerLayout(definition: definition, hostCPUs: 1).controller,
            "port": "\(connection.sshPort)",
            "directory": cluster.directory.path,
            "file": cluster.directory.sshConfigurationFile,
        ])
        try FileTree.write(text, to: cluster.directory.sshConfigurationFile)
    }

    private static func mentionsTakenPort(_ text: String) -> Bool {
        ["port is already allocated", "address already in use"].contains { text.contains($0) }
    }

    private static func mentionsTakenAddresses(_ text: String) -> Bool {
        ["overlaps", "is already used on the host", "Address already in use"].contains { text.contains($0) }
    }

    private static func portIsTaken(_ port: UInt16) -> ClusterControlError {
        ClusterControlError(
            .unavailable,
            "port \(port) of 127.0.0.1 is taken by another program",
            advice: "give another --port, or none for a free one"
        )
    }
}
