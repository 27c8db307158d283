import SlurmModel
import SlurmWire

extension SqueueFields {
    static let request: [SqueueField] = [
        .init("f", "feature", header: "FEATURES") { row, _ in .text(row.job.features) },
        .init(nil, "clusterfeature", header: "CLUSTER_FEATURES") { row, _ in .text(row.job.clusterFeatures) },
        .init(nil, "prefer", header: "PREFER") { row, _ in .text(row.job.prefer) },
        .init("W", "licenses", header: "LICENSES") { row, _ in .text(row.job.licenses) },
        .init("h", "oversubscribe", "shared", header: "OVER_SUBSCRIBE") { row, _ in
            .text(OverSubscribeText.word(row.job.shared.raw))
        },
        .init("O", "contiguous", header: "CONTIGUOUS") { row, _ in .number(row.job.contiguous) },
        .init("X", "corespec", header: "CORE_SPEC") { row, _ in
            guard let spec = row.job.coreSpec.number else {
                return .text(row.job.coreSpec.isUnset ? "N/A" : "\(UInt16.max & ~threadSpecialization) Threads")
            }
            return spec & threadSpecialization != 0 ? .text("\(spec & ~threadSpecialization) Threads") : .number(spec)
        },
        .init("s", "selectjobinfo", header: "") { _, _ in .text("") },
        .init(nil, "reqswitch", header: "REQ_SWITCH") { row, _ in signed(row.job.reqSwitch) },
    ]

    /// `CORE_SPEC_THREAD`: the bit that marks specialized threads rather than cores.
    static let threadSpecialization: UInt16 = 0x8000

    static let tres: [SqueueField] = [
        .init("b", "tres-per-node", "gres", header: "TRES_PER_NODE") { row, _ in .text(row.job.tresPerNode ?? "N/A") },
        .init(nil, "tres-per-job", header: "TRES_PER_JOB") { row, _ in .text(row.job.tresPerJob ?? "N/A") },
        .init(nil, "tres-per-socket", header: "TRES_PER_SOCKET") { row, _ in .text(row.job.tresPerSocket ?? "N/A") },
        .init(nil, "tres-per-task", header: "TRES_PER_TASK") { row, _ in .text(row.job.tresPerTask ?? "N/A") },
        .init(nil, "tres-alloc", "tres", header: "TRES_ALLOC") { row, _ in
            .text(row.job.tresAllocStr ?? row.job.tresReqStr ?? "N/A")
        },
        .init(nil, "tres-bind", header: "TRES_BIND") { row, _ in .text(row.job.tresBind ?? "N/A") },
        .init(nil, "tres-freq", header: "TRES_FREQ") { row, _ in .text(row.job.tresFreq ?? "N/A") },
        .init(nil, "cpus-per-tres", header: "CPUS_PER_TRES") { row, _ in .text(row.job.cpusPerTres ?? "N/A") },
        .init(nil, "mem-per-tres", header: "MEM_PER_TRES") { row, _ in .text(row.job.memPerTres ?? "N/A") },
    ]

    static let federation: [SqueueField] = [
        .init(nil, "origin", header: "ORIGIN") { row, _ in .text(row.job.fedOriginStr ?? "NA") },
        .init(nil, "originraw", header: "ORIGIN_RAW") { row, _ in
            let cluster = row.job.jobID >> clusterShift
            return cluster == 0 ? .text("NA") : .number(cluster)
        },
        .init(nil, "siblingsactive", header: "ACTIVE_SIBLINGS") { row, _ in
            .text(row.job.fedSiblingsActiveStr ?? "NA")
        },
        .init(nil, "siblingsactiveraw", header: "ACTIVE_SIBLINGS_RAW") { row, _ in
            .text(numbers(row.job.fedSiblingsActive))
        },
        .init(nil, "siblingsviable", header: "VIABLE_SIBLINGS") { row, _ in
            .text(row.job.fedSiblingsViableStr ?? "NA")
        },
        // The heading is misspelled in Slurm.
        .init(nil, "siblingsviableraw", header: "VIALBLE_SIBLINGS_RAW") { row, _ in
            .text(numbers(row.job.fedSiblingsViable))
        },
    ]

    /// Above these bits a job's id names the cluster that it came from.
    private static let clusterShift: UInt32 = 26

    /// The numbers of the bits set, from 1.
    private static func numbers(_ bits: UInt64) -> String {
        let numbers = (0..<64).filter { bits >> UInt64($0) & 1 == 1 }.map { "\($0 + 1)" }
        return numbers.isEmpty ? "NA" : numbers.joined(separator: ",")
    }
}
