import JobSupervisor
import SlurmModel

extension TaskScripts {
    /// Those that a cluster has for all tasks (`TaskProlog`, `TaskEpilog`).
    init(_ configuration: SlurmConfiguration) {
        self.init()
        (clusterProlog, clusterEpilog) = (
            configuration.text("TaskProlog") ?? "", configuration.text("TaskEpilog") ?? ""
        )
    }
}
