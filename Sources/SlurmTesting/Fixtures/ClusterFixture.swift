/// What traits hand over to the tests of a suite.
public enum ClusterFixture {
    @TaskLocal static var cluster: Cluster?
    @TaskLocal static var configuration: TestConfiguration?
    @TaskLocal static var registry: String?

    /// The cluster of the trait that is nearest to the test, such as `.slurmCluster(.gpu)`.
    ///
    /// Throws where the test has none.
    public static var current: Cluster {
        get throws {
            guard let cluster else {
                throw SlurmTestingError("the test has no cluster; give it or its suite a trait such as .slurmCluster()")
            }
            return cluster
        }
    }

    /// The configuration of the trait that is nearest to the test; throws where the test has none.
    public static var currentConfiguration: TestConfiguration {
        get throws {
            guard let configuration else {
                throw SlurmTestingError("the test has no configuration; give it a trait such as .slurmClusterConfig()")
            }
            return configuration
        }
    }

    /// The address of the registry for container images, as `127.0.0.1:5000`; throws where the test has none.
    public static var currentRegistry: String {
        get throws {
            guard let registry else {
                throw SlurmTestingError("the test has no registry; give it the trait .slurmRegistry")
            }
            return registry
        }
    }
}

extension Cluster {
    /// The cluster of the test that runs; the same as `ClusterFixture.current`.
    public static var current: Cluster {
        get throws { try ClusterFixture.current }
    }
}
