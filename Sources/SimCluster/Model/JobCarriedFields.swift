/// What a job carries that scheduling never reads: kept as given, shown as kept.
package struct JobCarriedFields: Hashable, Codable, Sendable {
    /// `--account`.
    package var account: String?
    /// `--qos`.
    package var qos: String?
    /// The number of the association under which it runs; nil for none.
    package var associationID: UInt32?
    /// The number of its quality of service; nil for none.
    package var qualityID: UInt32?
    /// `--wckey`.
    package var wckey: String?
    /// `--comment`.
    package var comment: String?
    /// `AdminComment`.
    package var adminComment: String?
    /// `SystemComment`.
    package var systemComment: String?
    /// `--extra`.
    package var extra: String?
    /// Working directory, absolute.
    package var workDirectory: String?
    /// The script's or program's path.
    package var command: String?
    /// `--output` as given, with its `%` patterns.
    package var standardOutput: String?
    /// `--error` as given.
    package var standardError: String?
    /// `--input` as given.
    package var standardInput: String?
    /// `--open-mode` as on the wire.
    package var openMode: UInt8 = 0
    /// The command line of the submission.
    package var submitLine: String?
    /// The host it came from.
    package var allocNode: String?
    /// The session it came from.
    package var allocSessionID: UInt32 = 0
    /// Host for notices to `srun` and `salloc`.
    package var responseHost: String?
    /// Port for the late allocation reply.
    package var allocResponsePort: UInt16 = 0
    /// Port for other notices.
    package var otherPort: UInt16 = 0
    /// `--mail-type` bits.
    package var mailType: UInt16 = 0
    /// `--mail-user`.
    package var mailUser: String?
    /// `--mcs-label`.
    package var mcsLabel: String?
    /// `--reservation`.
    package var reservation: String?
    /// `--network`.
    package var network: String?
    /// `--container`.
    package var container: String?
    /// `--bb`.
    package var burstBuffer: String?
    /// `--batch`.
    package var batchFeatures: String?
    /// `--cluster-constraint`.
    package var clusterFeatures: String?
    /// `--clusters`.
    package var clusters: String?
    /// Cluster of origin.
    package var originCluster: String?
    /// `--profile` bits.
    package var profile: UInt32 = 0
    /// `--power` bits.
    package var powerFlags: UInt8 = 0
    /// `bitflags` of the wire.
    package var bitFlags: UInt64 = 0
    /// `--acctg-freq`.
    package var accountingFrequency: String?
    /// `--cpu-freq` minimum, as on the wire.
    package var cpuFrequencyMin: UInt32?
    /// `--cpu-freq` maximum, as on the wire.
    package var cpuFrequencyMax: UInt32?
    /// `--cpu-freq` governor, as on the wire.
    package var cpuFrequencyGovernor: UInt32?
    /// `--cpu-bind`.
    package var cpuBind: String?
    /// `--cpu-bind` bits; nil where not given.
    package var cpuBindType: UInt16?
    /// `--mem-bind`.
    package var memoryBind: String?
    /// `--mem-bind` bits.
    package var memoryBindType: UInt16 = 0
    /// `--gpu-bind` and others (`tres_bind`).
    package var tresBind: String?
    /// `--gpu-freq` and others (`tres_freq`).
    package var tresFrequency: String?
    /// `--switches` count; nil where not given.
    package var requiredSwitches: UInt32?
    /// `--switches` waiting time in seconds; nil where not given.
    package var waitForSwitchesSeconds: UInt32?
    /// `--wait-all-nodes`; nil where not given.
    package var waitsForAllNodes: UInt16?
    /// `--delay-boot`, in seconds; nil where not given.
    package var delayBootSeconds: UInt32?
    /// `--core-spec`; nil where not given.
    package var coreSpecification: UInt16?
    /// `--x11` mode.
    package var x11: UInt16 = 0
    /// `--distribution` plane size; nil where not given.
    package var planeSize: UInt16?
    /// Site factor of the priority; nil where not given.
    package var siteFactor: UInt32?
    /// `--reboot`.
    package var reboots = false
    /// The entry of `scrontab` behind the job.
    package var cronSpecification: String?
    /// SELinux context.
    package var securityContext: String?

    /// Nothing carried.
    package init() {}
}
