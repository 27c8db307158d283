package import SimCluster
package import SlurmModel

extension Controller {
    /// The tasks of a step on a node have ended, with the highest of their wait statuses.
    package mutating func stepEnded(
        _ job: JobID,
        _ step: UInt32,
        nodeName: String,
        waitStatus: UInt32,
        now: SimTime
    ) {
        engine.stepEnded(step, of: job, onNode: nodeName, waitStatus: waitStatus, at: now)
        endWithoutSteps(job, now)
        collectEffects()
    }

    /// Ends a job of which nothing runs any more: its steps are over, and so is its script, if it has one.
    mutating func endWithoutSteps(_ id: JobID, _ now: SimTime) {
        guard let job = engine.job(id), job.state.flags.contains(.completing), engine.steps(of: id).isEmpty else {
            return
        }
        guard !job.request.isBatch || endedScripts.contains(id) else { return }
        endedScripts.remove(id)
        engine.jobEnded(id, waitStatus: job.exitStatus, at: now)
    }

    /// Takes over the steps of the controller that this one replaces, as when the configuration was read again.
    package mutating func adoptSteps(from old: Controller) {
        engine.adoptSteps(from: old.engine)
        endedScripts = old.endedScripts
    }

    /// What a node has to know to run its tasks of a step; nil where there is no such step on it.
    package func stepLaunch(_ id: JobID, _ number: UInt32, nodeName: String) -> StepLaunch? {
        guard let job = engine.job(id), job.holdsResources, let step = engine.step(number, of: id),
            let index = step.parts.firstIndex(where: { $0.nodeName == nodeName })
        else { return nil }
        return StepLaunch(step, partIndex: index, of: job, controller: self)
    }

    /// The user of a job whose script runs on a node; nil where none does.
    package func batchUser(of id: JobID, nodeName: String) -> UInt32? {
        guard let job = engine.job(id), job.request.isBatch, job.allocation.first?.nodeName == nodeName else {
            return nil
        }
        return job.request.userID
    }

    /// Where the parts of steps run that a job has, as (step, node).
    package func stepParts(of id: JobID) -> [(step: UInt32, nodeName: String)] {
        engine.steps(of: id).flatMap { step in
            step.parts.filter { !$0.hasEnded }.map { (step.number, $0.nodeName) }
        }
    }
}
