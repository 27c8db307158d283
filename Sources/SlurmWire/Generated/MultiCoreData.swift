// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// Limits on sockets, cores, threads and tasks; led by a byte that says whether it is there.
package struct MultiCoreData: WireCodable, Hashable {
    /// `boards_per_node`.
    package var boardsPerNode: UInt16 = 0
    /// `sockets_per_board`.
    package var socketsPerBoard: UInt16 = 0
    /// `sockets_per_node`.
    package var socketsPerNode: UInt16 = 0
    /// `cores_per_socket`.
    package var coresPerSocket: UInt16 = 0
    /// `threads_per_core`.
    package var threadsPerCore: UInt16 = 0
    /// `ntasks_per_board`.
    package var ntasksPerBoard: UInt16 = 0
    /// `ntasks_per_socket`.
    package var ntasksPerSocket: UInt16 = 0
    /// `ntasks_per_core`.
    package var ntasksPerCore: UInt16 = 0
    /// `plane_size`.
    package var planeSize: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension MultiCoreData {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        boardsPerNode = try reader.u16("boards_per_node")
        socketsPerBoard = try reader.u16("sockets_per_board")
        socketsPerNode = try reader.u16("sockets_per_node")
        coresPerSocket = try reader.u16("cores_per_socket")
        threadsPerCore = try reader.u16("threads_per_core")
        ntasksPerBoard = try reader.u16("ntasks_per_board")
        ntasksPerSocket = try reader.u16("ntasks_per_socket")
        ntasksPerCore = try reader.u16("ntasks_per_core")
        planeSize = try reader.u16("plane_size")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(boardsPerNode)
        writer.u16(socketsPerBoard)
        writer.u16(socketsPerNode)
        writer.u16(coresPerSocket)
        writer.u16(threadsPerCore)
        writer.u16(ntasksPerBoard)
        writer.u16(ntasksPerSocket)
        writer.u16(ntasksPerCore)
        writer.u16(planeSize)
    }
}
