import Testing

/// Real Slurm in containers.
///
/// One test at a time: each starts several machines.
@Suite(.serialized, .enabled(if: ContainerEngineProbe.isWanted, "there is no container engine"))
struct ContainerTests {}
