import ClusterControl
import SlurmModel

/// Writes the files of a new cluster in containers.
struct ContainerFiles {
    /// Who has which container.
    var layout: ContainerLayout
    /// Where the cluster lies.
    var directory: ClusterDirectory
    /// What is written on its containers.
    var labels: ClusterLabels
    /// The images by what they are for.
    var images: [ImageRecipe: String]
    /// Whether jobs start at once, as tests want.
    var isTunedForTests: Bool
    /// Whether the user may log in with a password, too.
    var hasPasswordLogin: Bool
    /// The program `slurm`.
    var program: String

    private var definition: ClusterDefinition { layout.definition }

    /// Makes directories, files and keys.
    func write() throws(ClusterControlError) {
        try FileTree.makeDirectory(directory.path)
        for path in [directory.configurationDirectory, directory.commandDirectory, directory.logDirectory] {
            try FileTree.makeDirectory(path)
        }
        // The cluster's user has another number than the owner of this directory.
        try FileTree.makeDirectory(directory.sharedDirectory)
        try FileTree.allowEverybody(directory.sharedDirectory)
        try ClusterSecrets(directory: directory).write()
        try FileTree.write("*\n", to: directory.ignoreFile)
        try FileTree.write(
            layout.slurmConfiguration(isTunedForTests: isTunedForTests),
            to: directory.slurmConfigurationFile
        )
        try FileTree.write(definition.gresConfiguration, to: directory.gresConfigurationFile)
        try FileTree.write(FileTemplate.cgroup.render([:]), to: directory.configurationDirectory + "/cgroup.conf")
        try FileTree.write(FileTemplate.oci.render([:]), to: directory.configurationDirectory + "/oci.conf")
        try FileTree.write(FileTemplate.plugstack.render([:]), to: directory.configurationDirectory + "/plugstack.conf")
        if definition.accounting.isOn {
            let file = directory.configurationDirectory + "/slurmdbd.conf"
            try FileTree.write(layout.accountingConfiguration(), to: file, mode: 0o600)
        }
        try RemoteCommandLinks(directory: directory, program: program).write()
        let compose = try layout.compose(
            images: images,
            labels: labels,
            directory: directory,
            hasPasswordLogin: hasPasswordLogin
        )
        try FileTree.write(compose, to: directory.composeFile)
        // The definition comes last: where it is, the cluster is complete.
        try FileTree.write(definition.yaml, to: directory.definitionFile)
    }
}
