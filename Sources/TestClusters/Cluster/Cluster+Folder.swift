internal import Foundation

extension Cluster {
    /// Makes an empty folder that the test and its jobs see under the same path, also where the jobs run in containers.
    ///
    /// It goes with the cluster where that has a directory; elsewhere it is a temporary one, which the test removes.
    public func makeFolder() throws -> String {
        let files = FileManager.default
        var base = NSTemporaryDirectory()
        if let directory = connection.directory {
            base = directory + "/shared/"
            if !files.fileExists(atPath: base) {
                try files.createDirectory(atPath: base, withIntermediateDirectories: true)
                try files.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: base)
            }
        }
        let folder = base + "test-" + UUID().uuidString.lowercased()
        try files.createDirectory(atPath: folder, withIntermediateDirectories: false)
        // The user of a cluster in containers is another one.
        try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder)
        return folder
    }
}
