import NIOCore

/// What the tasks of a step tell each other by way of their daemon, so that they find each other: PMI, version 1.
///
/// One serves all nodes of a step. What a task puts is seen by all once they have met at a barrier. Used on the event
/// loop alone.
///
/// *Source:* the messages between programs of MPICH and `mpi/pmi2` of Slurm 22.05.8, observed.
final class TaskExchange {
    /// The name under which the tasks know the exchange: `JOB.STEP`.
    let name: String
    private let taskCount: Int
    private var values: [String: String]
    private var unseen: [(key: String, value: String)] = []
    /// Those that wait at the barrier.
    private var waiting: [any Channel] = []
    private let abort: () -> Void

    /// The longest names, keys and values, as Slurm tells them.
    private static let (nameBytes, keyBytes, valueBytes) = (256, 64, 1024)

    /// Serves so many tasks; `nodeOfTask` tells where each of them runs, and `abort` ends the step.
    init(name: String, nodeOfTask: [Int], abort: @escaping () -> Void) {
        self.name = name
        taskCount = nodeOfTask.count
        values = ["PMI_process_mapping": Self.mapping(nodeOfTask)]
        self.abort = abort
    }

    /// Where tasks run, as runs of blocks: first node, number of nodes, tasks on each.
    static func mapping(_ nodeOfTask: [Int]) -> String {
        var runs: [(node: Int, tasks: Int)] = []
        for node in nodeOfTask {
            if runs.last?.node == node { runs[runs.count - 1].tasks += 1 } else { runs.append((node, 1)) }
        }
        var blocks: [(first: Int, nodes: Int, tasks: Int)] = []
        for run in runs {
            if let last = blocks.last, last.first + last.nodes == run.node, last.tasks == run.tasks {
                blocks[blocks.count - 1].nodes += 1
            } else {
                blocks.append((run.node, 1, run.tasks))
            }
        }
        return "(vector" + blocks.map { ",(\($0.first),\($0.nodes),\($0.tasks))" }.joined() + ")"
    }

    /// Answers a task's request; gives nothing where the answer comes later or there is none.
    func answer(_ line: String, from channel: any Channel) -> String? {
        let request = Self.fields(line)
        switch request["cmd"] {
        case "init":
            // Version 2 has messages of another form.
            let isKnown = request["pmi_version"] == "1"
            return "cmd=response_to_init rc=\(isKnown ? 0 : -1) pmi_version=1 pmi_subversion=1"
        case "get_maxes":
            return "cmd=maxes rc=0 kvsname_max=\(Self.nameBytes) keylen_max=\(Self.keyBytes) "
                + "vallen_max=\(Self.valueBytes)"
        case "get_universe_size": return "cmd=universe_size rc=0 size=\(taskCount)"
        case "get_appnum": return "cmd=appnum rc=0 appnum=-1"
        case "get_my_kvsname": return "cmd=my_kvsname rc=0 kvsname=\(name)"
        case "put":
            guard let key = request["key"], let value = request["value"] else { return "cmd=put_result rc=1" }
            unseen.append((key, value))
            return "cmd=put_result rc=0"
        case "get":
            guard let value = request["key"].flatMap({ values[$0] }) else { return "cmd=get_result rc=1" }
            return "cmd=get_result rc=0 value=\(value)"
        case "barrier_in":
            wait(channel)
            return nil
        case "finalize": return "cmd=finalize_ack rc=0"
        case "abort":
            abort()
            return nil
        default: return nil
        }
    }

    private func wait(_ channel: any Channel) {
        waiting.append(channel)
        guard waiting.count == taskCount else { return }
        for (key, value) in unseen { values[key] = value }
        unseen.removeAll()
        let all = waiting
        waiting.removeAll()
        for channel in all { channel.writeAndFlush(ByteBuffer(string: "cmd=barrier_out rc=0\n"), promise: nil) }
    }

    /// The words of a line, `NAME=VALUE`; a value may have an equals sign.
    private static func fields(_ line: String) -> [String: String] {
        var fields: [String: String] = [:]
        for word in line.split(separator: " ") {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { fields["\(parts[0])"] = "\(parts[1])" }
        }
        return fields
    }
}
