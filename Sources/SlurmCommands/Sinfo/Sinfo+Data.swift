import SlurmModel
import SlurmWire

extension Sinfo {
    /// What `--json` and `--yaml` print: all nodes, whatever else was asked for.
    static func report(
        _ form: DataForm,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) -> [UInt8] {
        do throws(ControllerError) {
            var request = NodeInfoRequest()
            request.showFlags = ShowFlags.all | ShowFlags.detail | ShowFlags.mixed | ShowFlags.local
            let nodes = try controller.send(Request.NodeInfo.self, request).records
            guard !nodes.isEmpty else { throw ControllerError(.invalidNodeName) }
            var partitionRequest = PartitionInfoRequest()
            partitionRequest.showFlags = ShowFlags.all | ShowFlags.local
            let partitions = try controller.send(Request.PartitionInfo.self, partitionRequest).records
            let names = NodeInfo.partitionNames(ofNodes: nodes.count, partitions)
            let records = zip(nodes, names).filter { $0.0.name != nil }
                .map { $0.data(invocation.users, partitions: $1) }
            return form.bytes(DataReport.make("nodes", records))
        } catch {
            // Slurm tells of every failure to communicate as of an unknown one.
            let code = error.code == .invalidNodeName ? error.code : .error
            var problem = DataObject()
            problem.add("error", code.text)
            problem.add("errno", code.rawValue)
            return form.bytes(DataReport.make("nodes", [], errors: [.object(problem)]))
        }
    }
}
