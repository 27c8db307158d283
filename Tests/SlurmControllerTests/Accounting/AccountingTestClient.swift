import SimCluster
import SlurmModel
import SlurmWire

@testable import SlurmController

/// A connection of the accounting protocol to a controller in the same process.
struct AccountingTestClient {
    /// What slurm.conf says for accounting of the cluster's own.
    static let configuration = """
        AccountingStorageType=accounting_storage/slurmdbd
        AccountingStorageHost=localhost
        AccountingStorageTRES=gres/gpu

        """

    private(set) var session: AccountingSession

    /// Opens a connection as a user.
    init(_ test: TestController, as user: UInt32 = 0) throws {
        let body = PersistentInit().encoded(version: .slurm2205)
        let requester = Requester(userID: user, groupID: user)
        guard let opened = test.controller.openAccounting(body[...], version: .slurm2205, from: requester) else {
            throw UnexpectedAnswer()
        }
        session = opened.session
    }

    /// Sends a request and gives its answer, or the result code in its place.
    mutating func ask<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        _ test: inout TestController
    ) throws -> AccountingReply<R.Reply> {
        let bytes = body.encoded(version: .slurm2205)
        guard case .reply(let frame) = test.controller.handleAccounting(R.type, bytes[...], &session, now: test.now)
        else { throw UnexpectedAnswer() }
        let (type, body) = try PersistentFrame.split(frame.dropFirst(MessageFrame.lengthSize), version: .slurm2205)
        return try AccountingReply(type: type, expected: R.replyType, body: body, version: .slurm2205)
    }

    /// Sends a request and gives its answer; throws where a result code came.
    mutating func get<R: WireRequest>(_ request: R.Type, _ body: R.Body, _ test: inout TestController) throws -> R.Reply
    {
        guard case .expected(let reply) = try ask(request, body, &test) else { throw UnexpectedAnswer() }
        return reply
    }

    /// Sends a request and gives the code that it is answered with.
    mutating func code<R: WireRequest>(_ request: R.Type, _ body: R.Body, _ test: inout TestController) throws -> Int32
    where R.Reply == PersistentResult {
        switch try ask(request, body, &test) {
        case .expected(let result), .result(let result): Int32(bitPattern: result.rc)
        }
    }

    /// Lets the changes count, or forgets them.
    mutating func finish(commit: Bool, _ test: inout TestController) throws {
        var end = PersistentEnd()
        end.commit = commit ? 1 : 0
        _ = try ask(AccountingRequest.Fini.self, end, &test)
    }
}
