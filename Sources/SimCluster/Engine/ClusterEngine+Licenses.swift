import SlurmModel

extension ClusterEngine {
    /// Whether the licences that a job wants are free.
    func hasLicenses(for job: Job) -> Bool {
        guard let text = job.request.licenses, !text.isEmpty else { return true }
        for wanted in LicenseSpec.list(text) ?? [] {
            guard let index = configuration.licenses.firstIndex(where: { $0.name == wanted.name }) else { return false }
            guard licensesInUse[index] + wanted.count <= configuration.licenses[index].count else { return false }
        }
        return true
    }

    /// Takes the licences of a job, or gives them back.
    mutating func changeLicenses(of job: Job, taking: Bool) {
        for wanted in LicenseSpec.list(job.request.licenses ?? "") ?? [] {
            guard let index = configuration.licenses.firstIndex(where: { $0.name == wanted.name }) else { continue }
            if taking {
                licensesInUse[index] += wanted.count
            } else {
                licensesInUse[index] -= min(wanted.count, licensesInUse[index])
            }
        }
    }

    /// Licences with how many of them are in use, in the order of the configuration.
    package var licenseUse: [(license: LicenseSpec, used: UInt32)] {
        Array(zip(configuration.licenses, licensesInUse)).map { (license: $0, used: $1) }
    }
}
