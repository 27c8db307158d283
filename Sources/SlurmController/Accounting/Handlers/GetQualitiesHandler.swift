import SimCluster
import SlurmWire

/// Tells of qualities of service (`sacctmgr show qos`).
enum GetQualitiesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetQOS

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let ids = TextFilter(body.idList)
        let names = TextFilter(body.nameList)
        let descriptions = TextFilter(body.descriptionList)
        let highest = context.directory.qualities.map(\.id).max() ?? 0
        return AccountingList(
            context.directory.qualities
                .filter { ids.admits("\($0.id)") && names.admits($0.name) && descriptions.admits($0.description) }
                .map { AccountingQOS($0, highestID: highest) }
        )
    }
}
