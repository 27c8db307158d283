import Glibc
import JobSupervisor
import SlurmServer
import Synchronization
import Testing

@Suite struct EventWatchTests {
    let munge: MungeFixture

    init() throws {
        munge = try MungeFixture()
    }

    @Test("what comes through a pipe is passed on, and its end, once")
    func bytes() async throws {
        let list = Collected()
        var ends: [Int32] = [-1, -1]
        #expect(pipe(&ends) == 0)
        try munge.watch.watchBytes(from: ends[0]) { list.append($0) }
        #expect(write(ends[1], "ab", 2) == 2)
        try await awaitCondition("the bytes") { list.all == [[97, 98]] }
        close(ends[1])
        try await awaitCondition("the end") { list.all == [[97, 98], []] }
    }

    @Test("the end of a process is noticed, and a child is reaped")
    func processEnd() async throws {
        let list = Collected()
        let pid = try SpawnedProgram.start("/bin/sh", arguments: ["sh", "-c", "exit 3"], inOwnSession: false)
        let descriptor = try #require(try ProcessEntry(pid: pid)?.identity.open())
        try munge.watch.watchEnd(ofProcess: pid, descriptor: descriptor) { list.append([]) }
        try await awaitCondition("the end") { list.all.count == 1 }
        #expect(waitpid(pid, nil, WNOHANG) == -1)
    }

    /// What was passed on.
    private final class Collected: Sendable {
        private let items = Mutex<[[UInt8]]>([])

        var all: [[UInt8]] { items.withLock { $0 } }

        func append(_ item: [UInt8]) {
            items.withLock { $0.append(item) }
        }
    }
}
