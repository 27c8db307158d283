/// A machine of identical processors, simulated by counting them: what the engine is compared with.
///
/// At each moment at which something happens, jobs end, jobs join the queue, and then one pass starts what may start:
/// from the head of the queue while it fits; behind a blocked head (`backfills`) every job that is over before the
/// machine is kept for a job ahead. Each blocked job has the machine kept for itself from the earliest time at which it
/// fits, if jobs last until their limits, and at which nothing is kept for others until its own limit.
struct CountingSimulation {
    struct Job {
        var submit: Int64
        var run: Int64
        var limit: Int64
        var size: Int
    }

    let processors: Int
    let backfills: Bool
    let jobs: [Job]
    private(set) var starts: [Int64]
    private var free: Int
    private var running: [Int] = []
    private var queue: [Int] = []

    /// Simulates; `jobs` must be ascending by submit time.
    init(processors: Int, backfills: Bool, jobs: [Job]) {
        self.processors = processors
        self.backfills = backfills
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
        guard backfills, !queue.isEmpty else { return }
        var kept: [Range<Int64>] = []
        var position = 0
        while position < queue.count {
            let job = jobs[queue[position]]
            if job.size <= free, !isKept(kept, from: now, lasting: job.limit) {
                start(position, now)
                continue
            }
            if let time = planned(job, now, kept) { kept.append(time..<(time + job.limit)) }
            position += 1
        }
    }

    /// Whether the machine is kept for somebody in a span; its last moment counts, as in slurmctld.
    private func isKept(_ kept: [Range<Int64>], from start: Int64, lasting limit: Int64) -> Bool {
        kept.contains { $0.overlaps(start..<(start + limit + 1)) }
    }

    /// The earliest time at which a job fits and the machine is kept for nobody else.
    private func planned(_ job: Job, _ now: Int64, _ kept: [Range<Int64>]) -> Int64? {
        let ends = running.map { starts[$0] + jobs[$0].limit }
        let times = ([now] + ends + kept.map(\.upperBound)).filter { $0 >= now }.sorted()
        return times.first { time in
            let freed = zip(running, ends).reduce(0) { $0 + ($1.1 <= time ? jobs[$1.0].size : 0) }
            return job.size <= free + freed && !isKept(kept, from: time, lasting: job.limit)
        }
    }
}
