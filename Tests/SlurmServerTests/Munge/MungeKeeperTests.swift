import Foundation
import Glibc
import JobSupervisor
import SlurmController
import SlurmServer
import Testing

/// A real munged is kept running.
@Suite struct MungeKeeperTests {
    let munge: MungeFixture

    init() throws {
        munge = try MungeFixture()
    }

    @Test("a started munged makes credentials and accepts them")
    func roundTrip() throws {
        let verified = try munge.authority.decode(try munge.authority.encode([1, 0, 255]))
        #expect(verified.payload == [1, 0, 255])
        #expect(verified.requester.userID == getuid() && verified.requester.groupID == getgid())
    }

    @Test("the key is for its owner alone, and stays")
    func key() throws {
        var information = stat()
        #expect(stat(munge.files.key, &information) == 0)
        #expect(information.st_mode & 0o777 == 0o400)
        #expect(information.st_size == Limits.mungeKeyBytes)
        let key = try ByteFile(munge.files.key).read(limitBytes: 1024)
        munge.keeper.stop()
        let second = try MungeFixture(files: munge.files)
        #expect(try ByteFile(second.files.key).read(limitBytes: 1024) == key)
    }

    @Test("two keys differ")
    func randomKeys() throws {
        let other = try MungeFixture()
        let keys = try [munge, other].map { try ByteFile($0.files.key).read(limitBytes: 1024) }
        #expect(keys[0] != keys[1])
    }

    @Test("a credential for another user is refused")
    func restricted() throws {
        let credential = try munge.authority.encode([], reader: getuid() + 1)
        #expect(throws: CredentialError.self) { try munge.authority.decode(credential) }
    }

    @Test("a munged that is killed comes back")
    func killed() async throws {
        for _ in 0..<2 {
            let killed = try #require(munge.keeper.process)
            try killed.send(signal: SIGKILL)
            try await awaitCondition("a new munged") { munge.keeper.process.map { $0 != killed } ?? false }
            #expect(try munge.authority.decode(try munge.authority.encode([7])).payload == [7])
        }
    }

    @Test("a munged that an earlier daemon left is replaced, whatever key it had")
    func leftOver() throws {
        let left = try #require(munge.keeper.process)
        let fresh = try munge.authority.encode([1])
        #expect(try munge.authority.decode(fresh).payload == [1])
        let old = try munge.authority.encode([2])
        #expect(unlink(munge.files.key) == 0)
        let second = try MungeFixture(files: munge.files)
        #expect(ProcessEntry(pid: left.pid).map { $0.identity != left || $0.isZombie } ?? true)
        #expect(throws: CredentialError.self) { try second.authority.decode(old) }
        #expect(try second.authority.decode(try second.authority.encode([3])).payload == [3])
    }

    @Test("a stopped munged is gone and stays away")
    func stopped() throws {
        let process = try #require(munge.keeper.process)
        munge.keeper.stop()
        #expect(ProcessEntry(pid: process.pid).map { $0.identity != process || $0.isZombie } ?? true)
        #expect(access(munge.files.socket, F_OK) != 0)
    }

    @Test("a socket that nobody serves is an error that says so")
    func noServer() {
        let authority = CredentialAuthority(socket: munge.folder.file("nothing"))
        #expect(throws: CredentialError.self) { try authority.encode([]) }
    }
}
