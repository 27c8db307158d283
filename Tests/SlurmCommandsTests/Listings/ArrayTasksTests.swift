import Testing

@testable import SlurmCommands

/// The tasks of a job array in listings.
struct ArrayTasksTests {
    @Test("a mask is read, lowest task last")
    func mask() throws {
        #expect(try #require(ArrayTasks(mask: "0x1F")).numbers == [0, 1, 2, 3, 4])
        #expect(try #require(ArrayTasks(mask: "0xA00")).ranges == "9,11")
        #expect(ArrayTasks(mask: "1-5") == nil)
        #expect(ArrayTasks(mask: nil) == nil)
    }

    @Test("from six tasks on, regular ones print as a range with a step")
    func steps() throws {
        #expect(try #require(ArrayTasks(mask: "0x1555")).text(limit: 64, atOnce: 0) == "0-12:2")
        #expect(try #require(ArrayTasks(mask: "0x155")).text(limit: 64, atOnce: 3) == "0,2,4,6,8%3")
    }

    @Test("a long list is cut and ends in dots")
    func cutting() throws {
        let tasks = try #require(ArrayTasks(mask: "0x" + String(repeating: "9", count: 20)))
        let text = tasks.text(limit: 20, atOnce: 0)
        #expect(text.utf8.count == 19)
        #expect(text.hasSuffix("..."))
        #expect(!tasks.text(limit: 0, atOnce: 0).contains("..."))
    }

    @Test("tasks are added in their place where the mask has room, and kept by choice")
    func changes() throws {
        var tasks = try #require(ArrayTasks(mask: "0x11"))
        tasks.insert(2)
        tasks.insert(2)
        tasks.insert(1000)
        #expect(tasks.numbers == [0, 2, 4])
        tasks.keep([2, 3])
        #expect(tasks.numbers == [2])
    }
}
