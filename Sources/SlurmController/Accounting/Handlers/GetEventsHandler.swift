import SimCluster
import SlurmModel
import SlurmWire

/// Tells of times in which nodes were not available, and of the cluster's registration (`sacctmgr show event`).
enum GetEventsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetEvents

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard TextFilter(body.clusterList).admits(context.cluster) else { return AccountingList([]) }
        var events: [AccountingEvent] = []
        if body.eventType != nodeEvent, body.nodeList == nil { events.append(registration(context)) }
        if body.eventType != clusterEvent { events += nodeEvents(body, context) }
        return AccountingList(events)
    }

    /// `SLURMDB_EVENT_CLUSTER`.
    private static let clusterEvent: UInt16 = 1
    /// `SLURMDB_EVENT_NODE`.
    private static let nodeEvent: UInt16 = 2

    private static func registration(_ context: AccountingContext) -> AccountingEvent {
        let engine = context.controller.engine
        var event = AccountingEvent()
        event.cluster = context.cluster
        event.clusterNodes = HostList(engine.nodes.map(\.definition.name)).folded
        event.eventType = clusterEvent
        event.periodStart = context.startTime.seconds
        event.reason = "Cluster Registered TRES"
        event.reasonUid = UInt32.max - 1
        event.tresStr = engine.totalAmounts(tracked: context.directory.resources).text
        return event
    }

    /// Nodes that are down or drained now.
    private static func nodeEvents(
        _ body: AccountingEventCondition,
        _ context: AccountingContext
    ) -> [AccountingEvent] {
        var wanted: Set<String>?
        if let text = body.nodeList {
            do { wanted = Set(try HostList(parsing: text).names) } catch { wanted = [] }
        }
        return context.controller.engine.nodes.compactMap { node -> AccountingEvent? in
            guard let since = node.reasonTime, let reason = node.reason, !node.acceptsJobs,
                wanted?.contains(node.definition.name) ?? true
            else { return nil }
            var event = AccountingEvent()
            event.cluster = context.cluster
            event.eventType = nodeEvent
            event.nodeName = node.definition.name
            event.periodStart = since.seconds
            event.reason = reason
            event.reasonUid = node.reasonUserID ?? 0
            event.state = node.state.raw
            return event
        }
    }
}
