import SlurmCommands
import SlurmWire
import Testing

@testable import SlurmCommands

@Suite struct TaskTextTests {
    private func file(_ text: String?, tasks: UInt32 = 4) -> TaskFile {
        let environment = ProcessEnvironment(["SLURM_JOB_NAME": "sweep", "SLURM_ARRAY_TASK_ID": "3"])
        return TaskFile(text, .init(jobID: 12, stepID: 5, tasks: tasks, environment: environment))
    }

    @Test("names of files say who reads or writes them")
    func kinds() {
        #expect(file(nil) == .shared)
        #expect(file("all") == .shared)
        #expect(file("-") == .shared)
        #expect(file("none") == .remote("/dev/null"))
        #expect(file("2") == .oneTask(2))
        #expect(file("4") == .file("4"))
        #expect(file("out.txt") == .file("out.txt"))
        #expect(file("out-%t") == .remote("out-%t"))
    }

    @Test("marks are replaced by what is known here; the others are left for the nodes")
    func marks() {
        #expect(file("%j-%s-%J-%x-%a-%A") == .file("12-5-12.5-sweep-3-12"))
        #expect(file("%4j") == .file("0012"))
        #expect(file("%%t") == .file("%t"))
        #expect(file("%j.%3t.%N") == .remote("12.%3t.%N"))
        #expect(file("a%") == .file("a%"))
        #expect(file("a\\%j") == .file("a%j"))
    }

    @Test("labels are as wide as the last task's number, and every piece ends a line")
    func labels() {
        func text(_ piece: String, _ task: UInt32, _ tasks: UInt32) -> String {
            String(decoding: LabelledText.lines(Array(piece.utf8), task: task, tasks: tasks), as: UTF8.self)
        }
        #expect(text("a\nb\n", 1, 4) == "1: a\n1: b\n")
        #expect(text("a", 1, 12) == " 1: a\n")
        #expect(text("", 0, 1).isEmpty)
        #expect(text("\n", 11, 12) == "11: \n")
    }

    @Test("equal numbers after each other are counted")
    func counts() {
        #expect(TaskCounts.text([3, 1]) == "3,1")
        #expect(TaskCounts.text([4, 4, 2, 4]) == "4(x2),2,4")
        #expect(TaskCounts.text([]).isEmpty)
    }

    @Test("tasks are spread as Slurm spreads them")
    func spread() {
        #expect(TaskCounts.spread(4, room: [3, 1], isCyclic: false) == [3, 1])
        #expect(TaskCounts.spread(4, room: [8, 8], isCyclic: false) == [3, 1])
        #expect(TaskCounts.spread(4, room: [8, 8], isCyclic: true) == [2, 2])
        #expect(TaskCounts.spread(5, room: [1, 8], isCyclic: true) == [1, 4])
        #expect(TaskCounts.spread(5, room: [8, 8], isCyclic: false, plane: 2) == [3, 2])
        #expect(TaskCounts.spread(6, room: [2, 2], isCyclic: false) == [3, 3])
    }

    @Test("as many tasks are spread as there are, whatever the room")
    func allSpread() {
        var random = SplitMix(seed: 7)
        for _ in 0..<200 {
            let room = (0..<Int.random(in: 1...6, using: &random)).map { _ in UInt32.random(in: 0...5, using: &random) }
            let tasks = UInt32.random(in: 0...30, using: &random)
            let counts = TaskCounts.spread(tasks, room: room, isCyclic: Bool.random(using: &random))
            #expect(counts.reduce(0, +) == tasks)
            #expect(counts.count == room.count)
        }
    }

    @Test("steps are named as users name them")
    func steps() {
        #expect(StepName("12")?.text == "12")
        #expect(StepName("12.3")?.stepID == 3)
        #expect(StepName("12_4")?.arrayTask == 4)
        #expect(StepName("12+1")?.component == 1)
        #expect(StepName("12.batch")?.stepID == 0xffff_fffb)
        #expect(StepName("x") == nil)
        #expect(StepName("12.x") == nil)
        #expect(StepName("12y") == nil)
    }
}
