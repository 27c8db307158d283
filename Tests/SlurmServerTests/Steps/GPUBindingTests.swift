import Testing

@testable import SlurmServer

@Suite("Which GPUs a task is told of")
struct GPUBindingTests {
    private func units(_ text: String, _ gpus: [Int], tasks: Int) -> [[Int]]? {
        GPUBinding(text).map { binding in (0..<tasks).map { binding.units(of: gpus, task: $0) } }
    }

    @Test("each task has its own, as many as asked for")
    func perTask() {
        #expect(units("gpu:per_task:2", [4, 5, 6, 7], tasks: 2) == [[4, 5], [6, 7]])
        #expect(units("gpu:per_task:1", [3], tasks: 2) == [[3], []])
    }

    @Test("so many tasks share one, and begin anew where there are more of them")
    func single() {
        #expect(units("gpu:single:2", [0, 1], tasks: 5) == [[0], [0], [1], [1], [0]])
    }

    @Test("a map and masks name them by their place among the step's")
    func named() {
        #expect(units("gpu:map_gpu:2,0*2", [5, 6, 7], tasks: 4) == [[7], [5], [5], [7]])
        #expect(units("gpu:mask_gpu:0x3,4", [5, 6, 7], tasks: 3) == [[5, 6], [7], [5, 6]])
        #expect(units("gpu:map_gpu:9", [5], tasks: 1) == [[]])
    }

    @Test(
        "what binds to nothing in particular is none",
        arguments: ["", "gpu", "gpu:closest", "gpu:per_task:0", "gpu:single:x", "nic:single:1", "verbose,gpu:single:1"]
    )
    func none(text: String) {
        #expect(GPUBinding(text) == nil)
    }
}
