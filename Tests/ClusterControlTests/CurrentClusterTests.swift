import ClusterControl
import Foundation
import SlurmModel
import Testing

@Suite struct CurrentClusterTests {
    let fixture: ClusterFixture

    init() throws {
        fixture = try ClusterFixture()
    }

    @Test("where no name is given the current cluster counts, after the variable and before the default")
    func precedence() throws {
        var clusters = fixture.clusters
        #expect(try clusters.name(nil) == "slurm-test")
        let (dev, _) = try clusters.create(fixture.definition("dev"))
        #expect(try clusters.registry.current() == nil)
        try clusters.registry.setCurrent(dev.record)
        #expect(try clusters.registry.current() == dev.record)
        #expect(try clusters.name(nil) == "dev")
        #expect(try clusters.name("given") == "given")
        clusters.context.environment["SLURM_TEST_CLUSTER"] = "other"
        #expect(try clusters.name(nil) == "other")
    }

    @Test("another cluster can become the current one, and none can")
    func change() throws {
        let clusters = fixture.clusters
        let (one, _) = try clusters.create(fixture.definition("one"))
        let (two, _) = try clusters.create(fixture.definition("two"))
        try clusters.registry.setCurrent(one.record)
        try clusters.registry.setCurrent(two.record)
        #expect(try clusters.registry.current()?.name == "two")
        try clusters.registry.setCurrent(nil)
        try clusters.registry.setCurrent(nil)
        #expect(try clusters.registry.current() == nil)
    }

    @Test("a cluster that is destroyed is current no more, and others stay so")
    func destroyed() throws {
        let clusters = fixture.clusters
        let (one, _) = try clusters.create(fixture.definition("one"))
        _ = try clusters.create(fixture.definition("two"))
        try clusters.registry.setCurrent(one.record)
        #expect(try clusters.destroy(name: "two"))
        #expect(try clusters.registry.current()?.name == "one")
        #expect(try clusters.destroy(name: "one"))
        #expect(try clusters.registry.current() == nil)
        #expect(!fixture.exists(clusters.registry.home + "/current"))
    }
}
