import SlurmModel
import SlurmWire

/// A command's connection to the accounting daemon, with what it has asked for already.
struct AccountingSession {
    private var client: any AccountingClient
    private var knownResources: [UInt32: String]?
    private var knownQOS: [AccountingQOS]?

    /// Uses a connection.
    init(_ client: any AccountingClient) {
        self.client = client
    }

    /// Sends a request; a result code other than 0 is thrown with the daemon's words.
    mutating func ask<R: WireRequest>(_ request: R.Type, _ body: R.Body) throws(ControllerError) -> R.Reply {
        switch try client.ask(request, body) {
        case .expected(let reply): return reply
        case .result(let result):
            if let done = result as? R.Reply, result.rc == 0 { return done }
            let code = SlurmErrno(rawValue: Int32(bitPattern: result.rc))
            throw ControllerError(code == .success ? .unexpectedMsgError : code, message: result.comment)
        }
    }

    /// Sends a request and gives the result code, whatever it is.
    mutating func result<R: WireRequest>(_ request: R.Type, _ body: R.Body) throws(ControllerError) -> PersistentResult
    where R.Reply == PersistentResult {
        switch try client.ask(request, body) {
        case .expected(let result), .result(let result): return result
        }
    }

    /// Ends the connection.
    mutating func close() {
        client.close()
    }

    /// The names of the trackable resources by number, such as `gres/gpu`.
    mutating func resources() throws(ControllerError) -> [UInt32: String] {
        if let knownResources { return knownResources }
        var condition = AccountingResourceCondition()
        condition.withDeleted = 1
        let records = try ask(AccountingRequest.GetTres.self, condition).records ?? []
        var names: [UInt32: String] = [:]
        for record in records {
            names[record.id] = (record.type ?? "") + (record.name.map { "/\($0)" } ?? "")
        }
        knownResources = names
        return names
    }

    /// The qualities of service, deleted ones as well.
    mutating func qos() throws(ControllerError) -> [AccountingQOS] {
        if let knownQOS { return knownQOS }
        var condition = AccountingQOSCondition()
        condition.withDeleted = 1
        let records = try ask(AccountingRequest.GetQOS.self, condition).records ?? []
        knownQOS = records
        return records
    }
}

extension AccountingSession {
    /// Whether slurm.conf names an accounting daemon.
    static func isConfigured(_ invocation: Invocation) -> Bool {
        // Without a file the controller is in the same process, and has what it has.
        guard let configuration = invocation.configuration else { return true }
        return configuration.text("AccountingStorageType") == "accounting_storage/slurmdbd"
    }

    /// Opens a connection, or ends the command with what failed.
    ///
    /// - Parameters:
    ///   - controller: The controller.
    ///   - output: What was printed so far.
    ///   - isStorageNamed: Whether the last line of what failed, which names the database, is printed.
    /// - Returns: The connection.
    /// - Throws: The end of the command.
    static func open(
        _ controller: inout some ControllerClient,
        _ output: CommandOutput,
        isStorageNamed: Bool = true
    ) throws(CommandFailure) -> AccountingSession {
        do throws(ControllerError) {
            return AccountingSession(try controller.openAccounting())
        } catch {
            var output = output
            var error = error
            if !isStorageNamed {
                error.message = error.message?.split(separator: "\n").dropLast().joined(separator: "\n")
            }
            output.explain(error)
            throw output.failure()
        }
    }
}
