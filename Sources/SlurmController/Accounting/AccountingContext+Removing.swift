import SimCluster
import SlurmModel
import SlurmWire

extension AccountingContext {
    /// What keeps associations from being removed: jobs that wait or run under them; told as sacctmgr prints it.
    func activeJobs(under ids: Set<UInt32>) -> [String] {
        records.filter { !$0.hasEnded && ids.contains($0.associationID) }.compactMap { record in
            guard let item = directory.associations.first(where: { $0.id == record.associationID }) else { return nil }
            let job = "\(record.job.id)".padded(10)
            return "JobID = \(job) C = \(item.cluster.padded(10)) A = \(item.account.padded(10)) "
                + "U = \(item.user.padded(9))" + (item.partition.isEmpty ? "" : " P = \(item.partition)")
        }
    }

    /// Users whose default account is among those that are to go, though they have others; told as sacctmgr prints it.
    func defaults(among ids: Set<UInt32>) -> [String] {
        directory.associations.compactMap { item in
            guard ids.contains(item.id), item.isDefault, !item.user.isEmpty else { return nil }
            let keepsOthers = directory.associations.contains {
                $0.user == item.user && $0.cluster == item.cluster && !ids.contains($0.id)
            }
            guard keepsOthers else { return nil }
            return "C = \(item.cluster.padded(15)) A = \(item.account.padded(10)) U = \(item.user.padded(9))"
        }
    }

    /// Removes associations with everything below them, unless jobs or defaults stand against it; `texts` is the
    /// answer.
    mutating func remove(_ ids: [UInt32], sparesDefaults: Bool, texts: [String]) -> AccountingTexts {
        var gone: Set<UInt32> = []
        for id in ids {
            for place in directory.subtree(of: id) { gone.insert(directory.associations[place].id) }
        }
        if sparesDefaults {
            let kept = defaults(among: gone)
            if !kept.isEmpty { return Self.refusal(kept, .noRemoveDefaultAccount) }
        }
        let jobs = activeJobs(under: gone)
        if !jobs.isEmpty { return Self.refusal(jobs, .jobsRunningOnAssoc) }
        for id in ids { _ = directory.remove(id) }
        return AccountingTexts(texts)
    }

    private static func refusal(_ texts: [String], _ code: SlurmErrno) -> AccountingTexts {
        AccountingTexts(texts, returnCode: UInt32(bitPattern: code.rawValue))
    }

    /// Notes a change for `sacctmgr show transactions`.
    mutating func note(_ type: MessageType, _ target: String, _ details: String = "") {
        directory.note(action: type.rawValue, by: userName, target: target, details: details, at: now)
    }
}
