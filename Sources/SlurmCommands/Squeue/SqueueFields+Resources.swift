import SlurmModel
import SlurmWire

extension SqueueFields {
    static let place: [SqueueField] = [
        .init("P", "partition", header: "PARTITION") { row, _ in .text(row.partition) },
        .init("N", "nodelist", uncutHeader: "NODELIST") { row, _ in nodes(row.job.nodes) },
        .init("Y", "schednodes", uncutHeader: "SCHEDNODES") { row, _ in .uncut(row.job.schedNodes) },
        .init("n", "reqnodes", header: "REQ_NODES") { row, _ in nodes(row.job.reqNodes) },
        .init("x", header: "EXC_NODES") { row, _ in nodes(row.job.excNodes) },
        .init("B", "batchhost", header: "EXEC_HOST") { row, _ in
            .text((row.job.batchFlag != 0 ? row.job.batchHost : row.job.allocNode) ?? "n/a")
        },
        .init(nil, "cluster", header: "CLUSTER") { row, _ in .text(row.job.cluster) },
        .init(nil, "stdin", header: "STDIN") { row, _ in .text(row.job.stdIn) },
        .init(nil, "stdout", header: "STDOUT") { row, _ in .text(row.job.stdOut ?? defaultOutput(row)) },
        .init(nil, "stderr", header: "STDERR") { row, _ in
            .text(row.job.batchFlag == 0 ? "N/A" : row.job.stdErr ?? row.job.stdOut ?? defaultOutput(row))
        },
        .init(nil, "network", header: "NETWORK") { row, _ in .text(row.job.network) },
        .init(nil, "burstbuffer", header: "BURST_BUFFER") { row, _ in .text(row.job.burstBuffer) },
        .init(nil, "burstbufferstate", header: "BURST_BUFFER_STATE") { row, _ in .text(row.job.burstBufferState) },
    ]

    static let size: [SqueueField] = [
        .init("D", "numnodes", header: "NODES") { row, _ in
            .text(String("\(Int32(bitPattern: row.job.numNodes))".prefix(7)))
        },
        .init("C", "numcpus", header: "CPUS") { row, _ in .number(row.job.numCPUs) },
        .init(nil, "numtask*", header: "TASKS") { row, _ in .number(row.job.numTasks) },
        .init(nil, "maxcpus", header: "MAX_CPUS") { row, _ in
            signed(row.job.maxCPUs != 0 ? row.job.maxCPUs : row.job.numCPUs)
        },
        .init(nil, "maxnodes", header: "MAX_NODES") { row, _ in
            signed(row.job.maxNodes != 0 ? row.job.maxNodes : row.job.numNodes)
        },
        .init("c", "mincpus", header: "MIN_CPUS") { row, context in
            .text(count(row.job.pnMinCPUs, context, limit: 7))
        },
        .init("m", "minmemory", header: "MIN_MEMORY") { row, context in
            let mebibytes = row.job.pnMinMemory & ~memoryPerCPU
            // Slurm passes the number on as a float.
            return .text(
                NumberText.converted(Double(Float(mebibytes)), unit: 2, conversion: context.conversion, limit: 9)
            )
        },
        .init("d", "mintmpdisk", header: "MIN_TMP_DISK") { row, context in
            .text(
                NumberText.converted(
                    Double(Float(row.job.pnMinTmpDisk)),
                    unit: 2,
                    conversion: context.conversion,
                    limit: 9
                )
            )
        },
        .init("z", "sct", header: "S:C:T") { row, context in
            let layout = row.layout
            let parts = [layout.socketsPerNode, layout.coresPerSocket, layout.threadsPerCore]
            return .text(parts.map { countOrStar($0, context, limit: 9) }.joined(separator: ":"))
        },
        .init("H", "sockets", header: "SOCKETS_PER_NODE") { row, context in
            .text(countOrStar(row.layout.socketsPerNode, context, limit: 7))
        },
        .init("I", "cores", header: "CORES_PER_SOCKET") { row, context in
            .text(countOrStar(row.layout.coresPerSocket, context, limit: 7))
        },
        .init("J", "threads", header: "THREADS_PER_CORE") { row, context in
            .text(countOrStar(row.layout.threadsPerCore, context, limit: 7))
        },
        .init(nil, "sperboard", header: "SOCKETS_PER_BOARD") { row, _ in .number(row.layout.socketsPerBoard) },
        .init(nil, "boardspernode", header: "BOARDS_PER_NODE") { row, _ in set(row.layout.boardsPerNode) },
        .init(nil, "cpuspertask", "cpus-per-task", header: "CPUS_PER_TASK") { row, _ in set(row.job.cpusPerTask) },
        .init(nil, "ntpercore", header: "NTASKS_PER_CORE") { row, _ in finite(row.layout.ntasksPerCore) },
        .init(nil, "ntpernode", header: "NTASKS_PER_NODE") { row, _ in finite(row.job.ntasksPerNode) },
        .init(nil, "ntpersocket", header: "NTASKS_PER_SOCKET") { row, _ in finite(row.layout.ntasksPerSocket) },
        .init(nil, "ntperboard", header: "NTASKS_PER_BOARD") { row, _ in finite(row.layout.ntasksPerBoard) },
    ]

    /// `MEM_PER_CPU`: the bit that marks an amount of memory as one per CPU.
    static let memoryPerCPU: UInt64 = 1 << 63

    private static func defaultOutput(_ row: SqueueRow) -> String {
        "\(row.job.workDir ?? "(null)")/slurm-\(row.job.jobID).out"
    }

    static func count(_ number: UInt16, _ context: SqueueContext, limit: Int) -> String {
        NumberText.converted(Double(number), conversion: context.conversion, limit: limit)
    }

    private static func countOrStar(_ number: UInt16, _ context: SqueueContext, limit: Int) -> String {
        number == UInt16.max - 1 ? "*" : count(number, context, limit: limit)
    }

    private static func set(_ number: UInt16) -> Cell {
        number == UInt16.max - 1 ? .text("N/A") : .number(number)
    }

    private static func finite(_ number: UInt16) -> Cell {
        number >= UInt16.max - 1 ? .text("N/A") : .number(number)
    }
}

extension SqueueRow {
    /// How the job wants its processors laid out; zeros where it does not say.
    var layout: MultiCoreData {
        job.mcPtr ?? MultiCoreData()
    }
}
