// Generated from Schema/*/nodes.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that the controller tells of one node.
package struct NodeInfo: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `node_hostname`.
    package var nodeHostname: String?
    /// `node_addr`.
    package var nodeAddr: String?
    /// `bcast_address`.
    package var bcastAddress: String?
    /// `port`: slurmd port.
    package var port: UInt16 = 0
    /// `next_state`: NO_VAL = none.
    package var nextState: Settable<UInt32> = .unset
    /// `node_state`: low 4 bits base state, rest flags.
    package var nodeState: UInt32 = 0
    /// `version`.
    package var version: String?
    /// `cpus`: configured.
    package var cpus: UInt16 = 0
    /// `boards`.
    package var boards: UInt16 = 0
    /// `sockets`.
    package var sockets: UInt16 = 0
    /// `cores`.
    package var cores: UInt16 = 0
    /// `threads`.
    package var threads: UInt16 = 0
    /// `real_memory`.
    package var realMemory: UInt64 = 0
    /// `tmp_disk`.
    package var tmpDisk: UInt32 = 0
    /// `mcs_label`.
    package var mcsLabel: String?
    /// `owner`: uid or NO_VAL.
    package var owner: Settable<UInt32> = .unset
    /// `core_spec_cnt`.
    package var coreSpecCnt: UInt16 = 0
    /// `cpu_bind`.
    package var cpuBind: UInt32 = 0
    /// `mem_spec_limit`.
    package var memSpecLimit: UInt64 = 0
    /// `cpu_spec_list`.
    package var cpuSpecList: String?
    /// `cpus_efctv`: minus specialised.
    package var cpusEfctv: UInt16 = 0
    /// `cpu_load`: ×100; NO_VAL unknown.
    package var cpuLoad: Settable<UInt32> = .unset
    /// `free_mem`: MB; NO_VAL64 unknown.
    package var freeMem: Settable<UInt64> = .unset
    /// `weight`.
    package var weight: UInt32 = 0
    /// `reason_uid`: NO_VAL = none.
    package var reasonUid: Settable<UInt32> = .unset
    /// `boot_time`.
    package var bootTime: Int64 = 0
    /// `last_busy`.
    package var lastBusy: Int64 = 0
    /// `reason_time`.
    package var reasonTime: Int64 = 0
    /// `slurmd_start_time`.
    package var slurmdStartTime: Int64 = 0
    /// `select_nodeinfo`: see below.
    package var selectNodeinfo: SelectNodeInfo = SelectNodeInfo()
    /// `arch`.
    package var arch: String?
    /// `features`.
    package var features: String?
    /// `features_act`.
    package var featuresAct: String?
    /// `gres`.
    package var gres: String?
    /// `gres_drain`.
    package var gresDrain: String?
    /// `gres_used`.
    package var gresUsed: String?
    /// `os`.
    package var os: String?
    /// `comment`.
    package var comment: String?
    /// `extra`.
    package var extra: String?
    /// `reason`.
    package var reason: String?
    /// `energy`: 6 fields, all 0.
    package var energy: NodeEnergy = NodeEnergy()
    /// `ext_sensors`: NO_VAL64, NO_VAL, 0, 0.
    package var extSensors: ExternalSensors = ExternalSensors()
    /// `power`: cap_watts NO_VAL.
    package var power: PowerManagement = PowerManagement()
    /// `tres_fmt_str`: CfgTRES text.
    package var tresFmtStr: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        nodeHostname = try reader.string("node_hostname")
        nodeAddr = try reader.string("node_addr")
        bcastAddress = try reader.string("bcast_address")
        port = try reader.u16("port")
        nextState = Settable(raw: try reader.u32("next_state"))
        nodeState = try reader.u32("node_state")
        version = try reader.string("version")
        cpus = try reader.u16("cpus")
        boards = try reader.u16("boards")
        sockets = try reader.u16("sockets")
        cores = try reader.u16("cores")
        threads = try reader.u16("threads")
        realMemory = try reader.u64("real_memory")
        tmpDisk = try reader.u32("tmp_disk")
        mcsLabel = try reader.string("mcs_label")
        owner = Settable(raw: try reader.u32("owner"))
        coreSpecCnt = try reader.u16("core_spec_cnt")
        cpuBind = try reader.u32("cpu_bind")
        memSpecLimit = try reader.u64("mem_spec_limit")
        cpuSpecList = try reader.string("cpu_spec_list")
        cpusEfctv = try reader.u16("cpus_efctv")
        cpuLoad = Settable(raw: try reader.u32("cpu_load"))
        freeMem = Settable(raw: try reader.u64("free_mem"))
        weight = try reader.u32("weight")
        reasonUid = Settable(raw: try reader.u32("reason_uid"))
        bootTime = try reader.time("boot_time")
        lastBusy = try reader.time("last_busy")
        reasonTime = try reader.time("reason_time")
        slurmdStartTime = try reader.time("slurmd_start_time")
        selectNodeinfo = try SelectNodeInfo(from: &reader)
        arch = try reader.string("arch")
        features = try reader.string("features")
        featuresAct = try reader.string("features_act")
        gres = try reader.string("gres")
        gresDrain = try reader.string("gres_drain")
        gresUsed = try reader.string("gres_used")
        os = try reader.string("os")
        comment = try reader.string("comment")
        extra = try reader.string("extra")
        reason = try reader.string("reason")
        energy = try NodeEnergy(from: &reader)
        extSensors = try ExternalSensors(from: &reader)
        power = try PowerManagement(from: &reader)
        tresFmtStr = try reader.string("tres_fmt_str")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.string(nodeHostname)
        writer.string(nodeAddr)
        writer.string(bcastAddress)
        writer.u16(port)
        writer.u32(nextState.raw)
        writer.u32(nodeState)
        writer.string(version)
        writer.u16(cpus)
        writer.u16(boards)
        writer.u16(sockets)
        writer.u16(cores)
        writer.u16(threads)
        writer.u64(realMemory)
        writer.u32(tmpDisk)
        writer.string(mcsLabel)
        writer.u32(owner.raw)
        writer.u16(coreSpecCnt)
        writer.u32(cpuBind)
        writer.u64(memSpecLimit)
        writer.string(cpuSpecList)
        writer.u16(cpusEfctv)
        writer.u32(cpuLoad.raw)
        writer.u64(freeMem.raw)
        writer.u32(weight)
        writer.u32(reasonUid.raw)
        writer.time(bootTime)
        writer.time(lastBusy)
        writer.time(reasonTime)
        writer.time(slurmdStartTime)
        selectNodeinfo.encode(into: &writer)
        writer.string(arch)
        writer.string(features)
        writer.string(featuresAct)
        writer.string(gres)
        writer.string(gresDrain)
        writer.string(gresUsed)
        writer.string(os)
        writer.string(comment)
        writer.string(extra)
        writer.string(reason)
        energy.encode(into: &writer)
        extSensors.encode(into: &writer)
        power.encode(into: &writer)
        writer.string(tresFmtStr)
    }
}
