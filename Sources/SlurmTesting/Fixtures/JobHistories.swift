internal import Testing

/// What became of the jobs of a test, for whoever reads why it failed.
enum JobHistories {
    /// Runs a test; to each issue that comes up in it, what was seen of its jobs is added.
    static func attached(
        to cluster: Cluster,
        _ test: Test,
        _ testCase: Test.Case?,
        _ function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        #if compiler(>=6.3)
            let trait = IssueHandlingTrait.compactMapIssues { issue in
                var issue = issue
                if let text = text(of: cluster) { issue.comments.append(Comment(rawValue: text)) }
                return issue
            }
            guard let provider = trait.scopeProvider(for: test, testCase: testCase) else { return try await function() }
            try await provider.provideScope(for: test, testCase: testCase, performing: function)
        #else
            try await function()
        #endif
    }

    /// What was seen of all jobs of a cluster's value, one event a line; nil where there was no job.
    static func text(of cluster: Cluster) -> String? {
        let lines = cluster.jobs.flatMap { job in
            let events = job.history.map(\.description)
            return events.isEmpty ? ["job \(job.id) was not looked at"] : events
        }
        return lines.isEmpty ? nil : "what was seen of the jobs:\n" + lines.joined(separator: "\n")
    }
}
