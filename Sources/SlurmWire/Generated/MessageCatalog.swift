// Generated from Schema/*/messages.schema by `make generate`; change that file instead.

/// A message whose body is described.
package struct MessageCatalogEntry: Sendable {
    /// The message's number.
    package let type: MessageType
    /// The body's type.
    package let body: any WireCodable.Type
}

/// Every message whose body is described, by number.
package enum MessageCatalog {
    /// The entries, by number.
    package static let all: [MessageCatalogEntry] = [
        .init(type: .requestReconfigure, body: EmptyBody.self),
        .init(type: .requestShutdown, body: ShutdownRequest.self),
        .init(type: .requestPing, body: EmptyBody.self),
        .init(type: .requestSetDebugLevel, body: DebugLevelRequest.self),
        .init(type: .requestSetSchedlogLevel, body: DebugLevelRequest.self),
        .init(type: .requestSetDebugFlags, body: DebugFlagsRequest.self),
        .init(type: .requestRebootNodes, body: RebootRequest.self),
        .init(type: .requestLicenseInfo, body: LicenseInfoRequest.self),
        .init(type: .responseLicenseInfo, body: LicenseInfoResponse.self),
        .init(type: .requestBuildInfo, body: BuildInfoRequest.self),
        .init(type: .responseBuildInfo, body: ControllerConfiguration.self),
        .init(type: .requestJobInfo, body: JobInfoRequest.self),
        .init(type: .responseJobInfo, body: JobInfoResponse.self),
        .init(type: .requestJobStepInfo, body: StepInfoRequest.self),
        .init(type: .responseJobStepInfo, body: StepInfoResponse.self),
        .init(type: .requestNodeInfo, body: NodeInfoRequest.self),
        .init(type: .responseNodeInfo, body: NodeInfoResponse.self),
        .init(type: .requestPartitionInfo, body: PartitionInfoRequest.self),
        .init(type: .responsePartitionInfo, body: PartitionInfoResponse.self),
        .init(type: .requestConfig, body: ConfigRequest.self),
        .init(type: .responseConfig, body: ConfigResponse.self),
        .init(type: .requestJobInfoSingle, body: JobIDRequest.self),
        .init(type: .requestReservationInfo, body: ReservationInfoRequest.self),
        .init(type: .responseReservationInfo, body: ReservationInfoResponse.self),
        .init(type: .requestPriorityFactors, body: PriorityFactorsRequest.self),
        .init(type: .responsePriorityFactors, body: PriorityFactorsResponse.self),
        .init(type: .requestTopoInfo, body: EmptyBody.self),
        .init(type: .responseTopoInfo, body: TopologyInfoResponse.self),
        .init(type: .requestStatsInfo, body: StatisticsRequest.self),
        .init(type: .responseStatsInfo, body: StatisticsResponse.self),
        .init(type: .requestBurstBufferInfo, body: EmptyBody.self),
        .init(type: .responseBurstBufferInfo, body: BurstBufferSlot.self),
        .init(type: .requestJobUserInfo, body: JobUserRequest.self),
        .init(type: .requestNodeInfoSingle, body: NodeInfoSingleRequest.self),
        .init(type: .requestFedInfo, body: EmptyBody.self),
        .init(type: .responseFedInfo, body: FederationSlot.self),
        .init(type: .requestBatchScript, body: JobIDRequest.self),
        .init(type: .responseBatchScript, body: BatchScriptResponse.self),
        .init(type: .requestControlStatus, body: EmptyBody.self),
        .init(type: .responseControlStatus, body: ControlStatusResponse.self),
        .init(type: .requestUpdateJob, body: JobDescription.self),
        .init(type: .requestUpdateNode, body: NodeUpdate.self),
        .init(type: .requestCreatePartition, body: PartitionUpdate.self),
        .init(type: .requestDeletePartition, body: PartitionName.self),
        .init(type: .requestUpdatePartition, body: PartitionUpdate.self),
        .init(type: .requestCreateReservation, body: ReservationUpdate.self),
        .init(type: .responseCreateReservation, body: ReservationName.self),
        .init(type: .requestDeleteReservation, body: ReservationName.self),
        .init(type: .requestUpdateReservation, body: ReservationUpdate.self),
        .init(type: .requestDeleteNode, body: NodeUpdate.self),
        .init(type: .requestCreateNode, body: NodeUpdate.self),
        .init(type: .requestSubmitBatchJob, body: JobDescription.self),
        .init(type: .responseSubmitBatchJob, body: SubmitResponse.self),
        .init(type: .requestJobWillRun, body: JobDescription.self),
        .init(type: .responseJobWillRun, body: WillRunResponse.self),
        .init(type: .requestJobNotify, body: JobNotice.self),
        .init(type: .requestSubmitBatchHetJob, body: HeterogeneousJobDescription.self),
        .init(type: .requestCancelJobStep, body: JobStepKill.self),
        .init(type: .requestUpdateJobStep, body: StepUpdate.self),
        .init(type: .requestSuspend, body: SuspendRequest.self),
        .init(type: .requestJobRequeue, body: RequeueRequest.self),
        .init(type: .requestKillJob, body: JobStepKill.self),
        .init(type: .responseJobArrayErrors, body: JobArrayErrors.self),
        .init(type: .requestTopJob, body: TopJobRequest.self),
        .init(type: .requestAuthToken, body: TokenRequest.self),
        .init(type: .responseAuthToken, body: TokenResponse.self),
        .init(type: .responseSlurmRc, body: ReturnCode.self),
        .init(type: .responseSlurmRcMsg, body: ReturnCodeMessage.self),
    ]
}
