import SlurmCommands
import SlurmWire
import Testing

@testable import SlurmCommands

@Suite struct TaskExitsTests {
    private func exits(tasks: [[UInt32]] = [[0, 1, 2], [3]]) -> TaskExits {
        var step = StepCreated()
        var layout = StepLayout()
        layout.nodeList = "cpu-[0-1]"
        layout.taskCnt = UInt32(tasks.reduce(0) { $0 + $1.count })
        layout.tids = tasks.map { ids in
            var node = TaskIDs()
            node.ids = ids
            return node
        }
        step.stepLayout = layout
        return TaskExits(step, jobID: 7, environment: ProcessEnvironment())
    }

    private func exited(_ status: UInt32, _ tasks: [UInt32]) -> TasksExited {
        var message = TasksExited()
        (message.returnCode, message.taskIDList, message.numTasks) = (status, tasks, UInt32(tasks.count))
        return message
    }

    @Test("the exit status is that of the worst task, a signal being worse than any code")
    func worst() {
        var exits = exits()
        _ = exits.note(exited(0x300, [0]), isCancelled: false)
        #expect(exits.exitStatus == 3)
        _ = exits.note(exited(0x200, [1]), isCancelled: false)
        #expect(exits.exitStatus == 3)
        _ = exits.note(exited(9, [2]), isCancelled: false)
        #expect(exits.exitStatus == 137)
        _ = exits.note(exited(0xff00, [3]), isCancelled: false)
        #expect(exits.exitStatus == 137)
        #expect(exits.isComplete)
    }

    @Test("messages name the nodes and the tasks in order")
    func messages() {
        var exits = exits()
        let result = exits.note(exited(0x300, [3, 1, 0]), isCancelled: false)
        #expect(result.errors == ["cpu-[0-1]: tasks 0-1,3: Exited with exit code 3"])
        #expect(result.isFirst && result.isFirstFailure)
        let next = exits.note(exited(15, [2]), isCancelled: false)
        #expect(next.errors == ["cpu-0: task 2: Terminated"])
        #expect(!next.isFirst && !next.isFirstFailure)
        #expect(exits.hasForcedEnd)
    }

    @Test("a core dump is told, and what the user wanted is no error")
    func signals() {
        var exits = exits()
        #expect(
            exits.note(exited(0x8b, [0]), isCancelled: false).errors == [
                "cpu-0: task 0: Segmentation fault (core dumped)"
            ]
        )
        let wanted = exits.note(exited(9, [1]), isCancelled: true)
        #expect(wanted.errors.isEmpty)
        #expect(wanted.details == ["cpu-0: task 1: Killed"])
    }

    @Test("a task that lacked memory makes the status 1")
    func outOfMemory() {
        var exits = exits()
        #expect(exits.note(exited(253, [0]), isCancelled: false).errors == ["cpu-0: task 0: Out Of Memory"])
        #expect(exits.exitStatus == 1)
    }

    @Test("the first interrupt tells what each task does")
    func summary() {
        var exits = exits()
        var launched = TasksLaunched()
        launched.taskIDs = [0, 1, 2]
        #expect(exits.note(launched).isEmpty)
        _ = exits.note(exited(0, [1]), isCancelled: false)
        #expect(
            exits.summary == [
                "StepId=7.0 tasks 0,2: running", "StepId=7.0 task 1: exited", "StepId=7.0 task 3: unknown",
            ]
        )
    }

    @Test("tasks that could not start have ended")
    func launchFailure() {
        var exits = exits(tasks: [[0]])
        var launched = TasksLaunched()
        (launched.returnCode, launched.taskIDs) = (2017, [0])
        #expect(exits.note(launched) == ["task 0 launch failed: Invalid job id specified"])
        #expect(exits.isComplete)
    }
}
