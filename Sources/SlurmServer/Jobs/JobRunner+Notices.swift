import Glibc
import JobSupervisor
import Logging
package import SlurmModel

extension JobRunner {
    /// Writes a line to the standard error of a job's script, if it runs and takes it without delay.
    package func notify(_ job: JobID, _ text: String) {
        guard let run = runs.first(where: { $0.key.jobID == job && !$0.value.hasEnded }),
            let script = run.value.script
        else { return }
        do {
            try script.writeToStandardError(Array("\(text)\n".utf8))
        } catch {
            surroundings.logger.warning("job \(job) was not told \"\(text)\": \(error)")
        }
    }
}
