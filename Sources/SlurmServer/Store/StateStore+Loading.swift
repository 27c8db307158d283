import Foundation
import GRDB
import SimCluster
package import SlurmController
package import SlurmModel

extension StateStore {
    /// What an earlier run left.
    ///
    /// Throws where a record cannot be read: to go on without it would lose a job that was acknowledged.
    package func load() throws -> RestoredState {
        try database.read { database in
            var state = RestoredState()
            let jobs = try Row.fetchCursor(database, sql: "SELECT record FROM jobs ORDER BY id")
            while let row = try jobs.next() { state.jobs.append(try Self.record(Job.self, row[0])) }
            let nodes = try Row.fetchCursor(database, sql: "SELECT record FROM nodes ORDER BY name")
            while let row = try nodes.next() { state.nodes.append(try Self.record(NodeRecord.self, row[0])) }
            let kept = try Row.fetchCursor(database, sql: "SELECT record FROM reservations ORDER BY place")
            while let row = try kept.next() {
                state.reservations.append(try Self.record(Reservation.self, row[0]))
            }
            try loadAccounting(&state, database)
            state.nextJobID = try Int64.fetchOne(
                database,
                sql: "SELECT value FROM counters WHERE name = ?",
                arguments: [Self.nextJobIDCounter]
            ).map { JobID(rawValue: UInt32(clamping: $0)) }
            return state
        }
    }

    private func loadAccounting(_ state: inout RestoredState, _ database: Database) throws {
        let jobs = try Row.fetchCursor(database, sql: "SELECT record FROM accounted_jobs ORDER BY id")
        while let row = try jobs.next() { state.accountedJobs.append(try Self.record(AccountedJob.self, row[0])) }
        state.accounting = try Data.fetchOne(database, sql: "SELECT record FROM accounting WHERE id = 1").map {
            try Self.record(AccountingDirectory.self, $0)
        }
    }

    /// A record; those of the first version were JSON.
    private static func record<Value: Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
        if data.first == UInt8(ascii: "{") { return try JSONDecoder().decode(type, from: data) }
        return try Record.decode(type, from: Array(data))
    }

    /// What came with a job; nil where nothing is kept.
    package func submission(of id: JobID) throws -> JobSubmission? {
        try database.read { database in
            let statement = try database.cachedStatement(
                sql: "SELECT script, environment, arguments FROM submissions WHERE id = ?"
            )
            guard let row = try Row.fetchOne(statement, arguments: [Int64(id.rawValue)]) else { return nil }
            return JobSubmission(
                script: try Self.bytes(row, 0),
                environment: Self.split(try Self.bytes(row, 1)),
                arguments: Self.split(try Self.bytes(row, 2))
            )
        }
    }

    private static func bytes(_ row: Row, _ index: Int) throws -> [UInt8] {
        Array(row[index] as Data)
    }

    /// The texts of `joined`.
    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map(Array.init)
    }
}

extension StateStore: JobScriptStore {
    package func script(of submission: JobID) throws -> [UInt8]? {
        try database.read { database in
            let sql = "SELECT script FROM submissions WHERE id = ?"
            return try Data.fetchOne(
                database.cachedStatement(sql: sql),
                arguments: [Int64(submission.rawValue)]
            ).map { Array($0) }
        }
    }

    package func environment(of submission: JobID) throws -> [[UInt8]]? {
        try self.submission(of: submission)?.environment
    }
}
