/// The lines that a job writes to its standard output, as they come; of an array those of the first task.
public struct JobOutputLines: AsyncSequence, Sendable {
    /// A line without its end.
    public typealias Element = String

    let job: Job
    let timeout: Duration

    /// Begins with the first line.
    public func makeAsyncIterator() -> Iterator {
        Iterator(job: job, timeout: timeout)
    }

    /// Gives one line after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private let job: Job
        private let timeout: Duration
        private var waited: Duration = .zero
        private var offset = 0
        private var pending: [UInt8] = []
        private var isOver = false

        init(job: Job, timeout: Duration) {
            self.job = job
            self.timeout = timeout
        }

        /// The next line; nil when the job is over and all was read.
        ///
        /// Throws `JobWaitFailed` where the time is up or nothing will happen any more.
        public mutating func next() async throws -> String? {
            while true {
                if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                    let line = String(decoding: pending[..<end], as: UTF8.self)
                    pending.removeSubrange(...end)
                    return line
                }
                if isOver {
                    guard !pending.isEmpty else { return nil }
                    defer { pending = [] }
                    return String(decoding: pending, as: UTF8.self)
                }
                try await read()
            }
        }

        private mutating func read() async throws {
            // Looked at before the file, so that what the job writes last is read, too.
            let records = try await job.records()
            let isFinished = records.allSatisfy(\.state.isFinished)
            let path = records.first?.outputPath ?? ""
            let bytes = try await job.cluster.backend.readFile(path, from: offset) ?? []
            offset += bytes.count
            pending += bytes
            isOver = isFinished
            guard bytes.isEmpty && !isFinished else { return }
            let passed =
                waited < timeout ? try await job.cluster.backend.letTimePass(atMost: timeout - waited) : nil
            guard let passed else {
                throw JobWaitFailed(
                    jobID: job.id,
                    waited: waited,
                    isForever: waited < timeout,
                    explanation: try await job.cluster.explain(job),
                    history: job.history
                )
            }
            waited += passed
        }
    }
}
