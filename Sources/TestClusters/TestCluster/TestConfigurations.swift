/// The configuration of tests that want nothing special: one node with 4 CPUs, on the backend that
/// `SLURM_TEST_BACKEND` names.
public func defaultTestConfig() -> TestConfiguration {
    TestConfiguration(.cpu)
}

/// The configuration of tests that want GPUs: one node with so many.
public func gpuTestConfig(gpus: Int = 2) -> TestConfiguration {
    TestConfiguration(.gpu, gpusPerNode: gpus)
}
