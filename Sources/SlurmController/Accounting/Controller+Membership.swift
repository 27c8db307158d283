import SimCluster
import SlurmModel

extension Controller {
    /// Says under which account and quality of service a job runs.
    ///
    /// A user who is in the account that the job names runs under it, else under the user's default account; one who is
    /// in none keeps what the job names. Where associations are enforced the latter two are refused (`invalidAccount`),
    /// and with qualities of service those that the association does not have (`invalidQOS`).
    func resolveMembership(of request: inout JobRequest) throws(EngineRefusal) {
        guard let accounting else { return }
        let user = identity.userName(request.userID)
        let partition = request.partitions.first ?? engine.partitions.first(where: \.isDefault)?.name ?? ""
        let wanted = request.carried.account.flatMap { $0.isEmpty ? nil : $0.lowercased() }
        let directory = accounting.directory
        var association: Association?
        if let wanted {
            association = directory.association(
                cluster: accounting.cluster,
                account: wanted,
                user: user,
                partition: partition
            )
            if association == nil, accounting.enforced.contains(.associations) { throw EngineRefusal(.invalidAccount) }
        }
        if association == nil, let account = directory.defaultAccount(of: user, on: accounting.cluster) {
            association = directory.association(
                cluster: accounting.cluster,
                account: account,
                user: user,
                partition: partition
            )
        }
        if association == nil, accounting.enforced.contains(.associations) { throw EngineRefusal(.invalidAccount) }
        request.carried.account = association?.account ?? wanted
        request.carried.qos = try quality(of: request, association, accounting)
        request.carried.associationID = association?.id
        request.carried.qualityID = request.carried.qos.flatMap { directory.quality(named: $0)?.id }
    }

    /// Says under which account and quality of service a job runs that is moved to others.
    ///
    /// A quality of service that is not known changes nothing. Throws as for a new job.
    func resolveMembership(of changes: inout JobChanges, _ job: Job) throws(EngineRefusal) {
        guard accounting != nil, let carried = changes.carried else { return }
        var request = job.request
        let quality = request.carried.qos
        request.carried = carried
        try resolveMembership(of: &request)
        if request.carried.qos == "" { request.carried.qos = quality }
        changes.carried = request.carried
    }

    /// The name of a job's quality of service: the one that it names, or its association's default, or `normal`.
    private func quality(
        of request: JobRequest,
        _ association: Association?,
        _ accounting: Accounting
    ) throws(EngineRefusal) -> String {
        let directory = accounting.directory
        let placed = association.flatMap { own in directory.placed.first { $0.own.id == own.id }?.association }
        let allowed = placed?.qualities ?? []
        let isChecked =
            accounting.enforced.contains(.qualities) && placed != nil && !isAdministrator(request.userID)
        if let wanted = request.carried.qos, !wanted.isEmpty {
            guard let quality = directory.quality(named: wanted) else {
                // A name that is not known is no quality of service, and that is all (observed on 22.05.8).
                guard accounting.enforced.contains(.qualities) else { return "" }
                throw EngineRefusal(.invalidQOS)
            }
            if isChecked, !allowed.contains(quality.id) { throw EngineRefusal(.invalidQOS) }
            return quality.name
        }
        let root = directory.associations.first { $0.parentID == 0 && $0.cluster == accounting.cluster }
        let id: UInt32
        if let own = placed?.defaultQOS, own != 0 {
            id = own
        } else if allowed.count == 1 {
            id = allowed[0]
        } else {
            id = root?.defaultQOS ?? 0
        }
        let name = directory.qualities.first { $0.id == id }?.name ?? "normal"
        if isChecked, let number = directory.quality(named: name)?.id, !allowed.contains(number) {
            throw EngineRefusal(.invalidQOS)
        }
        return name
    }
}
