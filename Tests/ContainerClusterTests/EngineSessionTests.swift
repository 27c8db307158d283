import ClusterControl
import ContainerCluster
import Testing

/// What is said where there is no engine.
@Suite struct EngineSessionTests {
    @Test(
        "without an engine the advice is a simulated cluster",
        arguments: [
            (["PATH": "/nowhere"], "neither docker nor podman is on PATH"),
            (
                ["PATH": "/usr/bin:/bin", "SLURM_CLUSTER_ENGINE": "/nowhere/docker"],
                "SLURM_CLUSTER_ENGINE=/nowhere/docker"
            ),
            (["PATH": "/usr/bin:/bin", "SLURM_CLUSTER_ENGINE": "true"], "SLURM_CLUSTER_ENGINE=true"),
        ]
    )
    func missing(environment: [String: String], text: String) {
        var context = ProcessContext.current()
        context.environment = environment
        let result = Result<EngineSession, ClusterControlError> { () throws(ClusterControlError) in
            try EngineSession(context)
        }
        guard case .failure(let error) = result else {
            Issue.record("there is an engine")
            return
        }
        #expect(error.kind == .unavailable)
        #expect(error.message.contains(text), "\(error)")
        #expect(error.advice?.contains("slurm cluster create --simulated") == true)
    }
}
