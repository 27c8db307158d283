/// A machine of identical processors, simulated by counting them: what the engine is compared with.
///
/// At each moment at which something happens, jobs end, jobs join the queue, and then one pass starts what may start:
/// from the head of the queue while it fits; behind a blocked head (`easy`) every job that ends by the time at which the
/// head can start, or that needs no more than what is left over then.
struct CountingSimulation {
    struct Job {
        var submit: Int64
        var run: Int64
        var limit: Int64
        var size: Int
    }

    let processors: Int
    let isEasy: Bool
    let jobs: [Job]
    private(set) var starts: [Int64]
    private var free: Int
    private var running: [Int] = []
    private var queue: [Int] = []

    /// Simulates; `jobs` must be ascending by submit time.
    init(processors: Int, isEasy: Bool, jobs: [Job]) {
        self.processors = processors
        self.isEasy = isEasy
        self.jobs = jobs
        starts = jobs.map { _ in -1 }
        free = processors
        var next = 0
        while next < jobs.count || !running.isEmpty {
            let end = running.map { starts[$0] + jobs[$0].run }.min() ?? .max
            let now = min(end, next < jobs.count ? jobs[next].submit : .max)
            for job in running where starts[job] + jobs[job].run == now { free += jobs[job].size }
            running.removeAll { starts[$0] + jobs[$0].run == now }
            while next < jobs.count, jobs[next].submit == now {
                queue.append(next)
                next += 1
            }
            pass(now)
        }
    }

    private mutating func start(_ position: Int, _ now: Int64) {
        let job = queue.remove(at: position)
        starts[job] = now
        free -= jobs[job].size
        running.append(job)
    }

    private mutating func pass(_ now: Int64) {
        while let head = queue.first, jobs[head].size <= free { start(0, now) }
        guard isEasy, let head = queue.first else { return }
        var available = free
        var shadow = now
        let ends = running.map { (end: starts[$0] + jobs[$0].limit, size: jobs[$0].size) }.sorted { $0.end < $1.end }
        for (position, item) in ends.enumerated() {
            available += item.size
            shadow = item.end
            let isLastOfItsTime = position + 1 == ends.count || ends[position + 1].end > item.end
            if available >= jobs[head].size, isLastOfItsTime { break }
        }
        var extra = available - jobs[head].size
        var position = 1
        while position < queue.count {
            let job = jobs[queue[position]]
            let endsInTime = now + job.limit <= shadow
            guard job.size <= free, endsInTime || job.size <= extra else {
                position += 1
                continue
            }
            if !endsInTime { extra -= job.size }
            start(position, now)
        }
    }
}
