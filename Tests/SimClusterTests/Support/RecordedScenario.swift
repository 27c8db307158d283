import SlurmModel

@testable import SimCluster

/// What was done to a real cluster, and what it made of its jobs after each step.
///
/// Lines: `> OPTIONS` submits a job with these options of sbatch(1), `> cancel ID`, `> hold ID` and `> release ID` do
/// what they say; `! TEXT` is the refusal; `= ID STATUS` tells a status that has changed: `R NODE/CPUS/MIB[/GRES] …`,
/// `PD REASON`, or the short word of a final state.
struct RecordedScenario {
    private(set) var cluster = VirtualCluster(.recorded)
    private(set) var differences: [String] = []
    private var statuses: [(id: JobID, status: String)] = []
    private var step = ""

    /// Does the recorded steps and compares.
    init(_ text: String) {
        var expected: [String] = []
        for line in text.split(separator: "\n").map({ "\($0)" }) + ["> end"] {
            if line.hasPrefix("> ") {
                compare(expected)
                expected = []
                step = line
                perform(line.dropFirst(2).split(separator: " ").map { "\($0)" }, &expected)
            } else {
                expected.append(line)
            }
        }
    }

    private var refusal: String?

    private mutating func perform(_ words: [String], _ expected: inout [String]) {
        cluster.run(until: cluster.engine.now + .seconds(2))
        refusal = nil
        let time = cluster.engine.now
        do {
            switch words.first {
            case "end": return
            case "cancel": try cluster.engine.cancel(JobSelection(try id(words)), by: 0, at: time)
            case "hold": _ = try cluster.engine.hold(JobSelection(try id(words)), as: .administrator, by: 0, at: time)
            case "release": _ = try cluster.engine.release(JobSelection(try id(words)), by: 0, at: time)
            default: _ = try cluster.engine.submit(try SubmissionOptions(words).request, at: time)
            }
        } catch let error as EngineRefusal {
            if !["cancel", "hold", "release"].contains(words.first ?? "") { refusal = "! \(error.code.text)" }
        } catch {
            differences.append("\(step): \(error)")
        }
        cluster.run(until: time)
    }

    private func id(_ words: [String]) throws -> JobID {
        guard words.count > 1, let number = UInt32(words[1]) else { throw EngineRefusal(.invalidJobID) }
        return JobID(number)
    }

    private mutating func compare(_ expected: [String]) {
        var seen: [String] = refusal.map { [$0] } ?? []
        var now: [(id: JobID, status: String)] = []
        for job in cluster.engine.jobs.sorted(by: { $0.id < $1.id }) {
            let status = status(of: job)
            now.append((job.id, status))
            if statuses.first(where: { $0.id == job.id })?.status != status { seen.append("= \(job.id) \(status)") }
        }
        statuses = now
        if seen != expected {
            differences.append(
                "\(step)\n  real  \(expected.joined(separator: " | "))\n  ours  \(seen.joined(separator: " | "))"
            )
        }
    }

    private func status(of job: Job) -> String {
        guard job.state.base == .running else {
            let reason = job.stateDescription ?? "\(job.reason)"
            let words = reason.split(separator: " ").joined(separator: "_")
            return job.isPending ? "PD \(words)" : job.state.compactWord
        }
        let parts = job.allocation.map { part in
            let threads = cluster.engine.nodes[part.nodeIndex].definition.cpusPerCore
            let cpus = part.coreIDs.flatMap { core in (0..<threads).map { UInt32(core * threads + $0) } }
            let gres = part.gres.map { gres in
                "\(gres.name)\(gres.type.map { ":\($0)" } ?? "")=\(ArrayTaskSet(gres.indices.map { UInt32($0) }).rangeText)"
            }
            let tail = gres.isEmpty ? "" : "/" + gres.joined(separator: ";")
            return "\(part.nodeName)/\(ArrayTaskSet(cpus).rangeText)/\(part.memoryMiB)\(tail)"
        }
        return "R " + parts.joined(separator: " ")
    }
}

extension EngineConfiguration {
    /// The cluster on which scenarios were recorded.
    static var recorded: EngineConfiguration {
        func node(_ name: String, _ features: [String] = [], weight: UInt32 = 1) -> EngineNode {
            EngineNode(name: name, cpus: 8, realMemoryMiB: 8192, features: features, weight: weight)
        }
        var nodes = [
            node("c0", ["fast", "a"]), node("c1", ["fast", "b"]), node("c2", ["slow", "a"]), node("c3", ["slow", "b"]),
        ]
        let fake = [GresSpec(name: "gpu", type: "fake", count: 4)]
        let mixed = [GresSpec(name: "gpu", type: "a", count: 2), GresSpec(name: "gpu", type: "b", count: 2)]
        nodes.append(EngineNode(name: "g0", cpus: 8, realMemoryMiB: 16384, gres: fake, features: ["gpu"]))
        nodes.append(EngineNode(name: "g1", cpus: 8, realMemoryMiB: 16384, gres: mixed, features: ["gpu"]))
        nodes.append(
            EngineNode(name: "h0", cpus: 8, sockets: 2, coresPerSocket: 2, threadsPerCore: 2, realMemoryMiB: 8192)
        )
        nodes.append(EngineNode(name: "s0", cpus: 8, sockets: 2, coresPerSocket: 4, realMemoryMiB: 8192))
        nodes.append(EngineNode(name: "w0", cpus: 4, realMemoryMiB: 4096, weight: 10))
        nodes.append(EngineNode(name: "w1", cpus: 4, realMemoryMiB: 4096, weight: 5))
        let main = ["c0", "c1", "c2", "c3"]
        var one = EnginePartition(name: "one", nodes: ["c0"])
        one.maxTimeMinutes = .value(60)
        one.defaultTimeMinutes = .value(10)
        one.maxNodes = .value(1)
        var high = EnginePartition(name: "hi", nodes: main)
        high.priorityTier = 10
        var exclusive = EnginePartition(name: "excl", nodes: main)
        exclusive.maxShare = 0
        var configuration = EngineConfiguration(
            nodes: nodes,
            partitions: [
                EnginePartition(name: "cpu", nodes: main, isDefault: true), one,
                EnginePartition(name: "sock", nodes: ["s0"]), EnginePartition(name: "ht", nodes: ["h0"]),
                EnginePartition(name: "gpu", nodes: ["g0", "g1"]), EnginePartition(name: "wt", nodes: ["w0", "w1"]),
                high, exclusive, EnginePartition(name: "all", nodes: nodes.map(\.name)),
            ]
        )
        configuration.defaultMemory = .perCPU(1024)
        return configuration
    }
}
