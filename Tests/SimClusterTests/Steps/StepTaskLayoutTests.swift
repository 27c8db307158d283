import Testing

@testable import SimCluster

@Suite("Which tasks of a step run where")
struct StepTaskLayoutTests {
    private func layout(_ count: Int, _ slots: [Int], _ distribution: UInt32, plane: Int = 1) -> [[Int]] {
        StepTaskLayout(count: count, slots: slots, distribution: distribution, planeSize: plane).tasks
    }

    @Test("block gives each node a task and fills the nodes one after the other, with consecutive numbers")
    func block() {
        #expect(layout(4, [3, 1], 2) == [[0, 1, 2], [3]])
        #expect(layout(3, [8, 8], 2) == [[0, 1], [2]])
        #expect(layout(1, [8, 8], 2) == [[0], []])
    }

    @Test("cyclic deals the tasks out round the nodes that have room")
    func cyclic() {
        #expect(layout(5, [3, 3], 1) == [[0, 2, 4], [1, 3]])
        #expect(layout(4, [1, 3], 1) == [[0], [1, 2, 3]])
    }

    @Test("plane deals out blocks")
    func plane() {
        #expect(layout(6, [8, 8], 4, plane: 2) == [[0, 1, 4, 5], [2, 3]])
        #expect(layout(4, [3, 1], 4, plane: 2) == [[0, 1, 3], [2]])
    }

    @Test("tasks for which there is no room go round all nodes", arguments: [1, 2] as [UInt32])
    func overcommitted(distribution: UInt32) {
        let tasks = layout(6, [1, 1], distribution)
        #expect(tasks.map(\.count) == [3, 3])
        #expect(tasks.flatMap(\.self).sorted() == Array(0..<6))
    }

    @Test("every task runs exactly once, whatever the room", arguments: 0..<200)
    func complete(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let slots = (0..<random.below(5) + 1).map { _ in random.below(6) }
        let count = random.below(30) + 1
        for distribution in [1, 2, 4] as [UInt32] {
            let tasks = layout(count, slots.map { max(1, $0) }, distribution, plane: 3)
            #expect(tasks.flatMap(\.self).sorted() == Array(0..<count))
        }
    }
}
