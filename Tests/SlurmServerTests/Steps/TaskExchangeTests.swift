import NIOCore
import NIOEmbedded
import Testing

@testable import SlurmServer

@Suite("What tasks of a step tell each other (PMI)")
struct TaskExchangeTests {
    private func exchange(_ nodes: [Int], abort: @escaping () -> Void = {}) -> TaskExchange {
        TaskExchange(name: "7.0", nodeOfTask: nodes, abort: abort)
    }

    @Test(
        "where tasks run is told in blocks of nodes with as many tasks",
        arguments: [
            ([0], "(vector,(0,1,1))"), ([0, 0, 1, 1], "(vector,(0,2,2))"), ([0, 0, 1], "(vector,(0,1,2),(1,1,1))"),
            ([0, 1, 0, 1], "(vector,(0,2,1),(0,2,1))"),
        ]
    )
    func mapping(nodes: [Int], text: String) {
        #expect(TaskExchange.mapping(nodes) == text)
    }

    @Test("what a task puts is seen by all when they have met, and not before")
    func barrier() throws {
        let exchange = exchange([0, 1])
        let (first, second) = (EmbeddedChannel(), EmbeddedChannel())
        #expect(exchange.answer("cmd=put kvsname=7.0 key=a value=x=y", from: first) == "cmd=put_result rc=0")
        #expect(exchange.answer("cmd=get kvsname=7.0 key=a", from: second) == "cmd=get_result rc=1")
        #expect(exchange.answer("cmd=barrier_in", from: first) == nil)
        #expect(try first.readOutbound(as: ByteBuffer.self) == nil)
        #expect(exchange.answer("cmd=barrier_in", from: second) == nil)
        for channel in [first, second] {
            #expect(try channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(string: "cmd=barrier_out rc=0\n"))
        }
        #expect(exchange.answer("cmd=get kvsname=7.0 key=a", from: second) == "cmd=get_result rc=0 value=x=y")
    }

    @Test("a task is told how many there are, and that version 2 is not spoken")
    func sizes() {
        let (exchange, channel) = (exchange([0, 0, 0]), EmbeddedChannel())
        #expect(exchange.answer("cmd=get_universe_size", from: channel) == "cmd=universe_size rc=0 size=3")
        let known = exchange.answer("cmd=init pmi_version=1 pmi_subversion=1", from: channel)
        #expect(known == "cmd=response_to_init rc=0 pmi_version=1 pmi_subversion=1")
        let other = exchange.answer("cmd=init pmi_version=2 pmi_subversion=0", from: channel)
        #expect(other == "cmd=response_to_init rc=-1 pmi_version=1 pmi_subversion=1")
    }

    @Test("a task that aborts ends the step")
    func abort() {
        var aborts = 0
        let exchange = exchange([0]) { aborts += 1 }
        #expect(exchange.answer("cmd=abort exitcode=3", from: EmbeddedChannel()) == nil)
        #expect(aborts == 1)
    }

    @Test("lines are answered as they come, in pieces or several at once")
    func lines() throws {
        let channel = EmbeddedChannel(handler: TaskExchangeHandler(exchange([0])))
        try channel.writeInbound(ByteBuffer(string: "cmd=get_app"))
        #expect(try channel.readOutbound(as: ByteBuffer.self) == nil)
        try channel.writeInbound(ByteBuffer(string: "num\ncmd=get_my_kvsname\n"))
        #expect(try channel.readOutbound(as: ByteBuffer.self) == ByteBuffer(string: "cmd=appnum rc=0 appnum=-1\n"))
        let name = ByteBuffer(string: "cmd=my_kvsname rc=0 kvsname=7.0\n")
        #expect(try channel.readOutbound(as: ByteBuffer.self) == name)
    }
}
