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

    /// The request that was recorded, if one was.
    private static func request(_ golden: GoldenCase) throws -> JobDescription? {
        let names = ["REQUEST_SUBMIT_BATCH_JOB", "REQUEST_JOB_WILL_RUN"]
        guard let message = golden.messages.first(where: { names.contains($0.name) }) else { return nil }
        var reader = WireReader(message.body[...], version: .slurm2205)
        return try JobDescription(from: &reader)
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
            guard let value = recorded["SLURM_RLIMIT_\(name)"].flatMap({ UInt64($0) }) else { continue }
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
        let request = try Self.request(golden)
        var controller = GoldenController(golden)
        let outcome = CommandCatalog.run(Sbatch.self, try Self.invocation(golden, request), &controller)
        #expect(String(decoding: outcome.stdout, as: UTF8.self) == String(decoding: golden.stdout, as: UTF8.self))
        #expect(String(decoding: outcome.stderr, as: UTF8.self) == String(decoding: golden.stderr, as: UTF8.self))
        #expect(outcome.status == golden.status)
        let names = golden.messages.filter { $0.name.hasPrefix("REQUEST_") && $0.name != "REQUEST_FED_INFO" }.map(
            \.name
        )
        #expect(controller.sent.map(\.name) == names)
        guard let request, let body = controller.sent.first?.body else { return }
        var reader = WireReader(body[...], version: .slurm2205)
        let sent = try JobDescription(from: &reader)
        #expect(Self.differences(sent, request).isEmpty)
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
