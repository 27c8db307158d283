// Slurm's result codes: those of the protocol and the library.
// Source: strerror texts read from Debian's libslurm 22.05.8; numbers from its public header slurm_errno.h.

extension SlurmErrno {
    /// `SLURM_UNEXPECTED_MSG_ERROR`.
    package static let unexpectedMsgError = SlurmErrno(rawValue: 1000)
    /// `SLURM_COMMUNICATIONS_CONNECTION_ERROR`.
    package static let communicationsConnectionError = SlurmErrno(rawValue: 1001)
    /// `SLURM_COMMUNICATIONS_SEND_ERROR`.
    package static let communicationsSendError = SlurmErrno(rawValue: 1002)
    /// `SLURM_COMMUNICATIONS_RECEIVE_ERROR`.
    package static let communicationsReceiveError = SlurmErrno(rawValue: 1003)
    /// `SLURM_COMMUNICATIONS_SHUTDOWN_ERROR`.
    package static let communicationsShutdownError = SlurmErrno(rawValue: 1004)
    /// `SLURM_PROTOCOL_VERSION_ERROR`.
    package static let protocolVersionError = SlurmErrno(rawValue: 1005)
    /// `SLURM_PROTOCOL_IO_STREAM_VERSION_ERROR`.
    package static let protocolIoStreamVersionError = SlurmErrno(rawValue: 1006)
    /// `SLURM_PROTOCOL_AUTHENTICATION_ERROR`.
    package static let protocolAuthenticationError = SlurmErrno(rawValue: 1007)
    /// `SLURM_PROTOCOL_INSANE_MSG_LENGTH`.
    package static let protocolInsaneMsgLength = SlurmErrno(rawValue: 1008)
    /// `SLURM_MPI_PLUGIN_NAME_INVALID`.
    package static let mpiPluginNameInvalid = SlurmErrno(rawValue: 1009)
    /// `SLURM_MPI_PLUGIN_PRELAUNCH_SETUP_FAILED`.
    package static let mpiPluginPrelaunchSetupFailed = SlurmErrno(rawValue: 1010)
    /// `SLURM_PLUGIN_NAME_INVALID`.
    package static let pluginNameInvalid = SlurmErrno(rawValue: 1011)
    /// `SLURM_UNKNOWN_FORWARD_ADDR`.
    package static let unknownForwardAddr = SlurmErrno(rawValue: 1012)
    /// `SLURM_COMMUNICATIONS_MISSING_SOCKET_ERROR`.
    package static let communicationsMissingSocketError = SlurmErrno(rawValue: 1013)
    /// `SLURMCTLD_COMMUNICATIONS_CONNECTION_ERROR`.
    package static let slurmctldCommunicationsConnectionError = SlurmErrno(rawValue: 1800)
    /// `SLURMCTLD_COMMUNICATIONS_SEND_ERROR`.
    package static let slurmctldCommunicationsSendError = SlurmErrno(rawValue: 1801)
    /// `SLURMCTLD_COMMUNICATIONS_RECEIVE_ERROR`.
    package static let slurmctldCommunicationsReceiveError = SlurmErrno(rawValue: 1802)
    /// `SLURMCTLD_COMMUNICATIONS_SHUTDOWN_ERROR`.
    package static let slurmctldCommunicationsShutdownError = SlurmErrno(rawValue: 1803)
    /// `SLURM_NO_CHANGE_IN_DATA`.
    package static let noChangeInData = SlurmErrno(rawValue: 1900)
    /// `ESLURM_CONTAINER_NOT_CONFIGURED`.
    package static let containerNotConfigured = SlurmErrno(rawValue: 10_000)
}
