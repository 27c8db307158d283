import SimCluster
import SlurmModel
import SlurmWire

/// Changes qualities of service (`sacctmgr modify qos`); only administrators may.
enum ModifyQualitiesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyQOS

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let names = TextFilter(body.condition.nameList)
        let ids = TextFilter(body.condition.idList)
        let descriptions = TextFilter(body.condition.descriptionList)
        var changed: [String] = []
        for place in context.directory.qualities.indices {
            let quality = context.directory.qualities[place]
            guard names.admits(quality.name), ids.admits("\(quality.id)"), descriptions.admits(quality.description)
            else { continue }
            context.directory.qualities[place].change(body.record)
            changed.append(quality.name)
        }
        guard !changed.isEmpty else { return .nothingModified }
        guard !context.directory.hasPreemptionLoop else { throw AccountingRefusal(.qosPreemptionLoop) }
        context.note(type, "(" + changed.map { "name='\($0)'" }.joined(separator: " || ") + ")")
        return AccountingTexts(changed)
    }
}
