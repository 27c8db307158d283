/// One look at this machine that tells whether clusters will work on it.
package protocol HealthCheck: Sendable {
    /// Looks, changes nothing, and tells what it found; nothing where there is nothing to tell.
    static func findings(_ clusters: LocalClusters) -> [HealthFinding]
}

/// The looks that concern every cluster, in the order in which they are told.
package enum HealthChecks {
    /// The catalog.
    package static let all: [any HealthCheck.Type] = [
        ProgramNameHealth.self,
        CommandsHealth.self,
        MungeHealth.self,
        LoopbackHealth.self,
        InterfaceHealth.self,
        HomeHealth.self,
        DiskHealth.self,
        HostNameHealth.self,
        SlurmClientHealth.self,
        ClustersHealth.self,
    ]
}
