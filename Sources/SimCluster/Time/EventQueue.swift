/// The order of events that fall on the same moment: ends free what starts need.
enum EventClass: UInt8, Comparable {
    /// A process is signalled or a job ends.
    case end
    /// A job becomes able to start.
    case eligible
    /// A record is forgotten.
    case purge

    static func < (left: EventClass, right: EventClass) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Names a scheduled event, so that it can be cancelled; an id is used once.
struct EventID: Hashable, Sendable {
    fileprivate var slot: Int
    fileprivate var sequence: UInt64
}

/// Events to come, ordered by time, class and the order in which they were scheduled.
///
/// A binary heap that knows where each event lies, so that cancelling leaves nothing behind: a job that ends early must
/// not keep its time limit in memory for a year.
struct EventQueue<Payload: Sendable>: Sendable {
    private struct Entry {
        var time: SimTime
        var eventClass: EventClass
        var sequence: UInt64
        var slot: Int
        var payload: Payload

        func precedes(_ other: Entry) -> Bool {
            if time != other.time { return time < other.time }
            if eventClass != other.eventClass { return eventClass < other.eventClass }
            return sequence < other.sequence
        }
    }

    private var heap: [Entry] = []
    /// Where the event of a slot lies in the heap; −1 for a free slot.
    private var positions: [Int] = []
    private var freeSlots: [Int] = []
    private var nextSequence: UInt64 = 0

    /// How many events are to come.
    var count: Int {
        heap.count
    }

    /// When the first event is due.
    var nextTime: SimTime? {
        heap.first?.time
    }

    /// Adds an event.
    mutating func schedule(_ payload: Payload, at time: SimTime, _ eventClass: EventClass) -> EventID {
        let slot = freeSlots.popLast() ?? positions.count
        if slot == positions.count { positions.append(-1) }
        let sequence = nextSequence
        nextSequence += 1
        heap.append(Entry(time: time, eventClass: eventClass, sequence: sequence, slot: slot, payload: payload))
        positions[slot] = heap.count - 1
        siftUp(heap.count - 1)
        return EventID(slot: slot, sequence: sequence)
    }

    /// Removes an event that has not happened; does nothing for one that has.
    mutating func cancel(_ id: EventID) {
        guard id.slot < positions.count, positions[id.slot] >= 0 else { return }
        let position = positions[id.slot]
        guard heap[position].sequence == id.sequence else { return }
        remove(at: position)
    }

    /// Takes the first event that is due by `time`.
    mutating func popNext(dueBy time: SimTime) -> (time: SimTime, payload: Payload)? {
        guard let first = heap.first, first.time <= time else { return nil }
        remove(at: 0)
        return (first.time, first.payload)
    }

    private mutating func remove(at position: Int) {
        let slot = heap[position].slot
        let last = heap.count - 1
        if position != last {
            heap.swapAt(position, last)
            positions[heap[position].slot] = position
        }
        heap.removeLast()
        positions[slot] = -1
        freeSlots.append(slot)
        guard position < heap.count else { return }
        siftDown(position)
        siftUp(position)
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].precedes(heap[parent]) else { return }
            exchange(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var first = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].precedes(heap[first]) { first = child }
            }
            guard first != parent else { return }
            exchange(first, parent)
            parent = first
        }
    }

    private mutating func exchange(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        positions[heap[left].slot] = left
        positions[heap[right].slot] = right
    }
}
