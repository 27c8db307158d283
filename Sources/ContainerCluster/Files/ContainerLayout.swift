package import SlurmModel

/// Which machines a cluster in containers has, and what each is called.
package struct ContainerLayout {
    /// What the cluster is to be like.
    package var definition: ClusterDefinition
    /// The number of CPUs of the machine that runs the containers.
    package var hostCPUs: Int

    /// Describes the machines.
    package init(definition: ClusterDefinition, hostCPUs: Int) {
        self.definition = definition
        self.hostCPUs = hostCPUs
    }

    /// The last number of the first machine's address.
    private static let firstNumber = 10
    /// Most machines that fit in the address range.
    static let maximumMachines = 240
    /// The registry's name on the cluster's network.
    static let registryName = "registry"
    /// The port of the registry on the cluster's network.
    static let registryPort = 5000

    /// The controller's name.
    var controller: String {
        definition.nodes.first { $0.role != .compute }?.name ?? "controller"
    }

    /// The names and last numbers of addresses of all machines.
    var hosts: [(name: String, number: Int)] {
        var names = definition.nodes.map(\.name)
        if definition.services.hasRegistry { names.append(Self.registryName) }
        return names.enumerated().map { ($0.element, Self.firstNumber + $0.offset) }
    }

    /// The last number of a machine's address.
    func number(of name: String) -> Int {
        hosts.first { $0.name == name }?.number ?? 0
    }

    /// The volumes.
    var volumes: [String] {
        var volumes = ["home", "state"]
        if definition.accounting.isOn { volumes.append("database") }
        if definition.services.hasRegistry { volumes.append("registry") }
        return volumes
    }
}
