import SlurmCommands
import SlurmModel
import Testing

/// Sorting and the order of hosts.
struct OrderTests {
    @Test("hosts are ordered by prefix and then by number")
    func hosts() {
        #expect(HostOrder.sorted("n10,n2,n1,a3") == "a3,n[1-2,10]")
        #expect(HostOrder.sorted("rack2-1,rack10-1,rack2-0") == "rack2-[0-1],rack10-1")
        #expect(HostOrder.sorted("n01,n1") == "n1,n01")
        #expect(HostOrder.first("b1,a2,a1") == "a1")
        #expect(HostOrder.first(nil) == nil)
    }

    @Test("sorting keeps the order of equals")
    func stability() {
        let pairs = [(2, "a"), (1, "b"), (2, "c"), (1, "d")]
        let sorted = StableSort.sorted(pairs) { StableSort.order($0.0, $1.0) }
        #expect(sorted.map(\.1) == ["b", "d", "a", "c"])
    }

    @Test("absent texts come first")
    func absent() {
        #expect(StableSort.order(nil, "a") < 0)
        #expect(StableSort.order("a", nil) > 0)
        #expect(StableSort.order(nil as String?, nil) == 0)
        #expect(StableSort.order("ab", "abc") < 0)
    }
}

/// The words for the states of nodes.
struct NodeStateTextTests {
    private static func raw(_ base: NodeBaseState, _ flags: NodeStateFlags = []) -> UInt32 {
        NodeState(base, flags).raw
    }

    @Test(
        "long and short words with their signs",
        arguments: [
            (raw(.idle), "IDLE", "IDLE"), (raw(.idle, .drain), "DRAINED", "DRAIN"),
            (raw(.allocated, .drain), "DRAINING", "DRNG"),
            (raw(.mixed, [.drain, .notResponding]), "DRAINING*", "DRNG*"),
            (raw(.down, .notResponding), "DOWN*", "DOWN*"), (raw(.allocated, .completing), "ALLOCATED+", "ALLOC+"),
            (raw(.idle, .completing), "COMPLETING", "COMP"), (raw(.mixed), "MIXED", "MIX"),
            (raw(.mixed, .planned), "MIXED-", "MIX-"), (raw(.idle, .planned), "PLANNED", "PLND"),
            (raw(.idle, .maintenance), "MAINT", "MAINT"), (raw(.mixed, .maintenance), "MIXED$", "MIX$"),
            (raw(.idle, .reserved), "RESERVED", "RESV"), (raw(.idle, .poweredDown), "IDLE~", "IDLE~"),
            (raw(.idle, .poweringUp), "IDLE#", "IDLE#"), (raw(.idle, .rebootRequested), "REBOOT", "BOOT"),
            (raw(.allocated, .rebootRequested), "ALLOCATED@", "ALLOC@"), (raw(.idle, .fail), "FAIL", "FAIL"),
            (raw(.allocated, .fail), "FAILING", "FAILG"), (raw(.unknown), "UNKNOWN", "UNK"),
            (raw(.idle, .invalidRegistration), "INVAL", "INVAL"), (raw(.future), "FUTURE", "FUTR"),
        ]
    )
    func words(state: UInt32, long: String, compact: String) {
        #expect(NodeStateText.long(state) == long)
        #expect(NodeStateText.compact(state) == compact)
    }

    @Test("all flags are told on request")
    func complete() {
        #expect(NodeStateText.complete(Self.raw(.idle, [.drain, .notResponding])) == "IDLE+DRAIN+NOT_RESPONDING")
    }

    @Test("every number has a word, and no word is empty")
    func everyNumber() {
        for bits in 0..<UInt32(1 << 12) {
            let state = (bits & 0xf) | ((bits >> 4) << 9)
            #expect(!NodeStateText.long(state).isEmpty && !NodeStateText.compact(state).isEmpty)
        }
    }
}
