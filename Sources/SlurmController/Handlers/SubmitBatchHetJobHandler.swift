import SimCluster
import SlurmModel
import SlurmWire

/// Takes a heterogeneous batch job; the script runs for the first component.
enum SubmitBatchHetJobHandler: RequestHandler {
    typealias Handled = Request.SubmitBatchHetJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let leader = body.components.first, let script = leader.script, !script.isEmpty else {
            throw EngineRefusal(.jobScriptMissing)
        }
        var requests: [JobRequest] = []
        for component in body.components {
            requests.append(try controller.request(component, from: context.requester, isBatch: true))
        }
        let submitted = try controller.engine.submitHet(requests, at: context.now)
        for offset in body.components.indices.dropFirst() {
            controller.keepScript(
                ComponentScript.text(of: script, offset: offset),
                of: JobID(submitted.id.rawValue + UInt32(offset)),
                body.components[offset]
            )
        }
        return .reply(controller.accept(submitted, leader, ComponentScript.text(of: script, offset: 0)))
    }
}
