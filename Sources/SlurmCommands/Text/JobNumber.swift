import SlurmModel
import SlurmWire

/// A job's number as users write it: `12`, `12_3` for a task of an array, `12+1` for a component.
enum JobNumber {
    /// The number of the record that is meant, 0 where there is none; asks the controller for an array's tasks.
    static func resolve(_ text: String, _ controller: inout some ControllerClient) -> UInt32 {
        let first = LeadingNumber(text)
        let id = UInt32(truncatingIfNeeded: first.value)
        guard let mark = first.rest.first else { return id }
        let second = LeadingNumber(first.rest.dropFirst())
        guard second.rest.isEmpty else { return 0 }
        let number = UInt32(UInt16(truncatingIfNeeded: second.value))
        switch mark {
        case "+": return id &+ number
        case "_":
            var request = JobIDRequest()
            request.jobID = id
            request.showFlags = ShowFlags.all
            do throws(ControllerError) {
                let jobs = try controller.send(Request.JobInfoSingle.self, request).records
                return jobs.first { $0.arrayTaskID.raw == number }?.jobID ?? 0
            } catch {
                // A job that cannot be asked for is an invalid one; Slurm tells no more either.
                return 0
            }
        default: return 0
        }
    }
}
