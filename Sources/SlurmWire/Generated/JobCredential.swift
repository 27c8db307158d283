// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

package import SlurmModel

/// The controller's word for what a job or step may use, signed for the nodes.
package struct JobCredential: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `uid`.
    package var uid: UInt32 = 0
    /// `gid`.
    package var gid: UInt32 = 0
    /// `pw_name`.
    package var pwName: String?
    /// `pw_gecos`.
    package var pwGecos: String?
    /// `pw_dir`.
    package var pwDir: String?
    /// `pw_shell`.
    package var pwShell: String?
    /// `gids`.
    package var gids: [UInt32] = []
    /// `gr_names`.
    package var grNames: [String?] = []
    /// `job_gres`.
    package var jobGres: [JobGres] = []
    /// `step_gres`.
    package var stepGres: [StepGres] = []
    /// `job_core_spec`.
    package var jobCoreSpec: Settable<UInt16> = .unset
    /// `job_account`.
    package var jobAccount: String?
    /// `job_alias_list`.
    package var jobAliasList: String?
    /// `job_comment`.
    package var jobComment: String?
    /// `job_constraints`.
    package var jobConstraints: String?
    /// `job_partition`.
    package var jobPartition: String?
    /// `job_reservation`.
    package var jobReservation: String?
    /// `job_restart_cnt`.
    package var jobRestartCnt: UInt16 = 0
    /// `job_std_err`.
    package var jobStdErr: String?
    /// `job_std_in`.
    package var jobStdIn: String?
    /// `job_std_out`.
    package var jobStdOut: String?
    /// `step_hostlist`.
    package var stepHostlist: String?
    /// `x11`.
    package var x11: UInt16 = 0
    /// `ctime`.
    package var ctime: Int64 = 0
    /// `tot_core_cnt`.
    package var totCoreCnt: UInt32 = 0
    /// `job_core_bitmap`.
    package var jobCoreBitmap: BitString?
    /// `step_core_bitmap`.
    package var stepCoreBitmap: BitString?
    /// `core_layout`: sockets and cores of each node.
    package var coreLayout: CoreLayoutRuns = CoreLayoutRuns()
    /// `cpu_array`: CPUs of each node of the step.
    package var cpuArray: CPUCountRuns = CPUCountRuns()
    /// `job_nhosts`.
    package var jobNhosts: UInt32 = 0
    /// `job_ntasks`.
    package var jobNtasks: UInt32 = 0
    /// `job_hostlist`.
    package var jobHostlist: String?
    /// `job_mem_alloc`: MB on each node of the job.
    package var jobMemAlloc: MemoryRuns = MemoryRuns()
    /// `step_mem_alloc`: MB on each node of the step.
    package var stepMemAlloc: MemoryRuns = MemoryRuns()
    /// `selinux_context`.
    package var selinuxContext: String?
    /// `signature`: a munge credential over the rest.
    package var signature: [UInt8]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobCredential {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        uid = try reader.u32("uid")
        gid = try reader.u32("gid")
        pwName = try reader.string("pw_name")
        pwGecos = try reader.string("pw_gecos")
        pwDir = try reader.string("pw_dir")
        pwShell = try reader.string("pw_shell")
        gids = try reader.u32s("gids")
        grNames = try reader.strings("gr_names")
        let jobGresCount = Int(try reader.u16("job_gres_count"))
        jobGres = try reader.elements(jobGresCount)
        let stepGresCount = Int(try reader.u16("step_gres_count"))
        stepGres = try reader.elements(stepGresCount)
        jobCoreSpec = Settable(raw: try reader.u16("job_core_spec"))
        jobAccount = try reader.string("job_account")
        jobAliasList = try reader.string("job_alias_list")
        jobComment = try reader.string("job_comment")
        jobConstraints = try reader.string("job_constraints")
        jobPartition = try reader.string("job_partition")
        jobReservation = try reader.string("job_reservation")
        jobRestartCnt = try reader.u16("job_restart_cnt")
        jobStdErr = try reader.string("job_std_err")
        jobStdIn = try reader.string("job_std_in")
        jobStdOut = try reader.string("job_std_out")
        stepHostlist = try reader.string("step_hostlist")
        x11 = try reader.u16("x11")
        ctime = try reader.time("ctime")
        totCoreCnt = try reader.u32("tot_core_cnt")
        jobCoreBitmap = try reader.bits("job_core_bitmap")
        stepCoreBitmap = try reader.bits("step_core_bitmap")
        coreLayout = try CoreLayoutRuns(from: &reader)
        cpuArray = try CPUCountRuns(from: &reader)
        jobNhosts = try reader.u32("job_nhosts")
        jobNtasks = try reader.u32("job_ntasks")
        jobHostlist = try reader.string("job_hostlist")
        jobMemAlloc = try MemoryRuns(from: &reader)
        stepMemAlloc = try MemoryRuns(from: &reader)
        selinuxContext = try reader.string("selinux_context")
        signature = try reader.octets("signature")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(uid)
        writer.u32(gid)
        writer.string(pwName)
        writer.string(pwGecos)
        writer.string(pwDir)
        writer.string(pwShell)
        writer.u32s(gids)
        writer.strings(grNames)
        writer.u16(UInt16(jobGres.count))
        writer.elements(jobGres)
        writer.u16(UInt16(stepGres.count))
        writer.elements(stepGres)
        writer.u16(jobCoreSpec.raw)
        writer.string(jobAccount)
        writer.string(jobAliasList)
        writer.string(jobComment)
        writer.string(jobConstraints)
        writer.string(jobPartition)
        writer.string(jobReservation)
        writer.u16(jobRestartCnt)
        writer.string(jobStdErr)
        writer.string(jobStdIn)
        writer.string(jobStdOut)
        writer.string(stepHostlist)
        writer.u16(x11)
        writer.time(ctime)
        writer.u32(totCoreCnt)
        writer.bits(jobCoreBitmap)
        writer.bits(stepCoreBitmap)
        coreLayout.encode(into: &writer)
        cpuArray.encode(into: &writer)
        writer.u32(jobNhosts)
        writer.u32(jobNtasks)
        writer.string(jobHostlist)
        jobMemAlloc.encode(into: &writer)
        stepMemAlloc.encode(into: &writer)
        writer.string(selinuxContext)
        writer.octets(signature)
    }
}
