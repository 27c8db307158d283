import ContainerCluster
import SlurmModel
import Testing

/// Which images a cluster is made of.
@Suite struct ImageRecipeTests {
    private func names(_ preset: ClusterPreset, accounting: Bool) -> [String] {
        var definition = preset.definition
        definition.accounting.isOn = accounting
        return ImageRecipe.images(for: definition).map(\.name)
    }

    @Test("a cluster needs the images of its machines and those that they are made from")
    func presets() {
        #expect(names(.cpu, accounting: false) == ["slurm-test-base", "slurm-test-compute"])
        #expect(
            names(.cpu, accounting: true) == [
                "slurm-test-base", "slurm-test-compute", "slurm-test-controller-accounting",
            ]
        )
        #expect(
            names(.full, accounting: true).sorted() == [
                "slurm-test-base", "slurm-test-compute", "slurm-test-compute-gpu", "slurm-test-controller-accounting",
                "slurm-test-registry",
            ]
        )
    }

    @Test("an image comes behind those that it is made from", arguments: ClusterPreset.all.map(\.name))
    func order(preset: String) throws {
        let definition = try #require(ClusterPreset.named(preset)).definition
        let images = ImageRecipe.images(for: definition)
        for (place, image) in images.enumerated() {
            guard case .image(let parent) = image.parent else { continue }
            #expect(images[..<place].contains(parent))
        }
    }

    @Test("digests tell apart what is cut at another place")
    func digest() {
        var (one, two) = (ContentDigest(), ContentDigest())
        for text in ["ab", "c"] { one.add(text) }
        for text in ["a", "bc"] { two.add(text) }
        #expect(one != two)
        #expect(ContentDigest(of: "x").text.count == 16)
    }
}
