import Foundation
import Testing

/// Programs that use Slurm's commands, as their users install them.
@Suite struct PythonClientTests {
    @Test(
        "Python packages that submit jobs live their everyday life on a simulated cluster",
        arguments: ["simple_slurm", "slurm_sdk", "submitit", "dask_jobqueue", "parsl", "psij", "snakemake", "paramiko"]
    )
    func life(package: String) throws {
        let programs = try PythonEnvironment.programs.get()
        try SimulatedFixture.with(preset: "full", options: package == "paramiko" ? ["--ssh"] : []) {
            (cluster: SimulatedFixture) throws in
            var environment = cluster.environment
            environment["PATH"] = "\(programs.path):\(environment["PATH"] ?? "")"
            environment["USER"] = NSUserName()
            // How programs reach the cluster by SSH.
            for (name, value) in try cluster.variables() where name.hasPrefix("SLURM_TEST_") {
                environment[name] = value
            }
            // What they keep in the home goes with the cluster.
            environment["HOME"] = cluster.folder.path
            let script = Installation.root.appending(path: "Tests/Reference/python-clients/\(package)_life.py")
            let ended = try Program.run(
                programs.appending(path: "python").path,
                [script.path],
                environment: environment,
                directory: cluster.folder
            )
            #expect(ended.status == 0, "\(ended)")
        }
    }
}
