import SimCluster
import SlurmModel
import SlurmWire

/// Removes qualities of service (`sacctmgr delete qos`); only administrators may.
enum RemoveQualitiesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveQOS

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let names = TextFilter(body.nameList)
        let ids = TextFilter(body.idList)
        let descriptions = TextFilter(body.descriptionList)
        guard !(names.isOpen && ids.isOpen && descriptions.isOpen) else { throw .nothingChanged }
        let gone = context.directory.qualities.filter {
            names.admits($0.name) && ids.admits("\($0.id)") && descriptions.admits($0.description)
        }
        guard !gone.isEmpty else { return .nothingRemoved }
        context.directory.forget(gone.map(\.id))
        context.note(type, gone.map { "id='\($0.id)'" }.joined(separator: " || "))
        return AccountingTexts(gone.map(\.name))
    }
}
