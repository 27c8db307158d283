import Testing

@testable import SimCluster

@Suite("The event queue")
struct EventQueueTests {
    @Test("events come by time, then class, then in the order in which they were scheduled")
    func order() {
        var queue = EventQueue<String>()
        _ = queue.schedule("late", at: SimTime(seconds: 2), .end)
        _ = queue.schedule("purge", at: SimTime(seconds: 1), .purge)
        _ = queue.schedule("first end", at: SimTime(seconds: 1), .end)
        _ = queue.schedule("second end", at: SimTime(seconds: 1), .end)
        var order: [String] = []
        while let event = queue.popNext(dueBy: .never) { order.append(event.payload) }
        #expect(order == ["first end", "second end", "purge", "late"])
    }

    @Test("a cancelled event never comes and leaves nothing behind")
    func cancelling() {
        var queue = EventQueue<Int>()
        let ids = (0..<100).map { queue.schedule($0, at: SimTime(seconds: Int64(100 - $0)), .end) }
        for (number, id) in ids.enumerated() where number % 3 != 0 { queue.cancel(id) }
        #expect(queue.count == 34)
        queue.cancel(ids[1])
        var order: [Int] = []
        while let event = queue.popNext(dueBy: .never) { order.append(event.payload) }
        #expect(order == stride(from: 99, through: 0, by: -3).map(\.self))
        #expect(queue.count == 0)
    }

    @Test("an id of an event that has happened cancels no later event")
    func staleID() {
        var queue = EventQueue<Int>()
        let first = queue.schedule(1, at: SimTime(seconds: 1), .end)
        _ = queue.popNext(dueBy: .never)
        _ = queue.schedule(2, at: SimTime(seconds: 1), .end)
        queue.cancel(first)
        #expect(queue.popNext(dueBy: .never)?.payload == 2)
    }
}
