import SlurmModel

/// `scontrol show daemons` and `show aliases`: what slurm.conf says of a host.
enum ShowDaemons {
    /// The daemons that run on this host.
    static func run(_ value: String?, _ tag: String, _ session: inout ScontrolSession) {
        guard value == nil else {
            return session.complain("too many arguments for keyword:\(tag)", evenIfQuiet: false)
        }
        let invocation = session.invocation
        let names = [invocation.shortHostName, invocation.hostName]
        let isController = (invocation.configuration?.controllers ?? []).contains {
            names.contains($0.name) || Keyword.equal($0.name, "localhost")
        }
        let isNode = [invocation.shortHostName, "localhost"].contains { !nodes(onHost: $0, session).isEmpty }
        let words = (isController ? "slurmctld " : "") + (isNode ? "slurmd" : "")
        session.output.line(words.isEmpty ? "(null)" : words)
    }

    /// The nodes that a host stands for, by default this one.
    static func aliases(_ host: String?, _ session: inout ScontrolSession) {
        var names = nodes(onHost: host ?? session.invocation.shortHostName, session)
        if names.isEmpty && host == nil, let node = nodes(onHost: "localhost", session).first {
            // Slurm takes the node's own name for a host's here.
            names = nodes(onHost: node, session)
        }
        if !names.isEmpty { session.output.line(names.joined(separator: " ")) }
    }

    private static func nodes(onHost host: String, _ session: ScontrolSession) -> [String] {
        guard let path = session.invocation.configurationPath else { return [] }
        let files = session.invocation.files
        func read(_ path: String) -> [UInt8]? {
            do throws(FileFailure) {
                return try files.read(path)
            } catch {
                // A file that is gone since the command began tells of no nodes.
                return nil
            }
        }
        guard let bytes = read(path) else { return [] }
        do throws(SlurmConfigurationError) {
            let configuration = try SlurmConfiguration(parsing: bytes, file: path, readFile: read)
            return try configuration.nodes().filter { $0.hostName == host }.map(\.name)
        } catch {
            // The command could not have begun with such a file; it tells of no nodes.
            return []
        }
    }
}
