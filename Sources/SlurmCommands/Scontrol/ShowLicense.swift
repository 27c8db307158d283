import SlurmWire

/// `scontrol show licenses`: one license, or all.
enum ShowLicense {
    /// Shows the licenses in the order of their names.
    static func run(_ name: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard
            let response = session.load(
                Request.LicenseInfo.self,
                LicenseInfoRequest(),
                failing: "slurm_load_license error",
                &controller
            )
        else { return }
        guard !response.records.isEmpty else { return session.output.line("No licenses configured in Slurm.") }
        let sorted = StableSort.sorted(response.records) { StableSort.order($0.name, $1.name) }
        for license in sorted where name == nil || license.name == name {
            session.output.line(
                "LicenseName=\(license.name.orNull)" + (session.isOneLine ? " " : "\n    ")
                    + "Total=\(Int32(bitPattern: license.total)) Used=\(license.inUse) "
                    + "Free=\(license.total &- license.inUse) Reserved=\(license.reserved) "
                    + "Remote=\(license.remote != 0 ? "yes" : "no")"
            )
            if name != nil { break }
        }
    }
}
