import ArgumentParser
import ClusterControl

extension LocalClusters.IfExists: ExpressibleByArgument {}

extension EnvironmentFormat: ExpressibleByArgument {}
