import SimCluster
import SlurmModel
import SlurmWire

/// Counts further resources.
enum AddResourcesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddTres

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        let names = (body.records ?? []).compactMap { record in
            record.type.map { type in record.name.map { "\(type)/\($0)" } ?? type }
        }
        context.directory.resources = CountedResource.table(adding: names, to: context.directory.resources)
        return .done(type)
    }
}
