// Generated from Schema/*/messages.schema by `make generate`; change that file instead.

/// The requests that a controller answers.
package enum Request {}

/// The requests that the accounting daemon answers.
package enum AccountingRequest {}

extension Request {
    /// `REQUEST_RECONFIGURE`, answered by `RESPONSE_SLURM_RC`.
    package enum Reconfigure: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestReconfigure
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SHUTDOWN`, answered by `RESPONSE_SLURM_RC`.
    package enum Shutdown: WireRequest {
        package typealias Body = ShutdownRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestShutdown
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_PING`, answered by `RESPONSE_SLURM_RC`.
    package enum Ping: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestPing
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SET_DEBUG_LEVEL`, answered by `RESPONSE_SLURM_RC`.
    package enum SetDebugLevel: WireRequest {
        package typealias Body = DebugLevelRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSetDebugLevel
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SET_SCHEDLOG_LEVEL`, answered by `RESPONSE_SLURM_RC`.
    package enum SetSchedlogLevel: WireRequest {
        package typealias Body = DebugLevelRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSetSchedlogLevel
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SET_DEBUG_FLAGS`, answered by `RESPONSE_SLURM_RC`.
    package enum SetDebugFlags: WireRequest {
        package typealias Body = DebugFlagsRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSetDebugFlags
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_REBOOT_NODES`, answered by `RESPONSE_SLURM_RC`.
    package enum RebootNodes: WireRequest {
        package typealias Body = RebootRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestRebootNodes
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_LICENSE_INFO`, answered by `RESPONSE_LICENSE_INFO`.
    package enum LicenseInfo: WireRequest {
        package typealias Body = LicenseInfoRequest
        package typealias Reply = LicenseInfoResponse
        package static let type = MessageType.requestLicenseInfo
        package static let replyType = MessageType.responseLicenseInfo
    }
}

extension Request {
    /// `REQUEST_SET_FS_DAMPENING_FACTOR`, answered by `RESPONSE_SLURM_RC`.
    package enum SetFsDampeningFactor: WireRequest {
        package typealias Body = DampeningRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSetFsDampeningFactor
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension AccountingRequest {
    /// `DBD_FINI`, answered by `PERSIST_RC`.
    package enum Fini: WireRequest {
        package typealias Body = PersistentEnd
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdFini
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_ACCOUNTS`, answered by `PERSIST_RC`.
    package enum AddAccounts: WireRequest {
        package typealias Body = AccountingList<AccountingAccount>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddAccounts
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_ACCOUNT_COORDS`, answered by `PERSIST_RC`.
    package enum AddAccountCoords: WireRequest {
        package typealias Body = AccountingCoordinators
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddAccountCoords
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_ASSOCS`, answered by `PERSIST_RC`.
    package enum AddAssocs: WireRequest {
        package typealias Body = AccountingList<AccountingAssociation>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddAssocs
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_CLUSTERS`, answered by `PERSIST_RC`.
    package enum AddClusters: WireRequest {
        package typealias Body = AccountingList<AccountingCluster>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddClusters
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_USERS`, answered by `PERSIST_RC`.
    package enum AddUsers: WireRequest {
        package typealias Body = AccountingList<AccountingUser>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddUsers
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_ACCOUNTS`, answered by `DBD_GOT_ACCOUNTS`.
    package enum GetAccounts: WireRequest {
        package typealias Body = AccountingAccountCondition
        package typealias Reply = AccountingList<AccountingAccount>
        package static let type = MessageType.dbdGetAccounts
        package static let replyType = MessageType.dbdGotAccounts
    }
}

extension AccountingRequest {
    /// `DBD_GET_ASSOCS`, answered by `DBD_GOT_ASSOCS`.
    package enum GetAssocs: WireRequest {
        package typealias Body = AccountingAssociationCondition
        package typealias Reply = AccountingList<AccountingAssociation>
        package static let type = MessageType.dbdGetAssocs
        package static let replyType = MessageType.dbdGotAssocs
    }
}

extension AccountingRequest {
    /// `DBD_GET_ASSOC_USAGE`, answered by `DBD_GOT_ASSOC_USAGE`.
    package enum GetAssocUsage: WireRequest {
        package typealias Body = AccountingPeriod<AccountingAssociation>
        package typealias Reply = AccountingPeriod<AccountingAssociation>
        package static let type = MessageType.dbdGetAssocUsage
        package static let replyType = MessageType.dbdGotAssocUsage
    }
}

extension AccountingRequest {
    /// `DBD_GET_CLUSTERS`, answered by `DBD_GOT_CLUSTERS`.
    package enum GetClusters: WireRequest {
        package typealias Body = AccountingClusterCondition
        package typealias Reply = AccountingList<AccountingCluster>
        package static let type = MessageType.dbdGetClusters
        package static let replyType = MessageType.dbdGotClusters
    }
}

extension AccountingRequest {
    /// `DBD_GET_CLUSTER_USAGE`, answered by `DBD_GOT_CLUSTER_USAGE`.
    package enum GetClusterUsage: WireRequest {
        package typealias Body = AccountingPeriod<AccountingCluster>
        package typealias Reply = AccountingPeriod<AccountingCluster>
        package static let type = MessageType.dbdGetClusterUsage
        package static let replyType = MessageType.dbdGotClusterUsage
    }
}

extension AccountingRequest {
    /// `DBD_RECONFIG`, answered by `PERSIST_RC`.
    package enum Reconfig: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdReconfig
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_USERS`, answered by `DBD_GOT_USERS`.
    package enum GetUsers: WireRequest {
        package typealias Body = AccountingUserCondition
        package typealias Reply = AccountingList<AccountingUser>
        package static let type = MessageType.dbdGetUsers
        package static let replyType = MessageType.dbdGotUsers
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_ACCOUNTS`, answered by `DBD_GOT_LIST`.
    package enum ModifyAccounts: WireRequest {
        package typealias Body = AccountingChange<AccountingAccountCondition, AccountingAccount>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyAccounts
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_ASSOCS`, answered by `DBD_GOT_LIST`.
    package enum ModifyAssocs: WireRequest {
        package typealias Body = AccountingChange<AccountingAssociationCondition, AccountingAssociation>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyAssocs
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_CLUSTERS`, answered by `DBD_GOT_LIST`.
    package enum ModifyClusters: WireRequest {
        package typealias Body = AccountingChange<AccountingClusterCondition, AccountingCluster>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyClusters
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_USERS`, answered by `DBD_GOT_LIST`.
    package enum ModifyUsers: WireRequest {
        package typealias Body = AccountingChange<AccountingUserCondition, AccountingUser>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyUsers
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_ACCOUNTS`, answered by `DBD_GOT_LIST`.
    package enum RemoveAccounts: WireRequest {
        package typealias Body = AccountingAccountCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveAccounts
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_ACCOUNT_COORDS`, answered by `DBD_GOT_LIST`.
    package enum RemoveAccountCoords: WireRequest {
        package typealias Body = AccountingCoordinators
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveAccountCoords
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_ASSOCS`, answered by `DBD_GOT_LIST`.
    package enum RemoveAssocs: WireRequest {
        package typealias Body = AccountingAssociationCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveAssocs
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_CLUSTERS`, answered by `DBD_GOT_LIST`.
    package enum RemoveClusters: WireRequest {
        package typealias Body = AccountingClusterCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveClusters
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_USERS`, answered by `DBD_GOT_LIST`.
    package enum RemoveUsers: WireRequest {
        package typealias Body = AccountingUserCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveUsers
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_ROLL_USAGE`, answered by `PERSIST_RC`.
    package enum RollUsage: WireRequest {
        package typealias Body = AccountingRollUp
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdRollUsage
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_JOBS_COND`, answered by `DBD_GOT_JOBS`.
    package enum GetJobsCond: WireRequest {
        package typealias Body = AccountingJobCondition
        package typealias Reply = AccountingList<AccountingJob>
        package static let type = MessageType.dbdGetJobsCond
        package static let replyType = MessageType.dbdGotJobs
    }
}

extension AccountingRequest {
    /// `DBD_GET_TXN`, answered by `DBD_GOT_TXN`.
    package enum GetTxn: WireRequest {
        package typealias Body = AccountingTransactionCondition
        package typealias Reply = AccountingList<AccountingTransaction>
        package static let type = MessageType.dbdGetTxn
        package static let replyType = MessageType.dbdGotTxn
    }
}

extension AccountingRequest {
    /// `DBD_ADD_QOS`, answered by `PERSIST_RC`.
    package enum AddQOS: WireRequest {
        package typealias Body = AccountingList<AccountingQOS>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddQOS
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_QOS`, answered by `DBD_GOT_QOS`.
    package enum GetQOS: WireRequest {
        package typealias Body = AccountingQOSCondition
        package typealias Reply = AccountingList<AccountingQOS>
        package static let type = MessageType.dbdGetQOS
        package static let replyType = MessageType.dbdGotQOS
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_QOS`, answered by `DBD_GOT_LIST`.
    package enum RemoveQOS: WireRequest {
        package typealias Body = AccountingQOSCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveQOS
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_QOS`, answered by `DBD_GOT_LIST`.
    package enum ModifyQOS: WireRequest {
        package typealias Body = AccountingChange<AccountingQOSCondition, AccountingQOS>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyQOS
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_ADD_WCKEYS`, answered by `PERSIST_RC`.
    package enum AddWCKeys: WireRequest {
        package typealias Body = AccountingList<AccountingWCKey>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddWCKeys
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_WCKEYS`, answered by `DBD_GOT_WCKEYS`.
    package enum GetWCKeys: WireRequest {
        package typealias Body = AccountingWCKeyCondition
        package typealias Reply = AccountingList<AccountingWCKey>
        package static let type = MessageType.dbdGetWCKeys
        package static let replyType = MessageType.dbdGotWCKeys
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_WCKEYS`, answered by `DBD_GOT_LIST`.
    package enum RemoveWCKeys: WireRequest {
        package typealias Body = AccountingWCKeyCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveWCKeys
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_GET_WCKEY_USAGE`, answered by `DBD_GOT_WCKEY_USAGE`.
    package enum GetWCKeyUsage: WireRequest {
        package typealias Body = AccountingPeriod<AccountingWCKey>
        package typealias Reply = AccountingPeriod<AccountingWCKey>
        package static let type = MessageType.dbdGetWCKeyUsage
        package static let replyType = MessageType.dbdGotWCKeyUsage
    }
}

extension AccountingRequest {
    /// `DBD_ARCHIVE_DUMP`, answered by `PERSIST_RC`.
    package enum ArchiveDump: WireRequest {
        package typealias Body = AccountingArchiveCondition
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdArchiveDump
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ARCHIVE_LOAD`, answered by `PERSIST_RC`.
    package enum ArchiveLoad: WireRequest {
        package typealias Body = AccountingArchive
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdArchiveLoad
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_RESVS`, answered by `DBD_GOT_RESVS`.
    package enum GetResvs: WireRequest {
        package typealias Body = AccountingReservationCondition
        package typealias Reply = AccountingList<AccountingReservation>
        package static let type = MessageType.dbdGetResvs
        package static let replyType = MessageType.dbdGotResvs
    }
}

extension AccountingRequest {
    /// `DBD_GET_CONFIG`, answered by `DBD_GOT_CONFIG`.
    package enum GetConfig: WireRequest {
        package typealias Body = AccountingConfigurationRequest
        package typealias Reply = AccountingList<ConfigKeyPair>
        package static let type = MessageType.dbdGetConfig
        package static let replyType = MessageType.dbdGotConfig
    }
}

extension AccountingRequest {
    /// `DBD_GET_PROBS`, answered by `DBD_GOT_PROBS`.
    package enum GetProbs: WireRequest {
        package typealias Body = AccountingAssociationCondition
        package typealias Reply = AccountingList<AccountingAssociation>
        package static let type = MessageType.dbdGetProbs
        package static let replyType = MessageType.dbdGotProbs
    }
}

extension AccountingRequest {
    /// `DBD_GET_EVENTS`, answered by `DBD_GOT_EVENTS`.
    package enum GetEvents: WireRequest {
        package typealias Body = AccountingEventCondition
        package typealias Reply = AccountingList<AccountingEvent>
        package static let type = MessageType.dbdGetEvents
        package static let replyType = MessageType.dbdGotEvents
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_JOB`, answered by `DBD_GOT_LIST`.
    package enum ModifyJob: WireRequest {
        package typealias Body = AccountingChange<AccountingJobCondition, AccountingJob>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyJob
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_ADD_RES`, answered by `PERSIST_RC`.
    package enum AddRes: WireRequest {
        package typealias Body = AccountingList<AccountingLicense>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddRes
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_RES`, answered by `DBD_GOT_RES`.
    package enum GetRes: WireRequest {
        package typealias Body = AccountingLicenseCondition
        package typealias Reply = AccountingList<AccountingLicense>
        package static let type = MessageType.dbdGetRes
        package static let replyType = MessageType.dbdGotRes
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_RES`, answered by `DBD_GOT_LIST`.
    package enum RemoveRes: WireRequest {
        package typealias Body = AccountingLicenseCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveRes
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_RES`, answered by `DBD_GOT_LIST`.
    package enum ModifyRes: WireRequest {
        package typealias Body = AccountingChange<AccountingLicenseCondition, AccountingLicense>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyRes
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_ADD_TRES`, answered by `PERSIST_RC`.
    package enum AddTres: WireRequest {
        package typealias Body = AccountingList<AccountingResource>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddTres
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_TRES`, answered by `DBD_GOT_TRES`.
    package enum GetTres: WireRequest {
        package typealias Body = AccountingResourceCondition
        package typealias Reply = AccountingList<AccountingResource>
        package static let type = MessageType.dbdGetTres
        package static let replyType = MessageType.dbdGotTres
    }
}

extension AccountingRequest {
    /// `DBD_FIX_RUNAWAY_JOB`, answered by `PERSIST_RC`.
    package enum FixRunawayJob: WireRequest {
        package typealias Body = AccountingList<AccountingJob>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdFixRunawayJob
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_STATS`, answered by `DBD_GOT_STATS`.
    package enum GetStats: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = AccountingStatistics
        package static let type = MessageType.dbdGetStats
        package static let replyType = MessageType.dbdGotStats
    }
}

extension AccountingRequest {
    /// `DBD_CLEAR_STATS`, answered by `PERSIST_RC`.
    package enum ClearStats: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdClearStats
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_SHUTDOWN`, answered by `PERSIST_RC`.
    package enum Shutdown: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdShutdown
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_ADD_FEDERATIONS`, answered by `PERSIST_RC`.
    package enum AddFederations: WireRequest {
        package typealias Body = AccountingList<AccountingFederation>
        package typealias Reply = PersistentResult
        package static let type = MessageType.dbdAddFederations
        package static let replyType = MessageType.persistRc
    }
}

extension AccountingRequest {
    /// `DBD_GET_FEDERATIONS`, answered by `DBD_GOT_FEDERATIONS`.
    package enum GetFederations: WireRequest {
        package typealias Body = AccountingFederationCondition
        package typealias Reply = AccountingList<AccountingFederation>
        package static let type = MessageType.dbdGetFederations
        package static let replyType = MessageType.dbdGotFederations
    }
}

extension AccountingRequest {
    /// `DBD_MODIFY_FEDERATIONS`, answered by `DBD_GOT_LIST`.
    package enum ModifyFederations: WireRequest {
        package typealias Body = AccountingChange<AccountingFederationCondition, AccountingFederation>
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdModifyFederations
        package static let replyType = MessageType.dbdGotList
    }
}

extension AccountingRequest {
    /// `DBD_REMOVE_FEDERATIONS`, answered by `DBD_GOT_LIST`.
    package enum RemoveFederations: WireRequest {
        package typealias Body = AccountingFederationCondition
        package typealias Reply = AccountingTexts
        package static let type = MessageType.dbdRemoveFederations
        package static let replyType = MessageType.dbdGotList
    }
}

extension Request {
    /// `REQUEST_BUILD_INFO`, answered by `RESPONSE_BUILD_INFO`.
    package enum BuildInfo: WireRequest {
        package typealias Body = BuildInfoRequest
        package typealias Reply = ControllerConfiguration
        package static let type = MessageType.requestBuildInfo
        package static let replyType = MessageType.responseBuildInfo
    }
}

extension Request {
    /// `REQUEST_JOB_INFO`, answered by `RESPONSE_JOB_INFO`.
    package enum JobInfo: WireRequest {
        package typealias Body = JobInfoRequest
        package typealias Reply = JobInfoResponse
        package static let type = MessageType.requestJobInfo
        package static let replyType = MessageType.responseJobInfo
    }
}

extension Request {
    /// `REQUEST_JOB_STEP_INFO`, answered by `RESPONSE_JOB_STEP_INFO`.
    package enum JobStepInfo: WireRequest {
        package typealias Body = StepInfoRequest
        package typealias Reply = StepInfoResponse
        package static let type = MessageType.requestJobStepInfo
        package static let replyType = MessageType.responseJobStepInfo
    }
}

extension Request {
    /// `REQUEST_NODE_INFO`, answered by `RESPONSE_NODE_INFO`.
    package enum NodeInfo: WireRequest {
        package typealias Body = NodeInfoRequest
        package typealias Reply = NodeInfoResponse
        package static let type = MessageType.requestNodeInfo
        package static let replyType = MessageType.responseNodeInfo
    }
}

extension Request {
    /// `REQUEST_PARTITION_INFO`, answered by `RESPONSE_PARTITION_INFO`.
    package enum PartitionInfo: WireRequest {
        package typealias Body = PartitionInfoRequest
        package typealias Reply = PartitionInfoResponse
        package static let type = MessageType.requestPartitionInfo
        package static let replyType = MessageType.responsePartitionInfo
    }
}

extension Request {
    /// `REQUEST_CONFIG`, answered by `RESPONSE_CONFIG`.
    package enum Config: WireRequest {
        package typealias Body = ConfigRequest
        package typealias Reply = ConfigResponse
        package static let type = MessageType.requestConfig
        package static let replyType = MessageType.responseConfig
    }
}

extension Request {
    /// `REQUEST_JOB_INFO_SINGLE`, answered by `RESPONSE_JOB_INFO`.
    package enum JobInfoSingle: WireRequest {
        package typealias Body = JobIDRequest
        package typealias Reply = JobInfoResponse
        package static let type = MessageType.requestJobInfoSingle
        package static let replyType = MessageType.responseJobInfo
    }
}

extension Request {
    /// `REQUEST_SHARE_INFO`, answered by `RESPONSE_SHARE_INFO`.
    package enum ShareInfo: WireRequest {
        package typealias Body = SharesRequest
        package typealias Reply = SharesResponse
        package static let type = MessageType.requestShareInfo
        package static let replyType = MessageType.responseShareInfo
    }
}

extension Request {
    /// `REQUEST_RESERVATION_INFO`, answered by `RESPONSE_RESERVATION_INFO`.
    package enum ReservationInfo: WireRequest {
        package typealias Body = ReservationInfoRequest
        package typealias Reply = ReservationInfoResponse
        package static let type = MessageType.requestReservationInfo
        package static let replyType = MessageType.responseReservationInfo
    }
}

extension Request {
    /// `REQUEST_PRIORITY_FACTORS`, answered by `RESPONSE_PRIORITY_FACTORS`.
    package enum PriorityFactors: WireRequest {
        package typealias Body = PriorityFactorsRequest
        package typealias Reply = PriorityFactorsResponse
        package static let type = MessageType.requestPriorityFactors
        package static let replyType = MessageType.responsePriorityFactors
    }
}

extension Request {
    /// `REQUEST_TOPO_INFO`, answered by `RESPONSE_TOPO_INFO`.
    package enum TopoInfo: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = TopologyInfoResponse
        package static let type = MessageType.requestTopoInfo
        package static let replyType = MessageType.responseTopoInfo
    }
}

extension Request {
    /// `REQUEST_STATS_INFO`, answered by `RESPONSE_STATS_INFO`.
    package enum StatsInfo: WireRequest {
        package typealias Body = StatisticsRequest
        package typealias Reply = StatisticsResponse
        package static let type = MessageType.requestStatsInfo
        package static let replyType = MessageType.responseStatsInfo
    }
}

extension Request {
    /// `REQUEST_BURST_BUFFER_INFO`, answered by `RESPONSE_BURST_BUFFER_INFO`.
    package enum BurstBufferInfo: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = BurstBufferSlot
        package static let type = MessageType.requestBurstBufferInfo
        package static let replyType = MessageType.responseBurstBufferInfo
    }
}

extension Request {
    /// `REQUEST_JOB_USER_INFO`, answered by `RESPONSE_JOB_INFO`.
    package enum JobUserInfo: WireRequest {
        package typealias Body = JobUserRequest
        package typealias Reply = JobInfoResponse
        package static let type = MessageType.requestJobUserInfo
        package static let replyType = MessageType.responseJobInfo
    }
}

extension Request {
    /// `REQUEST_NODE_INFO_SINGLE`, answered by `RESPONSE_NODE_INFO`.
    package enum NodeInfoSingle: WireRequest {
        package typealias Body = NodeInfoSingleRequest
        package typealias Reply = NodeInfoResponse
        package static let type = MessageType.requestNodeInfoSingle
        package static let replyType = MessageType.responseNodeInfo
    }
}

extension Request {
    /// `REQUEST_FED_INFO`, answered by `RESPONSE_FED_INFO`.
    package enum FedInfo: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = FederationSlot
        package static let type = MessageType.requestFedInfo
        package static let replyType = MessageType.responseFedInfo
    }
}

extension Request {
    /// `REQUEST_BATCH_SCRIPT`, answered by `RESPONSE_BATCH_SCRIPT`.
    package enum BatchScript: WireRequest {
        package typealias Body = JobIDRequest
        package typealias Reply = BatchScriptResponse
        package static let type = MessageType.requestBatchScript
        package static let replyType = MessageType.responseBatchScript
    }
}

extension Request {
    /// `REQUEST_CONTROL_STATUS`, answered by `RESPONSE_CONTROL_STATUS`.
    package enum ControlStatus: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = ControlStatusResponse
        package static let type = MessageType.requestControlStatus
        package static let replyType = MessageType.responseControlStatus
    }
}

extension Request {
    /// `REQUEST_BURST_BUFFER_STATUS`, answered by `RESPONSE_BURST_BUFFER_STATUS`.
    package enum BurstBufferStatus: WireRequest {
        package typealias Body = BurstBufferStatusRequest
        package typealias Reply = BurstBufferStatusResponse
        package static let type = MessageType.requestBurstBufferStatus
        package static let replyType = MessageType.responseBurstBufferStatus
    }
}

extension Request {
    /// `REQUEST_UPDATE_JOB`, answered by `RESPONSE_SLURM_RC`.
    package enum UpdateJob: WireRequest {
        package typealias Body = JobDescription
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestUpdateJob
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_UPDATE_NODE`, answered by `RESPONSE_SLURM_RC`.
    package enum UpdateNode: WireRequest {
        package typealias Body = NodeUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestUpdateNode
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_CREATE_PARTITION`, answered by `RESPONSE_SLURM_RC`.
    package enum CreatePartition: WireRequest {
        package typealias Body = PartitionUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestCreatePartition
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_DELETE_PARTITION`, answered by `RESPONSE_SLURM_RC`.
    package enum DeletePartition: WireRequest {
        package typealias Body = PartitionName
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestDeletePartition
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_UPDATE_PARTITION`, answered by `RESPONSE_SLURM_RC`.
    package enum UpdatePartition: WireRequest {
        package typealias Body = PartitionUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestUpdatePartition
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_CREATE_RESERVATION`, answered by `RESPONSE_CREATE_RESERVATION`.
    package enum CreateReservation: WireRequest {
        package typealias Body = ReservationUpdate
        package typealias Reply = ReservationName
        package static let type = MessageType.requestCreateReservation
        package static let replyType = MessageType.responseCreateReservation
    }
}

extension Request {
    /// `REQUEST_DELETE_RESERVATION`, answered by `RESPONSE_SLURM_RC`.
    package enum DeleteReservation: WireRequest {
        package typealias Body = ReservationName
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestDeleteReservation
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_UPDATE_RESERVATION`, answered by `RESPONSE_SLURM_RC`.
    package enum UpdateReservation: WireRequest {
        package typealias Body = ReservationUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestUpdateReservation
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_DELETE_NODE`, answered by `RESPONSE_SLURM_RC`.
    package enum DeleteNode: WireRequest {
        package typealias Body = NodeUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestDeleteNode
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_CREATE_NODE`, answered by `RESPONSE_SLURM_RC`.
    package enum CreateNode: WireRequest {
        package typealias Body = NodeUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestCreateNode
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_RESOURCE_ALLOCATION`, answered by `RESPONSE_RESOURCE_ALLOCATION`.
    package enum ResourceAllocation: WireRequest {
        package typealias Body = JobDescription
        package typealias Reply = AllocatedResources
        package static let type = MessageType.requestResourceAllocation
        package static let replyType = MessageType.responseResourceAllocation
    }
}

extension Request {
    /// `REQUEST_SUBMIT_BATCH_JOB`, answered by `RESPONSE_SUBMIT_BATCH_JOB`.
    package enum SubmitBatchJob: WireRequest {
        package typealias Body = JobDescription
        package typealias Reply = SubmitResponse
        package static let type = MessageType.requestSubmitBatchJob
        package static let replyType = MessageType.responseSubmitBatchJob
    }
}

extension Request {
    /// `REQUEST_JOB_WILL_RUN`, answered by `RESPONSE_JOB_WILL_RUN`.
    package enum JobWillRun: WireRequest {
        package typealias Body = JobDescription
        package typealias Reply = WillRunResponse
        package static let type = MessageType.requestJobWillRun
        package static let replyType = MessageType.responseJobWillRun
    }
}

extension Request {
    /// `REQUEST_JOB_ALLOCATION_INFO`, answered by `RESPONSE_JOB_ALLOCATION_INFO`.
    package enum JobAllocationInfo: WireRequest {
        package typealias Body = JobAllocationRequest
        package typealias Reply = AllocatedResources
        package static let type = MessageType.requestJobAllocationInfo
        package static let replyType = MessageType.responseJobAllocationInfo
    }
}

extension Request {
    /// `REQUEST_JOB_READY`, answered by `RESPONSE_JOB_READY`.
    package enum JobReady: WireRequest {
        package typealias Body = JobIDRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestJobReady
        package static let replyType = MessageType.responseJobReady
    }
}

extension Request {
    /// `REQUEST_JOB_END_TIME`, answered by `SRUN_TIMEOUT`.
    package enum JobEndTime: WireRequest {
        package typealias Body = JobAllocationRequest
        package typealias Reply = JobTimeout
        package static let type = MessageType.requestJobEndTime
        package static let replyType = MessageType.srunTimeout
    }
}

extension Request {
    /// `REQUEST_JOB_NOTIFY`, answered by `RESPONSE_SLURM_RC`.
    package enum JobNotify: WireRequest {
        package typealias Body = JobNotice
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestJobNotify
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_JOB_SBCAST_CRED`, answered by `RESPONSE_JOB_SBCAST_CRED`.
    package enum JobSbcastCred: WireRequest {
        package typealias Body = SelectedStep
        package typealias Reply = BroadcastPermission
        package static let type = MessageType.requestJobSbcastCred
        package static let replyType = MessageType.responseJobSbcastCred
    }
}

extension Request {
    /// `REQUEST_HET_JOB_ALLOCATION`, answered by `RESPONSE_HET_JOB_ALLOCATION`.
    package enum HetJobAllocation: WireRequest {
        package typealias Body = HeterogeneousJobDescription
        package typealias Reply = HeterogeneousAllocation
        package static let type = MessageType.requestHetJobAllocation
        package static let replyType = MessageType.responseHetJobAllocation
    }
}

extension Request {
    /// `REQUEST_HET_JOB_ALLOC_INFO`, answered by `RESPONSE_HET_JOB_ALLOCATION`.
    package enum HetJobAllocInfo: WireRequest {
        package typealias Body = JobAllocationRequest
        package typealias Reply = HeterogeneousAllocation
        package static let type = MessageType.requestHetJobAllocInfo
        package static let replyType = MessageType.responseHetJobAllocation
    }
}

extension Request {
    /// `REQUEST_SUBMIT_BATCH_HET_JOB`, answered by `RESPONSE_SUBMIT_BATCH_JOB`.
    package enum SubmitBatchHetJob: WireRequest {
        package typealias Body = HeterogeneousJobDescription
        package typealias Reply = SubmitResponse
        package static let type = MessageType.requestSubmitBatchHetJob
        package static let replyType = MessageType.responseSubmitBatchJob
    }
}

extension Request {
    /// `REQUEST_JOB_STEP_CREATE`, answered by `RESPONSE_JOB_STEP_CREATE`.
    package enum JobStepCreate: WireRequest {
        package typealias Body = StepCreate
        package typealias Reply = StepCreated
        package static let type = MessageType.requestJobStepCreate
        package static let replyType = MessageType.responseJobStepCreate
    }
}

extension Request {
    /// `REQUEST_CANCEL_JOB_STEP`, answered by `RESPONSE_SLURM_RC`.
    package enum CancelJobStep: WireRequest {
        package typealias Body = JobStepKill
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestCancelJobStep
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_UPDATE_JOB_STEP`, answered by `RESPONSE_SLURM_RC`.
    package enum UpdateJobStep: WireRequest {
        package typealias Body = StepUpdate
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestUpdateJobStep
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SUSPEND`, answered by `RESPONSE_SLURM_RC`.
    package enum Suspend: WireRequest {
        package typealias Body = SuspendRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSuspend
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_STEP_COMPLETE`, answered by `RESPONSE_SLURM_RC`.
    package enum StepComplete: WireRequest {
        package typealias Body = StepCompletion
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestStepComplete
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_COMPLETE_JOB_ALLOCATION`, answered by `RESPONSE_SLURM_RC`.
    package enum CompleteJobAllocation: WireRequest {
        package typealias Body = AllocationEnd
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestCompleteJobAllocation
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_JOB_STEP_STAT`, answered by `RESPONSE_JOB_STEP_STAT`.
    package enum JobStepStat: WireRequest {
        package typealias Body = StepID
        package typealias Reply = StepUsage
        package static let type = MessageType.requestJobStepStat
        package static let replyType = MessageType.responseJobStepStat
    }
}

extension Request {
    /// `REQUEST_STEP_LAYOUT`, answered by `RESPONSE_STEP_LAYOUT`.
    package enum StepLayout: WireRequest {
        package typealias Body = StepID
        package typealias Reply = StepLayoutSlot
        package static let type = MessageType.requestStepLayout
        package static let replyType = MessageType.responseStepLayout
    }
}

extension Request {
    /// `REQUEST_JOB_REQUEUE`, answered by `RESPONSE_SLURM_RC`.
    package enum JobRequeue: WireRequest {
        package typealias Body = RequeueRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestJobRequeue
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_JOB_STEP_PIDS`, answered by `RESPONSE_JOB_STEP_PIDS`.
    package enum JobStepPids: WireRequest {
        package typealias Body = StepID
        package typealias Reply = StepProcesses
        package static let type = MessageType.requestJobStepPids
        package static let replyType = MessageType.responseJobStepPids
    }
}

extension Request {
    /// `REQUEST_KILL_JOB`, answered by `RESPONSE_SLURM_RC`.
    package enum KillJob: WireRequest {
        package typealias Body = JobStepKill
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestKillJob
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_TOP_JOB`, answered by `RESPONSE_SLURM_RC`.
    package enum TopJob: WireRequest {
        package typealias Body = TopJobRequest
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestTopJob
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_AUTH_TOKEN`, answered by `RESPONSE_AUTH_TOKEN`.
    package enum AuthToken: WireRequest {
        package typealias Body = TokenRequest
        package typealias Reply = TokenResponse
        package static let type = MessageType.requestAuthToken
        package static let replyType = MessageType.responseAuthToken
    }
}

extension Request {
    /// `REQUEST_LAUNCH_TASKS`, answered by `RESPONSE_SLURM_RC`.
    package enum LaunchTasks: WireRequest {
        package typealias Body = TaskLaunch
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestLaunchTasks
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `RESPONSE_LAUNCH_TASKS`, answered by `RESPONSE_SLURM_RC`.
    package enum ResponseLaunchTasks: WireRequest {
        package typealias Body = TasksLaunched
        package typealias Reply = ReturnCode
        package static let type = MessageType.responseLaunchTasks
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `MESSAGE_TASK_EXIT`, answered by `RESPONSE_SLURM_RC`.
    package enum MessageTaskExit: WireRequest {
        package typealias Body = TasksExited
        package typealias Reply = ReturnCode
        package static let type = MessageType.messageTaskExit
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_SIGNAL_TASKS`, answered by `RESPONSE_SLURM_RC`.
    package enum SignalTasks: WireRequest {
        package typealias Body = TaskSignal
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestSignalTasks
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_TERMINATE_TASKS`, answered by `RESPONSE_SLURM_RC`.
    package enum TerminateTasks: WireRequest {
        package typealias Body = TaskSignal
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestTerminateTasks
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension Request {
    /// `REQUEST_REATTACH_TASKS`, answered by `RESPONSE_REATTACH_TASKS`.
    package enum ReattachTasks: WireRequest {
        package typealias Body = TaskReattach
        package typealias Reply = TasksReattached
        package static let type = MessageType.requestReattachTasks
        package static let replyType = MessageType.responseReattachTasks
    }
}

extension Request {
    /// `REQUEST_FILE_BCAST`, answered by `RESPONSE_SLURM_RC`.
    package enum FileBcast: WireRequest {
        package typealias Body = FileBlock
        package typealias Reply = ReturnCode
        package static let type = MessageType.requestFileBcast
        package static let replyType = MessageType.responseSlurmRc
    }
}

extension AccountingRequest {
    /// `REQUEST_PERSIST_INIT`, answered by `PERSIST_RC`.
    package enum PersistInit: WireRequest {
        package typealias Body = PersistentInit
        package typealias Reply = PersistentResult
        package static let type = MessageType.requestPersistInit
        package static let replyType = MessageType.persistRc
    }
}

extension Request {
    /// `SRUN_PING`, answered by `RESPONSE_SLURM_RC`.
    package enum SrunPing: WireRequest {
        package typealias Body = EmptyBody
        package typealias Reply = ReturnCode
        package static let type = MessageType.srunPing
        package static let replyType = MessageType.responseSlurmRc
    }
}
