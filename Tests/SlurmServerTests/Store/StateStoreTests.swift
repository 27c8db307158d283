import Foundation
import GRDB
import Glibc
import JobSupervisor
import SimCluster
import SlurmController
import SlurmModel
import SlurmServer
import Testing

/// What is kept survives the store that kept it.
@Suite struct StateStoreTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func open() throws -> StateStore {
        try StateStore(path: folder.file("state.sqlite"))
    }

    private let submission = JobSubmission(
        script: [0, 255, 10, 13],
        environment: [Array("A=ü".utf8), [66, 61, 0xff, 0xfe], []],
        arguments: [Array("name".utf8), []]
    )

    @Test("a new store is empty")
    func empty() throws {
        let state = try open().load()
        #expect(state.jobs.isEmpty && state.nodes.isEmpty && state.nextJobID == nil)
    }

    @Test("jobs, nodes, submissions and the next id survive without a proper end")
    func survival() throws {
        let (jobs, nodes) = try SampleCluster.recordsAfterSubmitting(5)
        var effects = jobs.map { ControllerEffect.saveJob($0) } + nodes.map { .saveNode($0) }
        effects += [.saveSubmission(JobID(1), submission), .saveNextJobID(JobID(6))]
        let first = try open()
        try first.save(effects)
        // The first one is still open, as it is after a kill -9: nothing was flushed or closed.
        let state = try open().load()
        #expect(state.jobs == jobs)
        #expect(state.nodes == nodes)
        #expect(state.nextJobID == JobID(6))
        #expect(try open().submission(of: JobID(1)) == submission)
        #expect(try first.script(of: JobID(1)) == submission.script)
    }

    @Test("jobs that an earlier version kept as JSON are read, too")
    func earlierForm() throws {
        let (jobs, nodes) = try SampleCluster.recordsAfterSubmitting(2)
        let store = try open()
        try store.save(jobs.map { .saveJob($0) } + nodes.map { .saveNode($0) })
        let database = try DatabaseQueue(path: folder.file("state.sqlite"))
        try database.write { database in
            for job in jobs {
                let record = try JSONEncoder().encode(job)
                let arguments: StatementArguments = [record, Int64(job.id.rawValue)]
                try database.execute(sql: "UPDATE jobs SET record = ? WHERE id = ?", arguments: arguments)
            }
        }
        #expect(try store.load().jobs == jobs)
    }

    @Test("the last record of a job counts, within one save and over several")
    func lastWord() throws {
        let store = try open()
        let (jobs, _) = try SampleCluster.recordsAfterSubmitting(3)
        let changed = try SampleCluster.cancelled(jobs[0])
        try store.save([.saveJob(jobs[0]), .saveJob(jobs[1]), .saveJob(changed)])
        #expect(try store.load().jobs == [changed, jobs[1]])
        try store.save([.saveJob(jobs[0])])
        #expect(try store.load().jobs == [jobs[0], jobs[1]])
    }

    @Test("what is deleted is gone")
    func deletion() throws {
        let store = try open()
        let (jobs, _) = try SampleCluster.recordsAfterSubmitting(2)
        try store.save(jobs.map { .saveJob($0) } + [.saveSubmission(JobID(1), submission)])
        try store.save([.saveJob(jobs[0]), .deleteJob(jobs[0].id), .deleteSubmission(JobID(1))])
        #expect(try store.load().jobs == [jobs[1]])
        #expect(try store.submission(of: JobID(1)) == nil)
        #expect(try store.script(of: JobID(1)) == nil)
    }

    @Test("a save that fails in the middle keeps nothing of it")
    func atomicity() throws {
        let store = try open()
        let (jobs, _) = try SampleCluster.recordsAfterSubmitting(2)
        try store.save([.saveJob(jobs[0])])
        try store.close()
        #expect(throws: (any Error).self) { try store.save([.saveJob(jobs[1])]) }
        #expect(try open().load().jobs == [jobs[0]])
    }

    @Test("the files are for their owner alone")
    func modes() throws {
        let store = try open()
        try store.save([.saveNextJobID(JobID(2))])
        for suffix in ["", "-wal"] {
            var information = stat()
            #expect(stat(folder.file("state.sqlite\(suffix)"), &information) == 0)
            #expect(information.st_mode & 0o777 == 0o600)
        }
        try store.close()
    }

    @Test("a file that is no database is an error")
    func damaged() throws {
        try ByteFile(folder.file("state.sqlite")).create([UInt8](repeating: 65, count: 8192), mode: 0o600)
        #expect(throws: (any Error).self) { try open() }
    }
}
