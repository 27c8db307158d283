/// Which of a step's GPUs on a node each of its tasks is told of (`--gpu-bind`).
///
/// *Source:* srun(1), `--gpu-bind`; what tasks are told was observed on 22.05.8.
struct GPUBinding: Hashable, Sendable {
    private enum Way: Hashable, Sendable {
        /// As many to each task, in turn.
        case perTask(Int)
        /// So many tasks share one.
        case single(Int)
        /// Task by task, by place among the step's GPUs.
        case map([Int])
        /// Task by task, as bits.
        case mask([UInt64])
    }

    private let way: Way

    /// Reads what a launch request says, as in `gpu:single:2`; nil for what binds to nothing in particular.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3, parts[0] == "gpu" else { return nil }
        let words = parts[2].split(separator: ",")
        switch parts[1] {
        case "per_task":
            guard let count = Int(parts[2]), count > 0 else { return nil }
            way = .perTask(count)
        case "single":
            guard let count = Int(parts[2]), count > 0 else { return nil }
            way = .single(count)
        case "map_gpu": way = .map(words.flatMap { Self.repeated($0) { Int($0) } })
        case "mask_gpu":
            way = .mask(
                words.flatMap { Self.repeated($0) { UInt64($0.hasPrefix("0x") ? $0.dropFirst(2) : $0, radix: 16) } }
            )
        default: return nil
        }
    }

    /// The values of a word, which may say how often (`3*2`).
    private static func repeated<Value>(_ word: Substring, _ value: (Substring) -> Value?) -> [Value] {
        let parts = word.split(separator: "*")
        guard let first = parts.first, let found = value(first) else { return [] }
        return [Value](repeating: found, count: min(parts.count > 1 ? Int(parts[1]) ?? 1 : 1, Limits.streamPieceBytes))
    }

    /// The GPUs among `gpus` that the task of this place on the node is told of; none where that is left open.
    func units(of gpus: [Int], task: Int) -> [Int] {
        guard !gpus.isEmpty else { return [] }
        switch way {
        case .perTask(let count): return Array(gpus.dropFirst(task * count).prefix(count))
        case .single(let tasks): return [gpus[task / tasks % gpus.count]]
        case .map(let places):
            guard !places.isEmpty else { return [] }
            let place = places[task % places.count]
            return gpus.indices.contains(place) ? [gpus[place]] : []
        case .mask(let masks):
            guard !masks.isEmpty else { return [] }
            let mask = masks[task % masks.count]
            return gpus.indices.filter { $0 < 64 && mask >> UInt64($0) & 1 == 1 }.map { gpus[$0] }
        }
    }
}
