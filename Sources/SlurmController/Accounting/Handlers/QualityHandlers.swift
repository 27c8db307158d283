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
        context.note(type, gone.map(\.name).joined(separator: ","))
        return AccountingTexts(gone.map(\.name))
    }
}

extension AccountingDirectory {
    /// Takes qualities of service away, and from all associations and other qualities that name them.
    fileprivate mutating func forget(_ ids: [UInt32]) {
        qualities.removeAll { ids.contains($0.id) }
        for place in qualities.indices { qualities[place].preempts.removeAll { ids.contains($0) } }
        for place in associations.indices {
            associations[place].qualities?.removeAll { ids.contains($0) }
            associations[place].addedQualities.removeAll { ids.contains($0) }
            associations[place].removedQualities.removeAll { ids.contains($0) }
            if ids.contains(associations[place].defaultQOS) { associations[place].defaultQOS = 0 }
        }
    }

    /// Whether a quality of service may displace itself, by way of others.
    fileprivate var hasPreemptionLoop: Bool {
        qualities.contains { start in
            var seen: Set<UInt32> = []
            var open = start.preempts
            while let id = open.popLast() {
                if id == start.id { return true }
                if seen.insert(id).inserted { open += qualities.first { $0.id == id }?.preempts ?? [] }
            }
            return false
        }
    }
}
