import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// What `sbatch` sends and prints, compared with what Debian's command sent and printed.
struct SbatchGoldenTests {
    private static let script = """
        #!/bin/bash
        #SBATCH -n 2 --comment="a b#c" -o out-%j.txt # comment
        #SBATCH --mem=1G -t 0:30
        true

        """

    private static let configuration = """
        ClusterName=slurm-test
        SlurmctldHost=localhost
        GresTypes=gpu
        SelectType=select/cons_tres

        """

    /// The descriptions of the request that was recorded, if one was: more than one for a heterogeneous job.
    private static func requests(_ golden: GoldenCase) throws -> [JobDescription] {
        guard let message = golden.messages.first(where: { $0.name.hasPrefix("REQUEST_") && !isOther($0.name) }) else {
            return []
        }
        return try descriptions(message.name, message.body)
    }

    private static func descriptions(_ name: String, _ body: [UInt8]) throws -> [JobDescription] {
        var reader = WireReader(body[...], version: .slurm2205)
        guard name == "REQUEST_SUBMIT_BATCH_HET_JOB" else { return [try JobDescription(from: &reader)] }
        return try HeterogeneousJobDescription(from: &reader).components
    }

    /// Whether a request is no submission.
    private static func isOther(_ name: String) -> Bool {
        name == "REQUEST_FED_INFO"
    }

    /// The invocation as it was: what the request tells of the process is taken from there.
    private static func invocation(_ golden: GoldenCase, _ request: JobDescription?) throws -> Invocation {
        let line = ShellLine(golden.commandLine)
        var invocation = Invocation(program: "sbatch", arguments: Array(line.words.dropFirst()))
        let entries = (request?.environment ?? []).compactMap { $0 }
        let recorded = ProcessEnvironment(entries: entries)
        invocation.environment = ProcessEnvironment(entries: entries.filter { !$0.starts(with: "SLURM_".utf8) })
        for (name, value) in line.variables where invocation.environment[name] == nil {
            invocation.environment.set(name, value)
        }
        invocation.now = golden.now
        invocation.workingDirectory = recorded["SLURM_SUBMIT_DIR"] ?? "/work"
        invocation.hostName = recorded["SLURM_SUBMIT_HOST"] ?? "login"
        invocation.configurationPath = recorded["SLURM_CONF"]
        invocation.configuration = try SlurmConfiguration(parsing: configuration)
        invocation.process.sessionID = request?.allocSid.number ?? 1
        for name in ["CPU", "FSIZE", "DATA", "STACK", "CORE", "RSS", "NPROC", "NOFILE", "MEMLOCK", "AS"] {
            guard let value = recorded["SLURM_RLIMIT_\(name)"].flatMap({ UInt64($0.drop { $0 == "U" }) }) else {
                continue
            }
            invocation.process.resourceLimits.append(.init(name: name, value: value))
        }
        // The configuration's place comes first among what sbatch adds, so it must have its place before.
        if let path = recorded["SLURM_CONF"],
            let index = entries.firstIndex(where: { $0.starts(with: "SLURM_CONF=".utf8) })
        {
            var all = entries.filter { !$0.starts(with: "SLURM_".utf8) }
            let before = entries[..<index].filter { !$0.starts(with: "SLURM_".utf8) }.count
            all.insert(Array("SLURM_CONF=\(path)".utf8), at: before)
            invocation.environment = ProcessEnvironment(entries: all)
        }
        let directory = invocation.workingDirectory
        invocation.files = MemoryFiles(contents: [
            "\(directory)/job.sh": Array(script.utf8),
            "\(directory)/wrong.sh": Array("#!/bin/sh\n#SBATCH -N x\n".utf8),
            "\(directory)/nobang.sh": Array("true\n".utf8),
        ])
        if line.inputFile != nil { invocation.standardInput = { Array(script.utf8) } }
        return invocation
    }

    @Test("a submission sends and prints what Debian's command did", arguments: GoldenCase.all("sbatch"))
    func submission(golden: GoldenCase) throws {
        let requests = try Self.requests(golden)
        var controller = GoldenController(golden)
        let outcome = CommandCatalog.run(Sbatch.self, try Self.invocation(golden, requests.first), &controller)
        #expect(String(decoding: outcome.stdout, as: UTF8.self) == String(decoding: golden.stdout, as: UTF8.self))
        #expect(String(decoding: outcome.stderr, as: UTF8.self) == String(decoding: golden.stderr, as: UTF8.self))
        #expect(outcome.status == golden.status)
        let names = golden.messages.map(\.name).filter { $0.hasPrefix("REQUEST_") && !Self.isOther($0) }
        #expect(controller.sent.map(\.name) == names)
        guard let first = controller.sent.first else { return }
        let sent = try Self.descriptions(first.name, first.body)
        #expect(sent.count == requests.count)
        for (mine, theirs) in zip(sent, requests) { #expect(Self.differences(mine, theirs).isEmpty) }
    }

    /// The fields that differ, each with what was sent and what was recorded.
    private static func differences(_ sent: JobDescription, _ recorded: JobDescription) -> [String] {
        func text(_ value: Any) -> String {
            guard let entries = value as? [[UInt8]?] else { return "\(value)" }
            return entries.map { String(decoding: $0 ?? [], as: UTF8.self) }.joined(separator: "|")
        }
        return zip(Mirror(reflecting: sent).children, Mirror(reflecting: recorded).children).compactMap { left, right in
            let (mine, theirs) = (text(left.value), text(right.value))
            return mine == theirs ? nil : "\(left.label ?? ""): \(mine) / \(theirs)"
        }
    }
}
