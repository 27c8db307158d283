import Testing

@testable import SlurmCommands

@Suite struct ProgramTableTests {
    private func problems(_ text: String, tasks: Int64 = 1, isFixed: Bool = false) -> [String] {
        var table = ProgramTable(tasks: tasks, isFixed: isFixed)
        return table.read(text, path: "f")
    }

    @Test("a file that names more tasks than there are makes so many, unless their number is fixed")
    func grows() {
        var table = ProgramTable(tasks: 1, isFixed: false)
        #expect(table.read("0 a\n1-2 b\n", path: "f").isEmpty)
        #expect(table.tasks == 3)
        #expect(
            problems("0-3 a\n", tasks: 2, isFixed: true) == [
                "Invalid task id, 3 >= ntasks", "Line 1 of configuration file f invalid",
            ]
        )
    }

    @Test("every task has one program")
    func exactlyOne() {
        #expect(problems("0 a\n0 b\n") == ["Duplicate record for task 0", "Line 2 of configuration file f invalid"])
        #expect(problems("1 a\n") == ["Configuration file f invalid, no record for task id 0"])
        #expect(problems("* a\n", tasks: 5, isFixed: true).isEmpty)
        #expect(problems("0 a\n* b\n", tasks: 3, isFixed: true).isEmpty)
    }

    @Test("comments, empty lines and continued lines count for nothing")
    func passedOver() {
        #expect(problems("# a\n\n0 a \\\n more words\n").isEmpty)
    }

    @Test("ranges that are none are refused", arguments: ["0-x a", "a b", "2-1 a", "0"])
    func wrong(line: String) {
        #expect(problems(line, tasks: 3, isFixed: true).last == "Line 1 of configuration file f invalid")
    }
}
