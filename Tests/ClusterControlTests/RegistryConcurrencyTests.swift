import ClusterControl
import Testing

@Suite("Several programs at once", .enabled(if: SlurmBinary.path != nil, "needs slurm and slurm-shim"))
struct RegistryConcurrencyTests {
    /// Starts a `slurm cluster create` for every name at the same time; gives the exit codes.
    private func create(_ names: [String], _ fixture: ClusterFixture) throws -> [Int32] {
        let processes = try names.enumerated().map { number, name in
            let words = ["cluster", "create", "--simulated", "--name", name, "--output-dir", "\(number)"]
            return try SlurmBinary.start(words, fixture, number: number)
        }
        return try processes.enumerated().map { number, process in
            try SlurmBinary.finish(process, fixture, number: number).status
        }
    }

    @Test("only one of them gets a name")
    func sameName() throws {
        let fixture = try ClusterFixture()
        let codes = try create(Array(repeating: "dev", count: 8), fixture)
        #expect(codes.sorted() == [0] + Array(repeating: ClusterControlError.Kind.cannotCreate.rawValue, count: 7))
        let made = (0..<8).filter { fixture.exists("\(fixture.root)/work/\($0)/cluster.yaml") }
        #expect(made.count == 1)
        #expect(try fixture.clusters.all().map(\.record.directory) == made.map { "\(fixture.root)/work/\($0)" })
    }

    @Test("each gets a name of its own")
    func differentNames() throws {
        let fixture = try ClusterFixture()
        let names = (0..<8).map { "dev-\($0)" }
        #expect(try create(names, fixture) == Array(repeating: 0, count: 8))
        #expect(try fixture.clusters.all().map(\.name) == names)
    }
}
