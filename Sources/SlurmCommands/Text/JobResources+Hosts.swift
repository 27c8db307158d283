import SlurmModel
import SlurmWire

extension JobResources {
    /// The job's nodes.
    var hosts: [String] {
        do {
            return Array(try HostList(parsing: nodes ?? "").names.prefix(Int(nhosts)))
        } catch {
            // A daemon's list is always well-formed; of anything else no line can be made.
            return []
        }
    }

    /// The sockets of a node of the job and the cores of each; nodes with the same follow each other and are told once.
    func layout(ofHost host: Int) -> (sockets: Int, coresPerSocket: Int) {
        var end = 0
        for (index, count) in sockCoreRepCount.enumerated() {
            end += Int(count)
            guard host < end else { continue }
            guard index < socketsPerNode.count, index < coresPerSocket.count else { return (0, 0) }
            return (Int(socketsPerNode[index]), Int(coresPerSocket[index]))
        }
        return (0, 0)
    }

    /// The cores of a node of the job.
    func coreCount(ofHost host: Int) -> Int {
        let (sockets, cores) = layout(ofHost: host)
        return sockets * cores
    }
}
