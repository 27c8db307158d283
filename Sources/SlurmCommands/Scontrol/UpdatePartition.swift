import SlurmModel
import SlurmWire

/// `scontrol update PartitionName=…` and `scontrol create PartitionName=…`.
enum UpdatePartition {
    /// Changes a partition.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard let (update, count) = read(words, &session) else {
            session.exitStatus = 1
            return session.complain("slurm_update error: \(session.lastFailure.text)")
        }
        guard update.name != nil else { return session.fail("PartitionName must be given.") }
        guard count > 1 else { return session.fail("No changes specified") }
        UpdateEntity.finish(Request.UpdatePartition.self, update, &session, &controller)
    }

    /// Makes a partition.
    static func create(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard let (update, _) = read(words, &session) else {
            session.exitStatus = 1
            return
        }
        guard let name = update.name else { return session.fail("PartitionName must be given.") }
        guard !Keyword.equal(name, "default") else { return session.fail("PartitionName cannot be \"DEFAULT\".") }
        do throws(ControllerError) {
            _ = try controller.send(Request.CreatePartition.self, update)
        } catch {
            session.exitStatus = 1
            session.output.failed("Error creating the partition", error)
        }
    }

    /// Reads the words; nil where one is refused, which has been said.
    private static func read(
        _ words: [String],
        _ session: inout ScontrolSession
    ) -> (update: PartitionUpdate, count: Int)? {
        var update = PartitionUpdate()
        for word in words {
            let assignment = Assignment(word)
            guard let value = assignment.value else {
                session.fail("Invalid input: \(word)  Request aborted")
                return nil
            }
            guard let row = UpdatePartitionField.all.first(where: { $0.keyword.matches(assignment.name) }) else {
                session.fail("Update of this parameter is not supported: \(word)\n")
                session.fail("Request aborted")
                return nil
            }
            guard row.set(value, word, &update, &session) else { return nil }
        }
        return (update, words.count)
    }
}
