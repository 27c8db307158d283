import Foundation
import Testing

/// A command line and the request that Debian's `scontrol` 22.05.8 sent for it, recorded for the codec's tests.
struct RecordedRequest: CustomTestStringConvertible, Sendable {
    let line: String
    let message: String
    let name: String

    init(_ line: String, _ message: String, _ name: String) {
        self.line = line
        self.message = message
        self.name = name
    }

    var testDescription: String { line }

    /// The words of the line; `|` stands for a blank inside a word.
    var arguments: [String] {
        line.split(separator: " ").map { $0.replacingOccurrences(of: "|", with: " ") }
    }

    func body() throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(
            try Data(contentsOf: tests.appending(path: "SlurmWireTests/Captures/22.05/\(message)/\(name).bin"))
        )
    }

    static let jobs: [RecordedRequest] = [
        .init("hold 15", "REQUEST_UPDATE_JOB", "hold"),
        .init("uhold 15", "REQUEST_UPDATE_JOB", "user-hold"),
        .init("holdu job=15", "REQUEST_UPDATE_JOB", "user-hold"),
        .init("rel JobId=15", "REQUEST_UPDATE_JOB", "release"),
        .init("release 13_4", "REQUEST_UPDATE_JOB", "release-array-task"),
        .init("hold 13", "REQUEST_UPDATE_JOB", "hold-array"),
        .init("update jobid=1 timelimit=20", "REQUEST_UPDATE_JOB", "update-time-limit"),
        .init("upd JOB=1 TIMEL=20", "REQUEST_UPDATE_JOB", "update-time-limit"),
        .init("update job 1 timelimit 20", "REQUEST_UPDATE_JOB", "update-time-limit"),
        .init("update jobid=18 name=renamed comment=a|new|comment", "REQUEST_UPDATE_JOB", "update-name"),
        .init("update jobid=15 priority=4000", "REQUEST_UPDATE_JOB", "update-priority"),
        .init("update jobid=15 nice=50", "REQUEST_UPDATE_JOB", "update-nice"),
        .init("update jobid=18 features=gpu partition=gpu", "REQUEST_UPDATE_JOB", "update-features"),
        .init("update jobid=18 partition=gpu tresperjob=gres:gpu:1", "REQUEST_UPDATE_JOB", "update-gres"),
        .init("update jobid=15 dependency=afterany:1", "REQUEST_UPDATE_JOB", "update-dependency"),
        .init("update jobid=18 stdout=/tmp/other.txt workdir=/tmp", "REQUEST_UPDATE_JOB", "update-output"),
        .init("update jobid=18 requeue=0 contiguous=1 oversubscribe=yes", "REQUEST_UPDATE_JOB", "update-flags"),
        .init("update jobid=18 account=chemistry wckey=green", "REQUEST_UPDATE_JOB", "update-accounts"),
        .init("update jobid=13 arraytaskthrottle=3", "REQUEST_UPDATE_JOB", "update-array-throttle"),
        .init("suspend 8", "REQUEST_SUSPEND", "suspend"),
        .init("resume 8", "REQUEST_SUSPEND", "resume"),
        .init("suspend 13_1", "REQUEST_SUSPEND", "suspend-array-task"),
        .init("requeue 8", "REQUEST_JOB_REQUEUE", "requeue"),
        .init("requeuehold 9", "REQUEST_JOB_REQUEUE", "requeue-hold"),
        .init("top 18", "REQUEST_TOP_JOB", "top"),
        .init("notify 1 maintenance in ten minutes", "REQUEST_JOB_NOTIFY", "notify"),
        .init("write batch_script 1 -", "REQUEST_BATCH_SCRIPT", "write-batch-script"),
    ]

    static let others: [RecordedRequest] = [
        .init("update nodename=cpu-1 state=drain reason=broken|fan", "REQUEST_UPDATE_NODE", "drain-node"),
        .init("update nodename=cpu-1 state=resume", "REQUEST_UPDATE_NODE", "resume-node"),
        .init("update nodename=cpu-[0-1] state=down reason=power", "REQUEST_UPDATE_NODE", "down-nodes"),
        .init("update nodename=cpu-[0-1] state=idle", "REQUEST_UPDATE_NODE", "resume-nodes"),
        .init("update nodename=cpu-1 weight=7", "REQUEST_UPDATE_NODE", "node-weight"),
        .init("update nodename=cpu-1 avail=fast,big act=fast", "REQUEST_UPDATE_NODE", "node-features"),
        .init("update nodename=cpu-1 comment=a|comment extra=an|extra", "REQUEST_UPDATE_NODE", "node-comment"),
        .init(
            "create partitionname=night nodes=cpu-1 maxtime=60 state=up",
            "REQUEST_CREATE_PARTITION",
            "create-partition"
        ),
        .init("update partitionname=night state=down", "REQUEST_UPDATE_PARTITION", "partition-down"),
        .init("update part=night state=dr", "REQUEST_UPDATE_PARTITION", "partition-drain"),
        .init(
            "update partitionname=night state=up maxtime=120 maxcpuspernode=4 minnodes=1",
            "REQUEST_UPDATE_PARTITION",
            "partition-limits"
        ),
        .init("delete partitionname=night", "REQUEST_DELETE_PARTITION", "delete-partition"),
        .init("delete reservation=maintenance", "REQUEST_DELETE_RESERVATION", "delete-reservation"),
        .init("setdebug debug", "REQUEST_SET_DEBUG_LEVEL", "set-debug"),
        .init("setdebugflags +Steps", "REQUEST_SET_DEBUG_FLAGS", "set-debug-flags"),
        .init("shutdown slurmctld", "REQUEST_SHUTDOWN", "shutdown"),
        .init("show step 5.0", "REQUEST_JOB_STEP_INFO", "show-step"),
        .init("show job 1", "REQUEST_JOB_INFO_SINGLE", "show-job-running"),
        .init("-d show job 9", "REQUEST_JOB_INFO_SINGLE", "show-job-gpu-details"),
        .init("show node gpu-0 -d", "REQUEST_NODE_INFO", "show-node-gpu-details"),
        .init("reconfigure", "REQUEST_RECONFIGURE", "nobody-reconfigures"),
    ]
}
