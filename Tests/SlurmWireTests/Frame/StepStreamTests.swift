import SlurmWire
import Testing

@Suite struct StepStreamTests {
    @Test("a piece of standard output is led by ten bytes")
    func header() throws {
        let header = StepStreamHeader(.output, task: 3, localTask: 1, length: 0x102)
        let bytes = header.encoded(version: .slurm2205)
        #expect(bytes == [0, 1, 0, 3, 0, 1, 0, 0, 1, 2])
        var reader = WireReader(bytes[...], version: .slurm2205)
        #expect(try StepStreamHeader(from: &reader) == header)
    }

    @Test("a stream of an unknown kind is refused")
    func unknownStream() {
        var reader = WireReader([0, 5, 0, 0, 0, 0, 0, 0, 0, 0], version: .slurm2205)
        #expect(throws: WireError.self) { () throws in _ = try StepStreamHeader(from: &reader) }
    }

    @Test("a node's greeting carries its own length and the key")
    func greeting() throws {
        var greeting = StepStreamGreeting()
        greeting.nodeIndex = 1
        greeting.outputCount = 2
        greeting.errorCount = 2
        greeting.key = [7, 8, 9]
        let bytes = greeting.encoded(version: .slurm2205)
        #expect(bytes == [0, 0, 0, 21, 0x26, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3, 7, 8, 9])
        var reader = WireReader(bytes[...], version: .slurm2205)
        #expect(try StepStreamGreeting(from: &reader) == greeting)
    }

    @Test("CPUs of nodes are counted in runs")
    func runs() {
        let runs = CPUCountRuns([4, 4, 2, 4] as [UInt16])
        #expect(runs.counts == [4, 2, 4])
        #expect(runs.nodes == [2, 1, 1])
        #expect(runs.expanded() == [4, 4, 2, 4])
    }
}
