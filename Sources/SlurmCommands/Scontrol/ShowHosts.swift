import SlurmModel

/// `scontrol show hostnames` and `hostlist`: lists of hosts in long and in short form.
enum ShowHosts {
    /// One name a line; without a list, the nodes of the job that the environment is of.
    static func names(_ list: String?, _ session: inout ScontrolSession) {
        guard let list = list ?? session.invocation.environment["SLURM_NODELIST"] else {
            return session.output.error("host list is empty")
        }
        do throws(HostListError) {
            for name in try HostList(parsing: list).names { session.output.line(name) }
        } catch {
            session.output.plainError("Invalid hostlist: \(list)")
        }
    }

    /// The names of a list, or of a file with an absolute path, in brackets.
    static func list(_ text: String?, isSorted: Bool, _ session: inout ScontrolSession) {
        guard let text else {
            session.complain("invalid encode argument")
            return session.output.write(ScontrolHelp.text)
        }
        var list = text
        if text.hasPrefix("/") {
            do throws(FileFailure) {
                list = try String(
                    decoding: session.invocation.files.read(text).map {
                        $0 == UInt8(ascii: "\n") ? UInt8(ascii: ",") : $0
                    },
                    as: UTF8.self
                )
            } catch {
                return session.complain("Can not open \(text)")
            }
        }
        do throws(HostListError) {
            let hosts = try HostList(parsing: list)
            session.output.line(isSorted ? HostOrder.sorted(list) : hosts.folded)
        } catch {
            session.complain("Invalid hostlist: \(list)")
        }
    }
}
