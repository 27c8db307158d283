import Testing

@testable import SlurmCommands

@Suite struct TaskBindingTests {
    @Test("words set bits, and a list belongs to its word")
    func words() {
        var binding = TaskBinding()
        #expect(binding.read("v,cores") == nil)
        #expect(binding.kind == 0x5)
        #expect(binding.read("map_cpu:0,1,2,q") == nil)
        #expect(binding.kind == 0x84)
        #expect(binding.list == "0,1,2")
        #expect(binding.variables.map(\.value) == ["quiet,cores,map_cpu:0,1,2", "0,1,2", "cores,map_cpu:", "quiet"])
    }

    @Test("a way of binding takes the place of the one before")
    func exclusive() {
        var binding = TaskBinding()
        #expect(binding.read("mask_cpu:0x3,none") == nil)
        #expect(binding.kind == 0x20)
        #expect(binding.list == nil)
    }

    @Test("other words are refused")
    func wrong() {
        var binding = TaskBinding()
        #expect(binding.read("foo") == "unrecognized --cpu-bind argument \"foo\"")
        #expect(binding.read("map_cpu") == "missing list for \"--cpu-bind=map_cpu:<list>\"")
    }

    @Test("nothing is told where nothing was said")
    func silent() {
        #expect(TaskBinding().variables.isEmpty)
    }
}
