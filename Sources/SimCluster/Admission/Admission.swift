import SlurmModel

/// A request that has been found well-formed, with what was worked out on the way.
struct Admission {
    /// The request.
    var request: JobRequest
    /// The partitions, by their places in the table, the first one wanted first.
    var partitions: [Int]
    /// How large the job is.
    var size: JobSize
    /// The tasks of an array.
    var array: ArraySpec?
}

extension ClusterEngine {
    /// Judges a request by itself, as slurmctld does before it gives a number.
    func admit(_ request: JobRequest) throws(EngineRefusal) -> Admission {
        let required = try nodes(named: request.requiredNodes)
        let excluded = try nodes(named: request.excludedNodes)
        guard required.allSatisfy({ !excluded.contains($0) }) else { throw EngineRefusal(.invalidNodeName) }
        if let most = request.maxNodes.number, most > 0 {
            guard most >= request.minNodes.number ?? 1, Int(most) >= required.count else {
                throw EngineRefusal(.invalidNodeCount)
            }
        }
        let partitions = try partitions(named: request.partitions)
        var request = try GresRules(request).request
        MemoryLimits.apply(
            self.partitions[partitions[0]].maxMemory.or(configuration.maxMemory),
            self.partitions[partitions[0]].defaultMemory.or(configuration.defaultMemory),
            to: &request
        )
        // A partition that takes no jobs may have been replaced by its alternate.
        if !request.partitions.isEmpty { request.partitions = partitions.map { self.partitions[$0].name } }
        for partition in partitions { try checkAccess(of: request, to: self.partitions[partition]) }
        try checkResources(of: request)
        return Admission(
            request: request,
            partitions: partitions,
            size: size(of: request, requiredNodes: required.count, in: partitions[0]),
            array: try array(of: request)
        )
    }

    /// How large a request is in a partition.
    func size(of request: JobRequest, requiredNodes: Int, in partition: Int) -> JobSize {
        JobSize(
            of: request,
            requiredNodes: requiredNodes,
            defaultMemory: partitions[partition].defaultMemory.or(configuration.defaultMemory)
        )
    }

    private func array(of request: JobRequest) throws(EngineRefusal) -> ArraySpec? {
        guard let text = request.array, !text.isEmpty else { return nil }
        guard request.isBatch, let spec = ArraySpec(parsing: text, maximumSize: configuration.maxArraySize) else {
            throw EngineRefusal(.invalidArray)
        }
        return spec
    }

    /// The places of nodes given in bracket notation, ascending; throws for a name that does not exist.
    func nodes(named text: String?) throws(EngineRefusal) -> [Int] {
        guard let text, !text.isEmpty else { return [] }
        let list: HostList
        do { list = try HostList(parsing: text) } catch { throw EngineRefusal(.invalidNodeName) }
        var found: [Int] = []
        for name in list.names {
            guard let index = nodeIndices[name] else { throw EngineRefusal(.invalidNodeName) }
            if !found.contains(index) { found.append(index) }
        }
        return found.sorted()
    }

    /// The partitions that a request names, or the default one; those that take no jobs are left out while others do.
    func partitions(named names: [String]) throws(EngineRefusal) -> [Int] {
        if names.isEmpty {
            guard let index = partitions.firstIndex(where: \.isDefault) else {
                throw EngineRefusal(.defaultPartitionNotSet)
            }
            return try accepting([index])
        }
        var found: [Int] = []
        for name in names {
            guard let index = partitions.firstIndex(where: { $0.name == name }) else {
                throw EngineRefusal(.invalidPartitionName, "invalid partition specified: \(name)")
            }
            if !found.contains(index) { found.append(index) }
        }
        return try accepting(found)
    }

    private func accepting(_ wanted: [Int]) throws(EngineRefusal) -> [Int] {
        var open: [Int] = []
        for index in wanted.compactMap(alternative) where !open.contains(index) { open.append(index) }
        guard !open.isEmpty else { throw EngineRefusal(.partitionNotAvail) }
        return open
    }

    private func checkResources(of request: JobRequest) throws(EngineRefusal) {
        if let least = request.minTimeMinutes.number, least > 0, let limit = request.timeLimitMinutes.number,
            least > limit
        {
            throw EngineRefusal(.invalidTimeMinLimit)
        }
        if let deadline = request.deadline, deadline.seconds < now.seconds { throw EngineRefusal(.invalidTimeLimit) }
        guard let licenses = LicenseSpec.list(request.licenses ?? "") else { throw EngineRefusal(.invalidLicenses) }
        for license in licenses {
            guard let known = configuration.licenses.first(where: { $0.name == license.name }),
                license.count <= known.count
            else { throw EngineRefusal(.invalidLicenses) }
        }
        let wanted = [request.gresPerJob, request.gresPerNode, request.gresPerSocket, request.gresPerTask]
        for spec in wanted.flatMap(\.self) where !gresNames.contains(spec.name) { throw EngineRefusal(.invalidGres) }
    }
}
