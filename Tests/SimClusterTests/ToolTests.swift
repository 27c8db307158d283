import SlurmModel
import Testing

@testable import SimCluster

@Suite("Small tools")
struct ToolTests {
    @Test("the generator gives the numbers of xoshiro256** seeded by SplitMix64")
    func generator() {
        var random = SeededRandom(seed: 0)
        #expect(
            (0..<3).map { _ in random.next() } == [0x99ec_5f36_cb75_f2b4, 0xbf6e_1f78_4956_452a, 0x1a5f_849d_4933_e6e0]
        )
    }

    @Test("a fork depends on the seed and its label alone, and leaves its origin alone")
    func forks() {
        var first = SeededRandom(seed: 5)
        var second = SeededRandom(seed: 5)
        var fork = first.fork("nodes")
        var same = second.fork("nodes")
        var other = second.fork("jobs")
        #expect(fork.next() == same.next())
        #expect(fork.next() != other.next())
        #expect(first.next() == second.next())
    }

    @Test("bounded numbers stay within their bounds and reach them")
    func bounds() {
        var random = SeededRandom(seed: 9)
        let numbers = (0..<1000).map { _ in random.below(10) }
        #expect(Set(numbers) == Set(0..<10))
    }

    @Test("a set of units holds what was put in, beyond 64 too")
    func unitSets() {
        var set = UnitSet()
        let units = Array(stride(from: 0, to: 300, by: 7))
        #expect(units.allSatisfy { set.insert($0) })
        #expect([70, 294].map { set.insert($0) } == [false, false])
        #expect(set.count == 43)
        #expect(set.contains(294))
        #expect(!set.contains(295))
        #expect([294, 294].map { set.remove($0) } == [true, false])
        for unit in units { set.remove(unit) }
        #expect(set.isEmpty)
    }

    @Test("a line of the event log has fixed columns")
    func eventLines() {
        let record = EventRecord(time: SimTime(seconds: 12), kind: .started, job: 7, node: 3, detail: 2)
        #expect("\(record)" == "         12000000 started                     7      3 2")
        let node = EventRecord(time: .zero, kind: .nodeChanged, job: 0, node: -1, detail: -5)
        #expect("\(node)" == "                0 nodeChanged                 -      - -5")
    }

    @Test("the fingerprint is that of FNV-1a, and each field counts")
    func fingerprints() {
        let record = EventRecord(time: SimTime(seconds: 12), kind: .started, job: 7, node: 3, detail: 2)
        var changed = record
        changed.detail = 3
        var first = Fingerprint()
        var second = Fingerprint()
        #expect(first.value == 0xcbf2_9ce4_8422_2325)
        first.add(record)
        second.add(changed)
        #expect(first != second)
    }

    @Test("times and lengths saturate instead of trapping")
    func saturation() {
        #expect(SimTime.never + .seconds(1) == .never)
        #expect(SimTime(seconds: .max) == .never)
        #expect(SimDuration.minutes(.max).microseconds == .max)
        #expect(SimTime(microseconds: -1).seconds == -1)
        #expect(SimTime(seconds: 5) - SimTime(seconds: 3) == .seconds(2))
    }

    @Test("amounts of generic resources are read as options name them")
    func gresSpecs() {
        #expect(
            GresSpec.list("gpu:2,craynetwork") == [
                GresSpec(name: "gpu", count: 2), GresSpec(name: "craynetwork", count: 1),
            ]
        )
        #expect(GresSpec.list("gres:gpu:fake:2")?.first == GresSpec(name: "gpu", type: "fake", count: 2))
        #expect(GresSpec.list("gres/gpu=3")?.first == GresSpec(name: "gpu", count: 3))
        #expect(GresSpec.list("gpu:fake")?.first == GresSpec(name: "gpu", type: "fake", count: 1))
        #expect(GresSpec.list("shard:2K")?.first?.count == 2048)
        #expect(GresSpec.list("none") == [])
        for text in ["gpu:a:b:2", "gpu:fake:x", "gpu:2x"] { #expect(GresSpec.list(text) == nil, "\(text)") }
    }

    @Test("what a selection of jobs names is read from a client's text")
    func selections() {
        #expect(JobSelection(parsing: "12") == JobSelection(JobID(12)))
        #expect(JobSelection(parsing: "12_*") == JobSelection(JobID(12)))
        #expect(JobSelection(parsing: "12_[1-3,7]")?.tasks?.rangeText == "1-3,7")
        for text in ["", "0", "x", "12_", "12_x", "-1"] { #expect(JobSelection(parsing: text) == nil, "\(text)") }
    }

    @Test("memory is read from the wire and written back", arguments: [0, 512, 0x8000_0000_0000_0200, UInt64.max - 1])
    func memory(raw: UInt64) {
        #expect(MemoryRequest(raw: raw).raw == raw)
    }
}
