import Foundation
import GRDB
import SimCluster
package import SlurmController
import SlurmModel

extension StateStore {
    /// Keeps everything that these effects say is to be kept, in one transaction; all of it or nothing.
    ///
    /// Does nothing where no effect is about keeping. The caller holds back its answers until this returns.
    package func save(_ effects: [ControllerEffect]) throws {
        let effects = Self.lastWords(effects)
        guard !effects.isEmpty else { return }
        try database.write { database in
            for effect in effects { try save(effect, database) }
        }
    }

    private func save(_ effect: ControllerEffect, _ database: Database) throws {
        switch effect {
        case .saveJob(let job):
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO jobs (id, record) VALUES (?, ?)")
                .execute(arguments: [Int64(job.id.rawValue), Data(try Record.encode(job))])
        case .saveSubmission(let id, let submission):
            let sql = "INSERT OR REPLACE INTO submissions (id, script, environment, arguments) VALUES (?, ?, ?, ?)"
            try database.cachedStatement(sql: sql).execute(arguments: [
                Int64(id.rawValue), Data(submission.script), Self.joined(submission.environment),
                Self.joined(submission.arguments),
            ])
        case .deleteJob(let id):
            try database.cachedStatement(sql: "DELETE FROM jobs WHERE id = ?")
                .execute(arguments: [Int64(id.rawValue)])
        case .deleteSubmission(let id):
            try database.cachedStatement(sql: "DELETE FROM submissions WHERE id = ?")
                .execute(arguments: [Int64(id.rawValue)])
        case .saveNode(let node):
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO nodes (name, record) VALUES (?, ?)")
                .execute(arguments: [node.name, Data(try Record.encode(node))])
        case .saveReservations(let reservations):
            try database.execute(sql: "DELETE FROM reservations")
            for (place, reservation) in reservations.enumerated() {
                try database.cachedStatement(sql: "INSERT INTO reservations (place, record) VALUES (?, ?)")
                    .execute(arguments: [place, Data(try Record.encode(reservation))])
            }
        case .saveAccountedJob(let job):
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO accounted_jobs (id, record) VALUES (?, ?)")
                .execute(arguments: [Int64(bitPattern: job.index), Data(try Record.encode(job))])
        case .saveAccountingDirectory(let directory):
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO accounting (id, record) VALUES (1, ?)")
                .execute(arguments: [Data(try Record.encode(directory))])
        case .saveNextJobID(let id):
            try database.cachedStatement(sql: "INSERT OR REPLACE INTO counters (name, value) VALUES (?, ?)")
                .execute(arguments: [Self.nextJobIDCounter, Int64(id.rawValue)])
        case .launch, .signal, .signalStep, .tellClient, .nameEndCause, .notify, .reconfigure, .shutDown, .log:
            return
        }
    }

    /// The effects that keep something, without those that a later one makes pointless: one request often changes a job
    /// several times.
    private static func lastWords(_ effects: [ControllerEffect]) -> [ControllerEffect] {
        var settledJobs: Set<JobID> = []
        var settledRuns: Set<UInt64> = []
        var kept: [ControllerEffect] = []
        for effect in effects.reversed() {
            switch effect {
            case .saveJob(let job):
                if settledJobs.insert(job.id).inserted { kept.append(effect) }
            case .deleteJob(let id):
                settledJobs.insert(id)
                kept.append(effect)
            case .saveAccountedJob(let job):
                if settledRuns.insert(job.index).inserted { kept.append(effect) }
            case .saveSubmission, .deleteSubmission, .saveNode, .saveReservations, .saveNextJobID,
                .saveAccountingDirectory:
                kept.append(effect)
            case .launch, .signal, .signalStep, .tellClient, .nameEndCause, .notify, .reconfigure, .shutDown, .log:
                continue
            }
        }
        return kept.reversed()
    }

    /// Texts that have no NUL as one, each ended by NUL.
    private static func joined(_ texts: [[UInt8]]) -> Data {
        var data = Data(capacity: texts.reduce(0) { $0 + $1.count + 1 })
        for text in texts {
            data.append(contentsOf: text)
            data.append(0)
        }
        return data
    }

    /// The row of the lowest job id that was never given out.
    static let nextJobIDCounter = "nextJobID"
}
