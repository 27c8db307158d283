import SimCluster
import SlurmModel
import SlurmWire

extension ReservationInfo {
    /// The record of a reservation, as slurmctld 22.05.8 fills it.
    init(_ reservation: Reservation, nodeTable: [Node]) {
        self.init()
        let indices = nodeTable.indices.filter { reservation.nodes.contains(nodeTable[$0].definition.name) }
        let cores = indices.reduce(0) { $0 + nodeTable[$1].definition.cores }
        let cpus = indices.reduce(0) { $0 + nodeTable[$1].definition.cpus }
        name = reservation.name
        startTime = reservation.start.seconds
        endTime = reservation.end.seconds
        flags = reservation.flags.rawValue
        users = reservation.users
        groups = reservation.groups
        accounts = reservation.accounts
        partition = reservation.partition
        features = reservation.features
        nodeCnt = UInt32(clamping: indices.count)
        coreCnt = UInt32(clamping: cores)
        nodeList = HostList(reservation.nodes).folded
        nodeInx = BitString(bitCount: nodeTable.count, setting: Array(indices))
        tresStr = "cpu=\(cpus)"
    }
}
