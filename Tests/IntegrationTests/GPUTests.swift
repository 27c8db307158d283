import Foundation
import Testing

/// What a job is told of its fake GPUs.
@Suite struct GPUTests {
    @Test("a job's GPUs are in the variables of --gpu-env, and nvidia-smi shows them and no others")
    func environment() throws {
        let options = ["--gpu-env", "cuda", "--gpu-type", "h100", "--gpus-per-node", "4"]
        try SimulatedFixture.with(preset: "gpu", options: options) { (cluster: SimulatedFixture) throws in
            let first = try cluster.ours("sbatch", ["--gpus=2", "-o", "/dev/null", "--wrap", "exec sleep 1000"])
            #expect(first.status == 0, "\(first)")
            let query = "nvidia-smi --query-gpu=index,name,memory.total --format=csv,noheader,nounits"
            let script = "echo $CUDA_VISIBLE_DEVICES $SLURM_JOB_GPUS; \(query)"
            let second = try cluster.debian("sbatch", ["-W", "--gres=gpu:h100:2", "-o", "out", "--wrap", script])
            #expect(second.status == 0, "\(second)")
            let output = try String(contentsOf: cluster.folder.appending(path: "out"), encoding: .utf8)
            #expect(output == "2,3 2,3\n2, NVIDIA H100 80GB HBM3, 81559\n3, NVIDIA H100 80GB HBM3, 81559\n")
            let outside = try Program.run(
                "\(cluster.directory.path)/bin/nvidia-smi",
                [],
                environment: cluster.environment
            )
            #expect(outside.status == 6 && outside.output == "No devices were found\n", "\(outside)")
        }
    }
}
