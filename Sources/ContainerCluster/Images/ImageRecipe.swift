package import SlurmModel

/// An image that clusters are made of, and how it is made.
package struct ImageRecipe: Hashable, Sendable {
    /// The name without the tag.
    package var name: String
    /// The folder of its Containerfile.
    package var folder: String
    /// The image that it is made from; nil for Debian itself.
    package var parent: Parent
    /// The argument of the Containerfile that names the parent.
    package var parentArgument: String
    /// Further arguments of the Containerfile.
    package var arguments: [String] = []
    /// Whether the program that is every command goes into it, as `nvidia-smi`.
    package var hasNvidiaSmi = false

    /// What an image is made from.
    package indirect enum Parent: Hashable, Sendable {
        /// Debian itself.
        case debian
        /// Another image.
        case image(ImageRecipe)
    }

    /// What all machines have.
    package static let base = ImageRecipe(
        name: "slurm-test-base",
        folder: "base",
        parent: .debian,
        parentArgument: "FROM"
    )
    /// A machine with slurmctld.
    package static let controller = derived("slurm-test-controller", "controller", from: base)
    /// A machine with slurmctld, slurmdbd and a database, which may also run jobs.
    package static let accounting: ImageRecipe = {
        var recipe = derived("slurm-test-controller-accounting", "controller", from: compute)
        recipe.arguments = ["ACCOUNTING=1"]
        return recipe
    }()
    /// A machine for jobs.
    package static let compute = derived("slurm-test-compute", "compute", from: base)
    /// A machine for jobs that has GPUs.
    package static let computeGPU = gpu("slurm-test-compute-gpu", from: compute)
    /// One machine for everything, with GPUs and accounting.
    package static let accountingGPU = gpu("slurm-test-all-in-one-gpu", from: accounting)
    /// A registry of container images.
    package static let registry = ImageRecipe(
        name: "slurm-test-registry",
        folder: "registry",
        parent: .debian,
        parentArgument: "FROM"
    )

    /// The image of a machine.
    package static func image(for node: NodeDefinition, hasAccounting: Bool) -> ImageRecipe {
        switch (node.role, node.gpus > 0, hasAccounting) {
        case (.controller, _, false): controller
        case (.controller, _, true), (.allInOne, false, true): accounting
        case (.allInOne, true, true): accountingGPU
        case (.allInOne, false, false), (.compute, false, _): compute
        case (.allInOne, true, false), (.compute, true, _): computeGPU
        }
    }

    /// The images of a cluster, those that others are made from first.
    package static func images(for definition: ClusterDefinition) -> [ImageRecipe] {
        var wanted = definition.nodes.map { image(for: $0, hasAccounting: definition.accounting.isOn) }
        if definition.services.hasRegistry { wanted.append(registry) }
        var all: [ImageRecipe] = []
        for recipe in wanted.flatMap(\.lineage) where !all.contains(recipe) { all.append(recipe) }
        return all.sorted { $0.depth < $1.depth }
    }

    /// Every image.
    package static let all = [base, registry, controller, accounting, compute, computeGPU, accountingGPU]

    /// How many images lie between it and Debian.
    package var depth: Int {
        lineage.count
    }

    /// The image and those that it is made from, the first one first.
    var lineage: [ImageRecipe] {
        if case .image(let parent) = parent { return parent.lineage + [self] }
        return [self]
    }

    private static func derived(_ name: String, _ folder: String, from parent: ImageRecipe) -> ImageRecipe {
        ImageRecipe(name: name, folder: folder, parent: .image(parent), parentArgument: "BASE")
    }

    private static func gpu(_ name: String, from parent: ImageRecipe) -> ImageRecipe {
        var recipe = derived(name, "compute-gpu", from: parent)
        recipe.hasNvidiaSmi = true
        return recipe
    }
}
