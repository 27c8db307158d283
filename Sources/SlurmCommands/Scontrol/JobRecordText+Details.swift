import SlurmModel
import SlurmWire

extension JobRecordText {
    /// What a job has on one node.
    private struct Share: Equatable {
        /// The numbers of its CPUs.
        var cpus: String
        /// The memory, in MiB.
        var memoryMiB: UInt64
        /// Which of the generic resources.
        var gres: String
    }

    /// Where exactly the job's CPUs and generic resources are: a line for each run of nodes with the same share.
    static func details(
        _ job: JobInfo,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient,
        _ record: inout RecordText
    ) {
        guard let resources = job.jobResrcs.resources, let cores = resources.coreBitmap,
            let last = cores.numbers.last
        else { return }
        record.line("JOB_GRES=\(job.gresTotal.orNull)")
        var (hosts, share): ([String], Share?) = ([], nil)
        var firstBit = 0
        for (index, host) in resources.hosts.enumerated() {
            let count = resources.coreCount(ofHost: index)
            let threads = threadsPerCore(host, &session, &controller)
            let numbers = cores.numbers.filter { $0 >= firstBit && $0 < firstBit + count }.flatMap { core in
                (0..<threads).map { (core - firstBit) * threads + $0 }
            }
            firstBit += count
            let next = Share(
                cpus: NumberRanges.text(numbers),
                memoryMiB: index < resources.memoryAllocated.count ? resources.memoryAllocated[index] : 0,
                gres: index < job.gresDetailStr.count ? job.gresDetailStr[index].orNull : ""
            )
            if next != share {
                line(hosts, share, &record)
                (hosts, share) = ([], next)
            }
            hosts.append(host)
            if firstBit > last { break }
        }
        line(hosts, share, &record)
    }

    private static func line(_ hosts: [String], _ share: Share?, _ record: inout RecordText) {
        guard let share, !hosts.isEmpty else { return }
        record.line(
            "  Nodes=\(HostList(hosts).folded) CPU_IDs=\(share.cpus) Mem=\(share.memoryMiB) GRES=\(share.gres)"
        )
    }

    /// How many threads a core of a node has; asks for the nodes when it is first called.
    private static func threadsPerCore(
        _ host: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> Int {
        if session.threadsPerCore == nil {
            do throws(ControllerError) {
                var request = NodeInfoRequest()
                request.showFlags = ShowFlags.local
                let nodes = try controller.send(Request.NodeInfo.self, request).records
                session.threadsPerCore = Dictionary(
                    nodes.map { ($0.name ?? "", Int($0.threads)) },
                    uniquingKeysWith: { first, _ in first }
                )
            } catch {
                session.output.failed("slurm_load_node error", error)
                session.threadsPerCore = [:]
            }
        }
        return session.threadsPerCore?[host] ?? 1
    }
}
