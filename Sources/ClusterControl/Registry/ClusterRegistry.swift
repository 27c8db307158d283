import Foundation
import SlurmModel

/// The clusters of a user, one file each, so that they are found from every directory and even when theirs is gone.
package struct ClusterRegistry: Sendable {
    /// The directory of the files.
    package var home: String

    /// Takes the place that `ClustersHome` says.
    package init(_ context: ProcessContext) {
        let path = ClustersHome.path(home: context.home, variable: context.variable) ?? "/"
        home = FileTree.absolute(path, from: context.workingDirectory)
    }

    /// The file whose lock says that the cluster's daemon runs.
    package func markFile(_ name: String) -> String {
        "\(home)/\(name).running"
    }

    /// The process number of the cluster's daemon; nil if it does not run.
    package func runningProcess(_ name: String) -> Int32? {
        DaemonMark.holder(markFile(name))
    }

    /// The record of a cluster; nil where there is none of this name.
    package func record(_ name: String) throws(ClusterControlError) -> ClusterRecord? {
        guard ClusterDefinition.problem(ofName: name) == nil else { return nil }
        return try read("\(home)/\(name).json")
    }

    /// All records, by name.
    package func records() throws(ClusterControlError) -> [ClusterRecord] {
        var records: [ClusterRecord] = []
        for file in FileTree.names(in: home) where file.hasSuffix(".json") {
            if let record = try read("\(home)/\(file)") { records.append(record) }
        }
        return records
    }

    /// Writes a record.
    package func write(_ record: ClusterRecord) throws(ClusterControlError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            let data = try encoder.encode(record)
            try FileTree.write(Array(data) + [10], to: "\(home)/\(record.name).json", mode: 0o600)
        } catch let error as ClusterControlError {
            throw error
        } catch {
            throw ClusterControlError(.failure, "cannot write the record of \(record.name): \(error)")
        }
    }

    /// Forgets a cluster; one that is not there is no failure.
    ///
    /// The files of locks stay while somebody may wait for them; they are empty and are used again.
    package func remove(_ name: String) throws(ClusterControlError) {
        try FileTree.remove("\(home)/\(name).json")
        try FileTree.remove(markFile(name))
    }

    /// The file whose lock `lock` takes; it is there as long as the cluster is.
    package func lockFile(_ name: String) -> String {
        "\(home)/\(name).lock"
    }

    /// Waits until this process alone works on the cluster of this name.
    package func lock(_ name: String) throws(ClusterControlError) -> FileLock {
        try FileTree.makeDirectory(home, mode: 0o700)
        return try FileLock(lockFile(name))
    }

    private func read(_ file: String) throws(ClusterControlError) -> ClusterRecord? {
        guard let bytes = try FileTree.read(file) else { return nil }
        do {
            return try JSONDecoder().decode(ClusterRecord.self, from: Data(bytes))
        } catch {
            throw ClusterControlError(
                .badData,
                "\(file) is not a record of a cluster",
                advice: "remove the file if you do not need the cluster any more"
            )
        }
    }
}
