import SlurmModel

/// A fake GPU that the job or step at hand was given.
struct VisibleGPU: Hashable {
    /// Its index on the node.
    var index: Int
    /// What it is.
    var model: GPUModel
    /// A name of its own, `GPU-…`, the same in every run of the cluster.
    var uuid: String

    /// Where it is on the bus.
    var busID: String {
        "00000000:" + Self.hexadecimal(UInt64(index + 1), digits: 2).uppercased() + ":00.0"
    }

    /// The GPUs of the job or step whose environment this is: `SLURM_STEP_GPUS`, or `SLURM_JOB_GPUS` in a batch script.
    ///
    /// Their models are the `Type` of gres.conf, beside slurm.conf. Empty outside a job with GPUs. Throws where there
    /// is a gres.conf that cannot be read.
    static func all(_ invocation: Invocation) throws(FileFailure) -> [VisibleGPU] {
        let environment = invocation.environment
        guard let list = environment["SLURM_STEP_GPUS"] ?? environment["SLURM_JOB_GPUS"] else { return [] }
        let types = try types(invocation)
        let place = "\(environment["SLURM_CONF"] ?? "") \(environment["SLURMD_NODENAME"] ?? "")"
        return list.split(separator: ",").compactMap { Int($0) }.filter { $0 >= 0 && $0 < 256 }.map { index in
            VisibleGPU(
                index: index,
                model: .named(types.indices.contains(index) ? types[index] : nil),
                uuid: uuid("\(place) \(index)")
            )
        }
    }

    /// The type of each GPU of the node, in the order of their indices; none where there is no gres.conf.
    private static func types(_ invocation: Invocation) throws(FileFailure) -> [String?] {
        guard let path = invocation.environment["SLURM_CONF"], let node = invocation.environment["SLURMD_NODENAME"]
        else { return [] }
        let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let file = "\(directory)/gres.conf"
        guard invocation.files.kind(of: file) != nil else { return [] }
        let configuration: GresConfiguration
        do throws(FileFailure) {
            let bytes = try invocation.files.read(file)
            configuration = try parse(bytes, file)
        } catch {
            throw FileFailure(text: error.text.hasPrefix(file) ? error.text : "\(file): \(error.text)")
        }
        return configuration.lines(forNode: node).filter { $0.name == "gpu" }
            .flatMap { Array(repeating: $0.type, count: Int(min($0.count, 256))) }
    }

    private static func parse(_ bytes: [UInt8], _ file: String) throws(FileFailure) -> GresConfiguration {
        do throws(SlurmConfigurationError) {
            return try GresConfiguration(parsing: bytes, file: file)
        } catch {
            throw FileFailure(text: error.description)
        }
    }

    /// A name from a hash (FNV-1a, twice with different beginnings) in the form of a UUID.
    private static func uuid(_ text: String) -> String {
        func hash(_ start: UInt64) -> String {
            hexadecimal(text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, digits: 16)
        }
        let digits = Array(hash(0xcbf2_9ce4_8422_2325) + hash(0x8422_2325_cbf2_9ce4))
        let parts = [digits[0..<8], digits[8..<12], digits[12..<16], digits[16..<20], digits[20..<32]]
        return "GPU-" + parts.map { String($0) }.joined(separator: "-")
    }

    private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
