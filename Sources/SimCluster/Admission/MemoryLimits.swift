import SlurmModel

/// What `MaxMemPerCPU` makes of a request: more memory per CPU becomes more CPUs, as slurmctld 22.05.8 does it.
struct MemoryLimits {
    /// Applies a limit to a request whose memory defaults to `defaultMemory`.
    static func apply(_ limit: MemoryRequest, _ defaultMemory: MemoryRequest, to request: inout JobRequest) {
        guard case .perCPU(let most) = limit, most > 0 else { return }
        switch request.memory.or(defaultMemory) {
        case .perCPU(let wanted) where wanted > most:
            let factor = (wanted + most - 1) / most
            let cpus = UInt64(max(1, request.cpusPerTask.number ?? 1)) * factor
            request.cpusPerTask = .value(UInt16(clamping: cpus))
            request.memory = .perCPU((wanted + factor - 1) / factor)
            let isOneTask = (request.numTasks.number ?? 1) == 1
            if isOneTask { raiseCPUsPerNode(of: &request, to: cpus) }
        case .perNode(let wanted) where wanted > most:
            raiseCPUsPerNode(of: &request, to: (wanted + most - 1) / most)
        default:
            break
        }
    }

    /// Whether a limit per node keeps a job of this memory pending; memory per CPU is compared as it is given.
    static func isBeyond(_ limit: MemoryRequest, _ memory: MemoryRequest) -> Bool {
        guard case .perNode(let most) = limit, most > 0 else { return false }
        switch memory {
        case .unset: return false
        case .perNode(let wanted), .perCPU(let wanted): return wanted > most
        }
    }

    private static func raiseCPUsPerNode(of request: inout JobRequest, to cpus: UInt64) {
        let most = max(UInt64(request.minCPUsPerNode.number ?? 1), cpus)
        request.minCPUsPerNode = .value(UInt16(clamping: most))
    }
}
