import SlurmModel
import SlurmWire

/// `scontrol show topology`: the switches, those above a node, or one.
enum ShowTopology {
    /// Shows the switches.
    static func run(_ name: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let records: [Switch]
        do throws(ControllerError) {
            records = try controller.send(Request.TopoInfo.self, EmptyBody()).records
        } catch {
            return session.output.failed("slurm_load_topo error", error)
        }
        guard let name, !name.isEmpty else {
            if records.isEmpty { session.output.error("No topology information available") }
            for record in records { show(record, &session) }
            return
        }
        if let record = records.first(where: { $0.name == name }) { return show(record, &session) }
        let above = records.filter { hosts($0.nodes).contains(name) }
        for record in above { show(record, &session) }
        if above.isEmpty {
            session.output.error("Topology information contains no switch or node named \(name)")
        }
    }

    private static func hosts(_ text: String?) -> [String] {
        do {
            return try HostList(parsing: text ?? "").names
        } catch {
            // A daemon's list is always well-formed; in anything else no node is found.
            return []
        }
    }

    private static func show(_ record: Switch, _ session: inout ScontrolSession) {
        let line =
            "SwitchName=\(record.name.orNull) Level=\(record.level) LinkSpeed=\(record.linkSpeed)"
            + (record.nodes.map { " Nodes=\($0)" } ?? "") + (record.switches.map { " Switches=\($0)" } ?? "")
        let limit = session.invocation.environment["SLURM_TOPO_LEN"].map { LeadingNumber($0).value } ?? -1
        session.output.line(limit < 0 ? line : String(decoding: line.utf8.prefix(limit), as: UTF8.self))
    }
}
