import SimCluster
import SlurmModel
import SlurmWire

/// Adds qualities of service (`sacctmgr add qos`); only administrators may.
enum AddQualitiesHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddQOS

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel == .administrator else { throw .noPrivilege }
        for record in body.records ?? [] {
            guard let name = record.name?.lowercased(), !name.isEmpty else { throw AccountingRefusal(.error) }
            if context.directory.quality(named: name) == nil {
                let new = QualityOfService(
                    id: context.directory.nextQOSID,
                    name: name,
                    description: record.description ?? ""
                )
                context.directory.qualities.append(new)
            }
            for place in context.directory.qualities.indices where context.directory.qualities[place].name == name {
                context.directory.qualities[place].change(record)
            }
            context.note(type, name, "description='\(record.description ?? "")'")
        }
        return .done(type)
    }
}
