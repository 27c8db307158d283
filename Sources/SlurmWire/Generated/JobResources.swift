// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

/// Which cores and how much memory a job has on each node.
package struct JobResources: WireCodable, Hashable {
    /// `nhosts`.
    package var nhosts: UInt32 = 0
    /// `ncpus`.
    package var ncpus: UInt32 = 0
    /// `node_req`.
    package var nodeReq: UInt32 = 0
    /// `nodes`.
    package var nodes: String?
    /// `whole_node`.
    package var wholeNode: UInt8 = 0
    /// `threads_per_core`.
    package var threadsPerCore: UInt16 = 0
    /// `cr_type`.
    package var crType: UInt16 = 0
    /// `cpu_array_reps`.
    package var cpuArrayReps: [UInt32] = []
    /// `cpu_array_value`.
    package var cpuArrayValue: [UInt16] = []
    /// `cpus`.
    package var cpus: [UInt16] = []
    /// `cpus_used`.
    package var cpusUsed: [UInt16] = []
    /// `memory_allocated`.
    package var memoryAllocated: [UInt64] = []
    /// `memory_used`.
    package var memoryUsed: [UInt64] = []
    /// `sockets_per_node`.
    package var socketsPerNode: [UInt16] = []
    /// `cores_per_socket`.
    package var coresPerSocket: [UInt16] = []
    /// `sock_core_rep_count`.
    package var sockCoreRepCount: [UInt32] = []
    /// `core_bitmap`.
    package var coreBitmap: BitString?
    /// `core_bitmap_used`.
    package var coreBitmapUsed: BitString?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobResources {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        nhosts = try reader.u32("nhosts")
        ncpus = try reader.u32("ncpus")
        nodeReq = try reader.u32("node_req")
        nodes = try reader.string("nodes")
        wholeNode = try reader.u8("whole_node")
        threadsPerCore = try reader.u16("threads_per_core")
        crType = try reader.u16("cr_type")
        cpuArrayReps = try reader.u32s("cpu_array_reps")
        cpuArrayValue = try reader.u16s("cpu_array_value")
        cpus = try reader.u16s("cpus")
        cpusUsed = try reader.u16s("cpus_used")
        memoryAllocated = try reader.u64s("memory_allocated")
        memoryUsed = try reader.u64s("memory_used")
        socketsPerNode = try reader.u16s("sockets_per_node")
        coresPerSocket = try reader.u16s("cores_per_socket")
        sockCoreRepCount = try reader.u32s("sock_core_rep_count")
        coreBitmap = try reader.bits("core_bitmap")
        coreBitmapUsed = try reader.bits("core_bitmap_used")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(nhosts)
        writer.u32(ncpus)
        writer.u32(nodeReq)
        writer.string(nodes)
        writer.u8(wholeNode)
        writer.u16(threadsPerCore)
        writer.u16(crType)
        writer.u32s(cpuArrayReps)
        writer.u16s(cpuArrayValue)
        writer.u16s(cpus)
        writer.u16s(cpusUsed)
        writer.u64s(memoryAllocated)
        writer.u64s(memoryUsed)
        writer.u16s(socketsPerNode)
        writer.u16s(coresPerSocket)
        writer.u32s(sockCoreRepCount)
        writer.bits(coreBitmap)
        writer.bits(coreBitmapUsed)
    }
}
