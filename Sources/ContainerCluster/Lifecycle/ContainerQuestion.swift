/// Asks a cluster's slurmctld over one connection, again and again.
struct ContainerQuestion: ~Copyable {
    private let target: SSHTarget
    private var session: SSHSession?

    /// Seconds that connecting may take.
    private static let connectSeconds = 10

    init(target: SSHTarget) {
        self.target = target
    }

    /// What slurmctld says now, or why nothing can be had.
    mutating func ask() -> Result<ContainerState, SSHError> {
        do throws(SSHError) {
            if session == nil { session = try SSHSession(target, seconds: Self.connectSeconds) }
            guard let result = try session?.run(ContainerState.questions) else {
                throw SSHError(.noConnection, "no connection")
            }
            guard result.status == 0 else {
                let words = result.errorText.split(whereSeparator: \.isNewline).last ?? "no reason given"
                throw SSHError(.refusedRequest, "slurmctld does not answer: \(words)")
            }
            return .success(ContainerState(result.text))
        } catch {
            // The next question gets a connection of its own.
            if error.code != .refusedRequest { session = nil }
            return .failure(error)
        }
    }
}
