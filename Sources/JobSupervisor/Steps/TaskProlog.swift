import Glibc

/// A program that runs before a task, as its user, and can change its environment: slurm.conf's `TaskProlog`, srun's
/// `--task-prolog`.
///
/// *Source:* srun(1) and slurm.conf(5); messages of slurmstepd 22.05.8, observed.
struct TaskProlog {
    /// What a prolog is called in messages.
    struct Kind {
        /// As a program.
        let name: String
        /// As a setting.
        let setting: String

        static let cluster = Kind(name: "slurm task_prolog", setting: "TaskProlog")
        static let user = Kind(name: "user task_prolog", setting: "--task-prolog")
    }

    /// Which one it is.
    let kind: Kind
    /// Where the program is; empty for none.
    let path: String

    /// Runs the program and gives its exit status; 0 where there is none, or where the task may start.
    func run(_ environment: inout JobEnvironment, complain: (String) -> Void) -> Int32 {
        guard !path.isEmpty else { return 0 }
        environment.set("SLURM_SCRIPT_CONTEXT", to: "prolog_task")
        let status = runProgram(&environment, complain)
        if status != 0 { complain("\(kind.setting) failed status=\(status)") }
        return status
    }

    private func runProgram(_ environment: inout JobEnvironment, _ complain: (String) -> Void) -> Int32 {
        if let problem = problem {
            complain("run_command: \(kind.name) \(problem)")
            complain("\(kind.name) did not exit normally. reason: Run command failed - configuration error")
            return 1
        }
        do throws(SystemError) {
            let (output, status) = try output(environment)
            guard status & 0x7f == 0 else {
                complain("\(kind.name) did not exit normally. reason: \(String(decoding: output, as: UTF8.self))")
                return 1
            }
            for line in output.split(separator: UInt8(ascii: "\n")) { Self.obey(line, &environment) }
            return status >> 8
        } catch {
            complain("\(kind.name): \(error)")
            return 1
        }
    }

    /// Why the program cannot be run; nil where it can.
    private var problem: String? {
        guard path.hasPrefix("/") else { return "is not fully qualified pathname (\(path))" }
        return access(path, R_OK | X_OK) == 0 ? nil : "can not be executed (\(path)) \(SystemError("").reason)"
    }

    /// All that the program prints, and its status as wait(2) gives it.
    private func output(_ environment: JobEnvironment) throws(SystemError) -> ([UInt8], Int32) {
        let pipe = try Pipe()
        let child = try ForkedProcess.start {
            guard dup2(pipe.writing, STDOUT_FILENO) >= 0, dup2(pipe.writing, STDERR_FILENO) >= 0 else { return 127 }
            ForkedProcess.execute(path, [Array(path.utf8)], environment.variables)
            return 127
        }
        close(pipe.writing)
        defer { close(pipe.reading) }
        let output = try ByteFile.read(from: pipe.reading, limitBytes: Limits.environmentBytes, path: path)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw SystemError("wait for \(path)") }
        }
        return (output, status)
    }

    /// Does what a line of output says: `export NAME=value`, `unset NAME`, `print text`; others say nothing.
    private static func obey(_ line: ArraySlice<UInt8>, _ environment: inout JobEnvironment) {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        func rest(after word: String) -> ArraySlice<UInt8>? {
            line.starts(with: Array(word.utf8)) ? line.dropFirst(word.utf8.count).drop(while: isBlank) : nil
        }
        if let text = rest(after: "print ") {
            let bytes = Array(text) + [UInt8(ascii: "\n")]
            // Where the task's own output cannot take it, there is nobody to tell.
            _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        } else if let setting = rest(after: "export "), let sign = setting.firstIndex(of: UInt8(ascii: "=")) {
            var name = setting[..<sign]
            while let last = name.last, isBlank(last) { name.removeLast() }
            environment.merge([Array(name) + Array(setting[sign...])])
        } else if let name = rest(after: "unset ") {
            _ = environment.remove(String(decoding: name.prefix { !isBlank($0) }, as: UTF8.self))
        }
    }
}
