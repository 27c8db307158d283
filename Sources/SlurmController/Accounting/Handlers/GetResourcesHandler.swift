import SimCluster
import SlurmWire

/// Tells of the resources that are counted (`sacctmgr show tres`, and the columns of sacct that need their names).
enum GetResourcesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetTres

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let filter = TextFilter(body.idList)
        let types = TextFilter(body.typeList)
        let names = TextFilter(body.nameList)
        return AccountingList(
            context.directory.resources
                .filter { filter.admits("\($0.id)") && types.admits($0.type) && names.admits($0.name ?? "") }
                .map(AccountingResource.init)
        )
    }
}

extension AccountingResource {
    /// The record of a resource; no count is known.
    init(_ resource: CountedResource) {
        self.init()
        id = resource.id
        type = resource.type
        name = resource.name
    }
}
