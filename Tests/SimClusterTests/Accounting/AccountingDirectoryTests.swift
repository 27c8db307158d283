import SlurmModel
import Testing

@testable import SimCluster

@Suite("The tree of associations")
struct AccountingDirectoryTests {
    private static func directory() -> AccountingDirectory {
        AccountingDirectory(cluster: AccountedCluster(name: "c"), resources: CountedResource.always)
    }

    @Test("what comes later lies before, and what comes together keeps its order, as slurmdbd numbers it")
    func order() {
        var directory = Self.directory()
        func account(_ name: String) -> Association {
            Association(id: directory.takeAssociationID(), cluster: "c", account: name, parentID: 1)
        }
        let first = account("a")
        directory.insert([first], below: 1)
        let pair = [account("b"), account("c")]
        directory.insert(pair, below: 1)
        let placed = directory.placed.map { "\($0.own.account)\($0.own.user) \($0.left)-\($0.right)" }
        #expect(placed == ["root 1-10", "b 2-3", "c 4-5", "a 6-7", "rootroot 8-9"])
    }

    @Test("limits for each job and qualities of service are taken over, limits for groups are not")
    func inheritance() throws {
        var directory = Self.directory()
        var account = Association(id: 3, cluster: "c", account: "a", parentID: 1)
        account.limits.jobs = 7
        account.limits.groupJobs = 9
        account.limits.tresPerJob = TresAmounts(parsing: "1=4,2=100")
        account.addedQualities = [2]
        var user = Association(id: 4, cluster: "c", account: "a", user: "ada", parentID: 3)
        user.limits.tresPerJob = TresAmounts(parsing: "1=2")
        directory.insert([account], below: 1)
        directory.insert([user], below: 3)
        let placed = try #require(directory.placed.first { $0.own.id == 4 }).association
        #expect(placed.limits.jobs == 7)
        #expect(placed.limits.groupJobs == .unset)
        #expect(placed.limits.tresPerJob.text == "1=2,2=100")
        #expect(placed.qualities == [1, 2])
    }

    @Test("an account moves with everything below it, but not below itself")
    func moving() {
        var directory = Self.directory()
        directory.insert([Association(id: 3, cluster: "c", account: "a", parentID: 1)], below: 1)
        directory.insert([Association(id: 4, cluster: "c", account: "b", parentID: 1)], below: 1)
        directory.insert([Association(id: 5, cluster: "c", account: "a", user: "ada", parentID: 3)], below: 3)
        directory.move(3, below: 4)
        #expect(directory.associations.map(\.id) == [1, 4, 3, 5, 2])
        directory.move(4, below: 3)
        #expect(directory.associations.map(\.id) == [1, 4, 3, 5, 2])
        #expect(directory.remove(4).map(\.id) == [4, 3, 5])
    }

    @Test("random changes leave a well-formed tree")
    func randomChanges() {
        var random = SeededRandom(seed: 5)
        var directory = Self.directory()
        for _ in 0..<300 {
            let accounts = directory.associations.filter { $0.user.isEmpty }.map(\.id)
            let one = accounts[Int(random.next() % UInt64(accounts.count))]
            let other = accounts[Int(random.next() % UInt64(accounts.count))]
            switch random.next() % 4 {
            case 0 where one != 1: _ = directory.remove(one)
            case 1 where one != 1: directory.move(one, below: other)
            default:
                let id = directory.takeAssociationID()
                let user = random.next() % 2 == 0 ? "u\(id)" : ""
                let new = Association(id: id, cluster: "c", account: "a\(id)", user: user, parentID: one)
                directory.insert([new], below: one)
            }
            Self.check(directory)
        }
    }

    /// Every association lies within the one above it, and the numbers are used up without gaps.
    private static func check(_ directory: AccountingDirectory) {
        let placed = directory.placed
        #expect(Set(placed.flatMap { [$0.left, $0.right] }).count == placed.count * 2)
        #expect(placed.map(\.right).max() == UInt32(placed.count * 2))
        for item in placed where item.own.parentID != 0 {
            let above = placed.first { $0.own.id == item.own.parentID }
            #expect(above.map { $0.left < item.left && item.right < $0.right } == true)
        }
    }
}
