import SlurmModel

extension JobChanges {
    /// Whether something is changed that a running job cannot change.
    var needsPendingJob: Bool {
        partitions != nil || begin != nil || dependency != nil || isAboutResources
    }

    /// Whether something is changed that decides where the job could run.
    var isAboutResources: Bool {
        minNodes != nil || maxNodes != nil || numTasks != nil || minCPUs != nil || cpusPerTask != nil
            || minCPUsPerNode != nil || memory != nil || tmpDiskMiB != nil || features != nil || requiredNodes != nil
            || excludedNodes != nil || isContiguous != nil || sharing != nil || licenses != nil || gresPerNode != nil
            || gresPerJob != nil || gresPerTask != nil
    }

    /// Puts the changes into a request; an empty text clears a field.
    func apply(to request: inout JobRequest) {
        applyIdentity(to: &request)
        applySizes(to: &request)
        applyPlaces(to: &request)
    }

    private func applyIdentity(to request: inout JobRequest) {
        if let name { request.name = name }
        if let partitions { request.partitions = partitions }
        if let nice { request.nice = nice }
        if let timeLimitMinutes { request.timeLimitMinutes = timeLimitMinutes }
        if let minTimeMinutes { request.minTimeMinutes = .value(minTimeMinutes) }
        if let dependency { request.dependency = dependency.isEmpty ? nil : dependency }
        if let begin { request.begin = begin }
        if let deadline { request.deadline = deadline }
        if let allowsRequeue { request.allowsRequeue = allowsRequeue }
        if let carried { request.carried = carried }
    }

    private func applySizes(to request: inout JobRequest) {
        if let minNodes { request.minNodes = .value(minNodes) }
        if let maxNodes { request.maxNodes = .value(maxNodes) }
        if let numTasks { request.numTasks = .value(numTasks) }
        if let cpusPerTask { request.cpusPerTask = .value(cpusPerTask) }
        if numTasks != nil || cpusPerTask != nil { request.minCPUs = .unset }
        if let minCPUs { request.minCPUs = .value(minCPUs) }
        if let minCPUsPerNode { request.minCPUsPerNode = .value(minCPUsPerNode) }
        if let memory { request.memory = memory }
        if let tmpDiskMiB { request.tmpDiskMiB = tmpDiskMiB }
        if let gresPerNode { request.gresPerNode = gresPerNode }
        if let gresPerJob { request.gresPerJob = gresPerJob }
        if let gresPerTask { request.gresPerTask = gresPerTask }
        if let licenses { request.licenses = licenses.isEmpty ? nil : licenses }
    }

    private func applyPlaces(to request: inout JobRequest) {
        if let features { request.features = features.isEmpty ? nil : features }
        if let requiredNodes { request.requiredNodes = requiredNodes.isEmpty ? nil : requiredNodes }
        if let excludedNodes { request.excludedNodes = excludedNodes.isEmpty ? nil : excludedNodes }
        if let isContiguous { request.isContiguous = isContiguous }
        if let sharing { request.sharing = sharing }
    }
}
