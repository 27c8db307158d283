/// The programs that run before and after each task of a step; empty for none.
package struct TaskScripts: Sendable, Hashable {
    /// slurm.conf's `TaskProlog`.
    package var clusterProlog = ""
    /// srun's `--task-prolog`.
    package var userProlog = ""
    /// slurm.conf's `TaskEpilog`.
    package var clusterEpilog = ""
    /// srun's `--task-epilog`.
    package var userEpilog = ""

    /// No programs.
    package init() {}
}
