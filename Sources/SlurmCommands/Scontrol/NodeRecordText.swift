import SlurmModel
import SlurmWire

/// The text of a node as `scontrol show node` prints it.
///
/// Source: scontrol(1) 22.05, "NODES - SPECIFICATIONS FOR SHOW COMMAND"; lines and their order observed on 22.05.8.
enum NodeRecordText {
    /// The record of a node in these partitions.
    static func make(_ node: NodeInfo, partitions: String?, _ session: ScontrolSession) -> RecordText {
        var record = RecordText()
        let state = node.stateOrMixed
        equipment(node, session, &record)
        record.line(
            "State=\(NodeStateText.complete(state)) ThreadsPerCore=\(node.threads) TmpDisk=\(node.tmpDisk) "
                + "Weight=\(node.weight) Owner=\(owner(node, session)) MCS_label=\(node.mcsLabel ?? "N/A")"
        )
        let flags = NodeStateFlags(rawValue: state)
        if !node.nextState.isUnset && !flags.isDisjoint(with: [.rebootRequested, .rebootIssued]) {
            record.line("NextState=\(NodeStateText.long(node.nextState.raw))")
        }
        record.line("Partitions", ifPresent: partitions.map { $0 + " " })
        record.line(
            "BootTime=\(node.bootTime == 0 ? "None" : session.time(node.bootTime)) "
                + "SlurmdStartTime=\(node.slurmdStartTime == 0 ? "None" : session.time(node.slurmdStartTime))"
        )
        record.line("LastBusyTime=\(session.time(node.lastBusy))")
        record.line("CfgTRES=\(node.tresFmtStr.orNull)")
        record.line("AllocTRES=\(node.selectNodeinfo.tresAllocFmtStr ?? "")")
        sensors(node, &record)
        reason(node, session, &record)
        record.line("Comment", ifPresent: node.comment)
        record.line("Extra", ifPresent: node.extra)
        return record
    }

    private static func owner(_ node: NodeInfo, _ session: ScontrolSession) -> String {
        node.owner.isUnset
            ? "N/A" : "\(session.invocation.users.name(ofUser: node.owner.raw))(\(node.owner.raw))"
    }

    private static func equipment(_ node: NodeInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        record.line(
            "NodeName=\(node.name.orNull) " + (node.arch.map { "Arch=\($0) " } ?? "")
                + (node.cpuBind == 0 ? "" : "CpuBind=\(CPUBinding.text(node.cpuBind)) ")
                + "CoresPerSocket=\(node.cores) "
        )
        let load = node.cpuLoad.isUnset ? "N/A" : NumberText.fixed(Double(node.cpuLoad.raw) / 100, decimals: 2)
        record.line(
            "CPUAlloc=\(node.selectNodeinfo.allocCPUs) CPUEfctv=\(node.cpusEfctv) CPUTot=\(node.cpus) CPULoad=\(load)"
        )
        record.line("AvailableFeatures=\(node.features.orNull)")
        record.line("ActiveFeatures=\(node.featuresAct.orNull)")
        record.line("Gres=\(node.gres.orNull)")
        record.line("GresDrain", ifPresent: node.gresDrain)
        record.line("GresUsed", ifPresent: node.gresUsed)
        addresses(node, session, &record)
        record.line("OS", ifPresent: node.os.map { $0 + " " })
        record.line(
            "RealMemory=\(node.realMemory) AllocMem=\(node.selectNodeinfo.allocMemory) "
                + "FreeMem=\(node.freeMem.isUnset ? "N/A" : "\(node.freeMem.raw)") "
                + "Sockets=\(node.sockets) Boards=\(node.boards)"
        )
        let special =
            (node.coreSpecCnt == 0 ? "" : "CoreSpecCount=\(node.coreSpecCnt) ")
            + (node.cpuSpecList.map { "CPUSpecList=\($0) " } ?? "")
            + (node.memSpecLimit == 0 ? "" : "MemSpecLimit=\(node.memSpecLimit)")
        if !special.isEmpty { record.line(special) }
    }

    private static func addresses(_ node: NodeInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        let usualPort = session.invocation.configuration?.slurmdPort ?? defaultPort
        let line =
            (node.nodeAddr.map { "NodeAddr=\($0) " } ?? "") + (node.nodeHostname.map { "NodeHostName=\($0) " } ?? "")
            + (node.bcastAddress.map { "BcastAddr=\($0) " } ?? "")
            + (node.port == usualPort ? "" : "Port=\(node.port) ") + (node.version.map { "Version=\($0)" } ?? "")
        if !line.isEmpty { record.line(line) }
    }

    /// The port of node daemons where slurm.conf says nothing.
    private static let defaultPort: UInt16 = 6818

    private static func sensors(_ node: NodeInfo, _ record: inout RecordText) {
        func text(_ raw: UInt32, _ unset: String) -> String {
            raw == UInt32.max - 1 ? unset : "\(raw)"
        }
        record.line("CapWatts=\(text(node.power.capWatts, "n/a"))")
        let energy = node.energy
        record.line(
            energy.currentWatts == UInt32.max - 1
                ? "CurrentWatts=n/s AveWatts=n/s" : "CurrentWatts=\(energy.currentWatts) AveWatts=\(energy.aveWatts)"
        )
        let sensors = node.extSensors
        let joules = sensors.consumedEnergy == UInt64.max - 1 ? "n/s" : "\(sensors.consumedEnergy)"
        record.line(
            "ExtSensorsJoules=\(joules) ExtSensorsWatts=\(text(sensors.currentWatts, "n/s")) "
                + "ExtSensorsTemp=\(text(sensors.temperature, "n/s"))"
        )
    }

    /// Why the node is in its state, who said so, and when; one line for each line of the reason.
    private static func reason(_ node: NodeInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        for (index, line) in (node.reason ?? "").split(separator: "\n").enumerated() {
            guard index == 0 else {
                record.line("       \(line)")
                continue
            }
            let user = session.invocation.users.name(ofUser: node.reasonUid.raw)
            let source = node.reasonTime == 0 ? "" : " [\(user)@\(session.time(node.reasonTime))]"
            record.line("Reason=\(line)\(source)")
        }
    }
}
