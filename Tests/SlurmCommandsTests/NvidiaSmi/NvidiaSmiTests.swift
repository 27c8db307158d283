import SlurmModel
import Testing

@testable import SlurmCommands

@Suite("nvidia-smi")
struct NvidiaSmiTests {
    /// A node of two A100 and two GPUs of an unknown model.
    private struct Files: FileAccess {
        var gres = """
            NodeName=gpu-0 Name=gpu Type=a100 File=/dev/fakegpu[0-1]
            NodeName=gpu-0 Name=gpu Type=odd File=/dev/fakegpu[2-3]
            """

        func kind(of path: String) -> FileKind? { path == "/c/gres.conf" ? .file : nil }
        func isReadable(_ path: String) -> Bool { true }
        func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure) { throw FileFailure(text: "no") }
        func read(_ path: String) throws(FileFailure) -> [UInt8] {
            guard path == "/c/gres.conf" else { throw FileFailure(text: "No such file or directory") }
            return Array(gres.utf8)
        }
    }

    private func run(_ arguments: String..., gpus: String?, step: String? = nil) -> (text: String, status: Int32) {
        var invocation = Invocation(program: "nvidia-smi", arguments: arguments)
        invocation.environment = ProcessEnvironment([
            "SLURM_CONF": "/c/slurm.conf", "SLURMD_NODENAME": "gpu-0",
        ])
        if let gpus { invocation.environment.set("SLURM_JOB_GPUS", gpus) }
        if let step { invocation.environment.set("SLURM_STEP_GPUS", step) }
        invocation.files = Files()
        let outcome = NvidiaSmi.run(invocation)
        return (String(decoding: outcome.stdout, as: UTF8.self), outcome.status)
    }

    @Test("a gres.conf that cannot be parsed is told, with the status of a GPU that cannot be reached")
    func brokenConfiguration() {
        var invocation = Invocation(program: "nvidia-smi", arguments: ["-L"])
        invocation.environment = ProcessEnvironment([
            "SLURM_CONF": "/c/slurm.conf", "SLURMD_NODENAME": "gpu-0", "SLURM_JOB_GPUS": "0",
        ])
        invocation.files = Files(gres: "NodeName=gpu-0 Nonsense=1\n")
        let outcome = NvidiaSmi.run(invocation)
        #expect(outcome.status == 9)
        #expect(String(decoding: outcome.stderr, as: UTF8.self).contains("/c/gres.conf:1: "))
    }

    @Test("the GPUs of the job are shown with their own models, and no others")
    func query() {
        let asked = run("--query-gpu=index,name,memory.total", "--format=csv", gpus: "1,2")
        #expect(
            asked.text == """
                index, name, memory.total [MiB]
                1, NVIDIA A100-SXM4-40GB, 40960 MiB
                2, Fake GPU (odd), 16384 MiB

                """
        )
        #expect(asked.status == 0)
    }

    @Test("headings and units are left out on request, and spaces after commas are no part of a field's name")
    func plain() {
        let asked = run("--query-gpu=gpu_name, memory.free", "--format=csv,noheader,nounits", gpus: "0")
        #expect(asked.text == "NVIDIA A100-SXM4-40GB, 40960\n")
    }

    @Test("a step sees its own part of the job's GPUs")
    func step() {
        let listed = run("-L", gpus: "0,1", step: "1")
        #expect(listed.text.hasPrefix("GPU 1: NVIDIA A100-SXM4-40GB (UUID: GPU-"))
        #expect(listed.text.split(separator: "\n").count == 1)
    }

    @Test("GPUs have different UUIDs that stay the same, by which they can be chosen")
    func identity() throws {
        let ids = run("--query-gpu=uuid", "--format=csv,noheader", gpus: "0,1").text.split(separator: "\n")
        #expect(Set(ids).count == 2)
        let second = run("-i", String(ids[1]), "--query-gpu=index", "--format=csv,noheader", gpus: "0,1")
        #expect(second.text == "1\n")
        #expect(run("--id=0", "-L", gpus: "0,1").text.split(separator: "\n").count == 1)
    }

    @Test("outside a job with GPUs there are none", arguments: [[], ["-L"]])
    func none(arguments: [String]) {
        var invocation = Invocation(program: "nvidia-smi", arguments: arguments)
        invocation.files = Files()
        let outcome = NvidiaSmi.run(invocation)
        #expect(outcome.stdout == Array("No devices were found\n".utf8))
        #expect(outcome.status == 6)
    }

    @Test("every line of the table is as wide as its frame")
    func table() {
        let lines = run(gpus: "0,1,3").text.split(separator: "\n").dropFirst()
        #expect(Set(lines.map(\.count)) == [89])
        #expect(lines.contains { $0.contains("0MiB / 40960MiB") })
        #expect(lines.count { $0.contains(" Off |") } == 3)
    }

    @Test(
        "what it does not know is refused by name",
        arguments: [
            (["--query-gpu=nosuch", "--format=csv"], "Field \"nosuch\" is not a valid field to query."),
            (["--query-gpu=name"], "\"--format=\" switch is missing. Give --format=csv."),
            (["--nosuch"], "Option --nosuch is not recognized. Please run 'nvidia-smi -h'."),
        ]
    )
    func refusals(arguments: [String], text: String) {
        var invocation = Invocation(program: "nvidia-smi", arguments: arguments)
        invocation.environment.set("SLURM_JOB_GPUS", "0")
        let outcome = NvidiaSmi.run(invocation)
        #expect(String(decoding: outcome.stdout, as: UTF8.self) == text + "\n\n")
        #expect(outcome.status == 2)
    }

    @Test("every field can be asked for by each of its names")
    func fields() {
        for name in GPUField.all.flatMap(\.names) {
            #expect(run("--query-gpu=\(name)", "--format=csv,noheader", gpus: "0").status == 0)
        }
    }
}
