import JobSupervisor
import SlurmController
import SlurmModel
import SlurmWire

extension RunningStep {
    /// `LAUNCH_MULTI_PROG`, `LAUNCH_PTY` and `LAUNCH_BUFFERED_IO`.
    static let (multipleFlag, terminalFlag, bufferedFlag): (UInt32, UInt32, UInt32) = (2, 4, 8)
    /// `OPEN_MODE_APPEND`.
    private static let append: UInt8 = 1

    private var place: StepPlace {
        StepPlace(job: key.job, step: key.step, nodeName: key.nodeName, nodeIndex: launch.nodeIndex)
    }

    private var workDirectory: String {
        request.cwd ?? "/tmp"
    }

    /// Makes the streams of all tasks.
    func makeStreams() throws(SystemError) -> StepStreams {
        var streams = StepStreams()
        do throws(SystemError) {
            for task in launch.tasks {
                if request.flags & Self.terminalFlag != 0 {
                    if task == 0 {
                        let size = terminalSize
                        try streams.addTerminalTask(rows: size.rows, columns: size.columns)
                    } else {
                        try streams.addTask(files: ["/dev/null", "/dev/null", "/dev/null"])
                    }
                    continue
                }
                let names = [request.ifname, request.ofname, request.efname]
                try streams.addTask(
                    files: names.map { TaskFileName.path($0, task: task, node: place, workDirectory: workDirectory) }
                )
            }
        } catch {
            streams.closePassed()
            streams.closeKept()
            throw error
        }
        return streams
    }

    /// The size of the launching command's terminal, as its environment tells.
    private var terminalSize: (rows: UInt16, columns: UInt16) {
        (number("SLURM_PTY_WIN_ROW") ?? 24, number("SLURM_PTY_WIN_COL") ?? 80)
    }

    /// A number in the launching command's environment.
    func number(_ name: String) -> UInt16? {
        let prefix = Array("\(name)=".utf8)
        let variable = request.env.compactMap(\.self).last { $0.starts(with: prefix) }
        return variable.flatMap { UInt16(String(decoding: $0.dropFirst(prefix.count), as: UTF8.self)) }
    }

    /// Variables of one task alone.
    private func variables(task: UInt32, local: Int) -> [String] {
        var variables = ["SLURM_LOCALID=\(local)", "SLURM_PROCID=\(task)"]
        guard let binding = request.tresBind, !binding.isEmpty else { return variables }
        variables.append("SLURMD_TRES_BIND=\(binding)")
        let prefix = "gpu:per_task:"
        guard binding.hasPrefix(prefix), let count = Int(binding.dropFirst(prefix.count)) else { return variables }
        let own = launch.gpus.dropFirst(local * count).prefix(count)
        if !own.isEmpty { variables.append("SLURM_STEP_GPUS=\(own.map { "\($0)" }.joined(separator: ","))") }
        return variables
    }

    /// What the supervisor has to do.
    func record(_ streams: StepStreams) -> StepRecord {
        let words = request.argv.map { $0 ?? [] }
        let tasks = zip(launch.tasks, streams.ofTasks).enumerated().map { local, task in
            StepTaskRecord(
                arguments: request.flags & Self.multipleFlag != 0
                    ? MultipleProgram.arguments(words.dropFirst().first ?? [], task: task.0) : words,
                variables: variables(task: task.0, local: local).map { Array($0.utf8) },
                streams: task.1,
                hasTerminal: request.flags & Self.terminalFlag != 0 && task.0 == 0
            )
        }
        return StepRecord(
            jobID: key.job.rawValue,
            stepID: key.step,
            userID: launch.userID,
            groupID: launch.groupID,
            nodeName: key.nodeName,
            workDirectory: workDirectory,
            appendsOutput: request.openMode == Self.append,
            propagatedLimits: surroundings.jobs.propagatedLimits,
            openFileLimit: surroundings.jobs.openFileLimit,
            environment: request.env.map { $0 ?? [] } + launch.variables.map { Array($0.utf8) },
            tasks: tasks
        )
    }
}
