import SimCluster
import SlurmModel
import SlurmWire

/// Tells of the licenses.
enum LicenseInfoHandler: RequestHandler {
    typealias Handled = Request.LicenseInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = LicenseInfoResponse()
        reply.lastUpdate = controller.engine.now.seconds
        for (license, used) in controller.engine.licenseUse {
            var record = LicenseInfo()
            record.name = license.name
            record.total = license.count
            record.inUse = used
            reply.records.append(record)
        }
        return .reply(reply)
    }
}
