import CLinux
import Glibc
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
                let files = [request.ifname, request.ofname, request.efname].map { file($0, of: task) }
                for (stream, file) in files.enumerated() { try check(file, isInput: stream == 0) }
                try streams.addTask(files: files)
            }
            if exchange != nil { try streams.addExchanges() }
        } catch {
            streams.closePassed()
            streams.closeKept()
            throw error
        }
        return streams
    }

    /// The file of a stream of a task; nil where it goes to the launching command.
    ///
    /// A number instead of a name says whose stream that is; the other tasks have none then.
    private func file(_ pattern: String?, of task: UInt32) -> String? {
        if let only = pattern.flatMap({ UInt32($0) }), only < request.ntasks { return only == task ? nil : "/dev/null" }
        return TaskFileName.path(pattern, task: task, node: place, workDirectory: workDirectory)
    }

    /// Throws where the user cannot read, or write, a file: no task starts then, as under slurmstepd.
    private func check(_ file: String?, isInput: Bool) throws(SystemError) {
        guard let file else { return }
        // Files that are not there yet, and pipes that nobody reads yet, are the tasks' affair.
        let passing = isInput ? [] : [ENOENT, ENXIO]
        let flags = (isInput ? O_RDONLY : O_WRONLY) | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let descriptor = clinux_open_as(file, flags, 0, launch.userID, launch.groupID)
        if descriptor >= 0 { close(descriptor) }
        if descriptor < 0, !passing.contains(errno) { throw SystemError("open \(file)") }
    }

    /// The size of the launching command's terminal, as its environment tells; one without a size tells none.
    private var terminalSize: (rows: UInt16, columns: UInt16) {
        (number("SLURM_PTY_WIN_ROW") ?? 0, number("SLURM_PTY_WIN_COL") ?? 0)
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
        if let exchange {
            variables += ["PMI_JOBID=\(exchange.name)", "PMI_RANK=\(task)", "PMI_SIZE=\(request.ntasks)"]
        }
        if let frequency = request.tresFreq, !frequency.isEmpty { variables.append("SLURMD_TRES_FREQ=\(frequency)") }
        // A task that is alone on its node has all of the step's GPUs there; one GPU is nothing to choose from.
        guard launch.tasks.count > 1, launch.gpus.count > 1, let binding = request.tresBind, !binding.isEmpty else {
            return variables
        }
        variables.append("SLURMD_TRES_BIND=\(binding)")
        let own = GPUBinding(binding)?.units(of: launch.gpus, task: local) ?? []
        if !own.isEmpty { variables.append("SLURM_STEP_GPUS=\(own.map { "\($0)" }.joined(separator: ","))") }
        return variables
    }

    /// What runs before and after each task.
    private var scripts: TaskScripts {
        var scripts = surroundings.taskScripts
        (scripts.userProlog, scripts.userEpilog) = (request.taskProlog ?? "", request.taskEpilog ?? "")
        return scripts
    }

    /// What the launching command sent; that there is no MPI is told nobody, and what is meant for
    /// slurmstepd no task (observed on 22.05.8).
    private var environment: [[UInt8]] {
        let (none, forNodes) = (Array("SLURM_MPI_TYPE=none".utf8), Array("SLURM_PMI2_".utf8))
        return request.env.compactMap(\.self).filter { $0 != none && !$0.starts(with: forNodes) }
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
                hasTerminal: request.flags & Self.terminalFlag != 0 && task.0 == 0,
                exchange: streams.exchanges.indices.contains(local) ? streams.exchanges[local].passed : 0
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
            memoryLimitMiB: launch.memoryLimitMiB,
            scripts: scripts,
            environment: environment + launch.variables.map { Array($0.utf8) },
            tasks: tasks
        )
    }
}
