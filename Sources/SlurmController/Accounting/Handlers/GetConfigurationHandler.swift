import SimCluster
import SlurmModel
import SlurmWire

/// Tells of the accounting's configuration (`sacctmgr show config`).
enum GetConfigurationHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetConfig

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let configuration = context.controller.configuration
        var pairs: [(String, String?)] = [("AllowNoDefAcct", "No"), ("ArchiveDir", "/tmp")]
        for kind in ["Events", "Jobs", "Resvs"] { pairs.append(("Archive\(kind)", "No")) }
        pairs.append(("ArchiveScript", nil))
        for kind in ["Steps", "Suspend", "TXN", "Usage"] { pairs.append(("Archive\(kind)", "No")) }
        let lag = context.lagSeconds
        pairs += [
            ("AuthAltTypes", nil), ("AuthAltParameters", nil),
            ("AuthInfo", configuration.text("AccountingStoragePass").map { "socket=\($0)" }),
            ("AuthType", configuration.authenticationType),
            ("BOOT_TIME", UTCText.time(context.startTime.seconds)),
            ("CommitDelay", lag == 0 ? "No" : "\(lag)"), ("CommunicationParameters", nil),
            ("DbdAddr", "127.0.0.1"), ("DbdBackupHost", nil), ("DbdHost", context.controller.identity.hostName),
            ("DbdPort", configuration.text("AccountingStoragePort")), ("DebugFlags", nil), ("DebugLevel", "info"),
            ("DebugLevelSyslog", nil), ("DefaultQOS", nil), ("LogFile", nil), ("MaxQueryTimeRange", "UNLIMITED"),
            ("MessageTimeout", "10 secs"), ("Parameters", nil), ("PidFile", nil), ("PluginDir", nil),
            ("PrivateData", "none"),
        ]
        for kind in ["Event", "Job", "Resv", "Step", "Suspend", "TXN", "Usage"] {
            pairs.append(("Purge\(kind)After", "NONE"))
        }
        pairs += [
            ("SLURMDBD_CONF", context.controller.identity.configurationPath), ("SLURMDBD_VERSION", "22.05.8"),
            ("SlurmUser", "\(configuration.slurmUser)(\(context.controller.identity.slurmUserID))"),
            ("StorageBackupHost", nil), ("StorageHost", "localhost"), ("StorageLoc", "slurm.sqlite"),
            ("StorageParameters", nil),
            ("StoragePort", "0"), ("StorageType", "accounting_storage/sqlite"), ("StorageUser", nil),
            ("TCPTimeout", "2 secs"), ("TrackWCKey", "No"), ("TrackSlurmctldDown", "No"),
        ]
        return AccountingList(
            pairs.map { name, value in
                var pair = ConfigKeyPair()
                pair.name = name
                pair.value = value
                return pair
            }
        )
    }
}
