import SimCluster
import SlurmModel
import SlurmWire

/// Changes what is kept of jobs: comments, the derived exit code, the workload key (`sacctmgr modify job`).
enum ModifyJobHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyJob

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        var condition = body.condition
        condition.flags |= JobConditionFlags.noDefaultUsage.rawValue
        let change = body.record
        let isOperator = context.adminLevel >= .operator
        guard isOperator || (change.adminComment == nil && change.systemComment == nil) else { throw .noPrivilege }
        var annotation = JobAnnotation(indices: [])
        annotation.derivedExitStatus = change.derivedEc == UInt32.max - 1 ? nil : change.derivedEc
        annotation.comment = change.derivedEs
        annotation.adminComment = change.adminComment
        annotation.systemComment = change.systemComment
        annotation.wckey = change.wckey
        let found = JobFilter(condition, now: context.now.seconds).select(context.records, cluster: context.cluster)
        guard !found.isEmpty else { throw .nothingChanged }
        guard isOperator || found.allSatisfy({ $0.job.request.userID == context.requester.userID }) else {
            throw .noPrivilege
        }
        annotation.indices = found.map(\.index)
        context.jobChanges.append(annotation)
        return AccountingTexts(
            found.map { "\($0.job.id) submitted at \(UTCText.time($0.job.submitTime.seconds))" }
        )
    }
}
