import Foundation
import GRDB
import Glibc
import JobSupervisor
import SlurmController

/// What a cluster keeps between runs of its daemon: jobs, what came with them, nodes, and the next job id, in SQLite.
///
/// The journal is a write-ahead log with `synchronous=NORMAL`: what was committed is in the system's hands when `save`
/// returns, so nothing is lost when the daemon is killed. A loss of power may take the last moments, but never leaves
/// half a transaction.
package final class StateStore: Sendable {
    let database: DatabaseQueue

    /// Opens the database, and makes or updates its tables.
    ///
    /// A new file, and with it SQLite's journals, is for its owner alone: environments of jobs hold secrets.
    package init(path: String) throws {
        if access(path, F_OK) != 0 { try ByteFile(path).create([], mode: 0o600) }
        var configuration = Configuration()
        configuration.label = "state"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        database = try DatabaseQueue(path: path, configuration: configuration)
        try Self.migrator.migrate(database)
    }

    /// Writes what is kept to one file and closes it; the store cannot be used any more.
    package func close() throws {
        try database.close()
    }

    /// The steps that lead from an empty database to the current tables; a released step never changes.
    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(
                sql: """
                    CREATE TABLE jobs (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
                    CREATE TABLE submissions (
                        id INTEGER PRIMARY KEY, script BLOB NOT NULL, environment BLOB NOT NULL, arguments BLOB NOT NULL
                    );
                    CREATE TABLE nodes (name TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
                    CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
                    """
            )
        }
        migrator.registerMigration("2") { database in
            try database.execute(sql: "CREATE TABLE reservations (place INTEGER PRIMARY KEY, record BLOB NOT NULL)")
        }
        migrator.registerMigration("3") { database in
            try database.execute(
                sql: """
                    CREATE TABLE accounted_jobs (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
                    CREATE TABLE accounting (id INTEGER PRIMARY KEY, record BLOB NOT NULL);
                    """
            )
        }
        return migrator
    }
}
