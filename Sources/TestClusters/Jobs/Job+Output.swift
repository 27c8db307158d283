extension Job {
    /// What the job has written to its standard output until now; of an array what all tasks have, in order.
    public func output() async throws -> String {
        try await text(\.outputPath)
    }

    /// What the job has written to its standard error until now; where both go to one file, all of it.
    public func errors() async throws -> String {
        try await text(\.errorPath)
    }

    /// What one task of an array has written to its standard output until now.
    public func output(task: Int) async throws -> String {
        try await text(\.outputPath) { $0.id.hasSuffix("_\(task)") }
    }

    /// What the job writes to its standard output, line by line, from the first one until the job is over.
    public func outputLines(timeout: Duration = .seconds(300)) -> JobOutputLines {
        JobOutputLines(job: self, timeout: timeout)
    }

    private func text(
        _ path: KeyPath<JobRecord, String>,
        of isWanted: (JobRecord) -> Bool = { _ in true }
    ) async throws -> String {
        var bytes: [UInt8] = []
        let records = try await records().filter(isWanted)
        for record in records.sorted(by: { ($0.id.count, $0.id) < ($1.id.count, $1.id) }) {
            bytes += try await cluster.backend.readFile(record[keyPath: path], from: 0) ?? []
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
