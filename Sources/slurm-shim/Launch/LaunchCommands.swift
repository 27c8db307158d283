import SlurmClient
import SlurmCommands
import SlurmModel

/// The commands that run for long: they listen on ports of their own and pass on streams and signals.
enum LaunchCommands {
    /// Runs such a command to its end and gives the exit status; nil for other commands.
    static func run(
        _ command: any Command.Type,
        _ invocation: Invocation,
        _ controller: inout ControllerConnection
    ) -> Int32? {
        switch command.name {
        case Srun.name: srun(invocation, &controller)
        case Salloc.name: salloc(invocation, controller)
        case Sattach.name: sattach(invocation, &controller)
        case Sbcast.name: sbcast(invocation, controller)
        default: nil
        }
    }

    private static func srun(_ invocation: Invocation, _ controller: inout ControllerConnection) -> Int32 {
        let prepared: (outcome: CommandOutcome, plan: SrunPlan?)
        do throws(CommandFailure) {
            prepared = try Srun.prepare(invocation, &controller)
        } catch {
            return end(error.outcome)
        }
        let status = end(prepared.outcome)
        guard let plan = prepared.plan else { return status }
        guard let configuration = wholeConfiguration(invocation) else { return 1 }
        return SrunProgram.run(plan, invocation, configuration, controller)
    }

    private static func salloc(_ invocation: Invocation, _ controller: ControllerConnection) -> Int32 {
        let prepared: (outcome: CommandOutcome, plan: SallocPlan?)
        do throws(CommandFailure) {
            prepared = try Salloc.prepare(invocation)
        } catch {
            return end(error.outcome)
        }
        let status = end(prepared.outcome)
        guard let plan = prepared.plan, let configuration = invocation.configuration else { return status }
        return SallocProgram.run(plan, invocation, configuration, controller)
    }

    private static func sattach(_ invocation: Invocation, _ controller: inout ControllerConnection) -> Int32 {
        let prepared: (outcome: CommandOutcome, plan: SattachPlan?)
        do throws(CommandFailure) {
            prepared = try Sattach.prepare(invocation, &controller)
        } catch {
            return end(error.outcome)
        }
        let status = end(prepared.outcome)
        guard let plan = prepared.plan else { return status }
        guard let configuration = wholeConfiguration(invocation) else { return 1 }
        return SattachProgram.run(plan, invocation, configuration, controller)
    }

    private static func sbcast(_ invocation: Invocation, _ controller: ControllerConnection) -> Int32 {
        let prepared: (outcome: CommandOutcome, plan: SbcastPlan?)
        do throws(CommandFailure) {
            prepared = try Sbcast.prepare(invocation)
        } catch {
            return end(error.outcome)
        }
        let status = end(prepared.outcome)
        guard let plan = prepared.plan else { return status }
        guard let configuration = wholeConfiguration(invocation) else { return 1 }
        return SbcastProgram.run(plan, invocation, configuration, controller)
    }

    /// Prints an outcome and gives its exit status.
    private static func end(_ outcome: CommandOutcome) -> Int32 {
        ProcessOutput.write(outcome.stderr, to: 2)
        ProcessOutput.write(outcome.stdout, to: 1)
        return outcome.status
    }

    /// What slurm.conf says, nodes included.
    private static func wholeConfiguration(_ invocation: Invocation) -> SlurmConfiguration? {
        switch ConfigurationFile.load(invocation.environment, scope: .everything) {
        case .success(let configuration): return configuration
        case .failure(let problem):
            for line in problem.lines { ProcessOutput.write(Array("\(invocation.programName): \(line)\n".utf8), to: 2) }
            return nil
        }
    }
}
