import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SrunProgram {
    /// Ends a step with `--mpi=pmi2` on nodes that would want to exchange what tasks tell each other by way of srun.
    ///
    /// The nodes of a simulated cluster do that among themselves. Their controller is known by its steps' signatures,
    /// which are in plain text.
    mutating func checkExchange(_ draft: StepDraft, _ step: StepCreated) throws(AllocationWait.Failure) {
        guard plan.usesExchange else { return }
        let jobID = draft.allocation.jobID
        let mark = Array("\(session.configuration.clusterName).\(jobID).\(step.jobStepID).".utf8)
        if step.cred.signature?.starts(with: mark) == true { return }
        session.log.error("--mpi=pmi2 is supported on simulated clusters only")
        var request = JobStepKill()
        request.stepID.jobID = .value(jobID)
        request.stepID.stepID = .value(step.jobStepID)
        request.signal = UInt16(SIGKILL)
        do throws(ControllerError) {
            _ = try session.controller.send(Request.CancelJobStep.self, request)
        } catch {
            session.log.error("Unable to end step \(jobID).\(step.jobStepID): \(error.code.text)")
        }
        throw .ended(plan.errorStatus)
    }
}
