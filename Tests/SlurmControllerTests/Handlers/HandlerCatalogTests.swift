import SlurmController
import SlurmModel
import SlurmWire
import Testing

@testable import SlurmController

@Suite struct HandlerCatalogTests {
    @Test("every described request is answered, or there is a reason why not")
    func coverage() {
        let handled = Set(HandlerCatalog.all.map { $0.type.rawValue })
        let refused = Set(HandlerCatalog.unsupported.map(\.type.rawValue))
        #expect(handled.isDisjoint(with: refused))
        for entry in MessageCatalog.all {
            guard let name = entry.type.name, name.hasPrefix("REQUEST_") else { continue }
            #expect(handled.contains(entry.type.rawValue) || refused.contains(entry.type.rawValue), "\(name)")
        }
    }

    @Test("a request without a handler is answered with SLURM_UNEXPECTED_MSG_ERROR")
    func unknown() throws {
        var test = try TestController()
        let answer = test.controller.handle(
            type: .requestTriggerGet,
            version: .slurm2205,
            body: [],
            from: Requester(userID: 0, groupID: 0),
            now: test.now
        )
        #expect(answer == .code(.unexpectedMsgError, version: .slurm2205))
    }

    @Test(
        "a body that is not the request's has no answer",
        arguments: [[], [1, 2, 3], Array(repeating: 255, count: 600)]
    )
    func garbage(body: [UInt8]) throws {
        var test = try TestController()
        let answer = test.controller.handle(
            type: .requestSubmitBatchJob,
            version: .slurm2205,
            body: body[...],
            from: Requester(userID: 0, groupID: 0),
            now: test.now
        )
        #expect(answer == nil)
    }
}
