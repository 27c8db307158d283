/// The processors and memory of a node.
///
/// *Source:* slurm.conf(5) 22.05, NODE CONFIGURATION; observed on 22.05.8.
package struct NodeHardware: Hashable, Sendable {
    /// Boards; 1 by default.
    package var boards: UInt16
    /// Sockets on all boards together.
    package var sockets: UInt16
    /// Cores of each socket; 1 by default.
    package var coresPerSocket: UInt16
    /// Hardware threads of each core; 1 by default.
    package var threadsPerCore: UInt16
    /// What Slurm gives out: threads, or cores, or sockets.
    package var cpus: UInt16
    /// Memory in MiB; 1 by default.
    package var memoryMiB: UInt64
    /// Memory in MiB that jobs do not get.
    package var reservedMemoryMiB: UInt64
    /// Cores that jobs do not get.
    package var reservedCores: UInt16
    /// Local disk in MiB; 0 by default.
    package var temporaryDiskMiB: UInt32

    private var givenCPUs: UInt16?
    private var givenSockets: UInt16?
    private var socketsPerBoard: UInt16?

    /// Reads a line; numbers that are not given follow from the others once `correct` has run.
    init(_ record: ConfigurationRecord) {
        boards = record.number("Boards") ?? 1
        coresPerSocket = record.number("CoresPerSocket") ?? 1
        threadsPerCore = record.number("ThreadsPerCore") ?? 1
        memoryMiB = record.number("RealMemory") ?? 1
        reservedMemoryMiB = record.number("MemSpecLimit") ?? 0
        reservedCores = record.number("CoreSpecCount") ?? 0
        temporaryDiskMiB = record.number("TmpDisk") ?? 0
        givenCPUs = record.number("CPUs") ?? record.number("Procs")
        givenSockets = record.number("Sockets")
        socketsPerBoard = record.number("SocketsPerBoard")
        cpus = 1
        sockets = 1
    }

    /// Fills in what is not given and sets what contradicts itself, as slurmctld does; gives what it would log.
    mutating func correct(names: String) -> [String] {
        var notes: [String] = []
        func atLeastOne(_ number: UInt16, _ key: String) -> UInt16 {
            if number == 0 { notes.append("NodeNames=\(names) \(key)=0 is invalid, reset to 1") }
            return max(number, 1)
        }
        coresPerSocket = atLeastOne(coresPerSocket, "CoresPerSocket")
        threadsPerCore = atLeastOne(threadsPerCore, "ThreadsPerCore")
        boards = atLeastOne(boards, "Boards")
        givenCPUs = givenCPUs.map { atLeastOne($0, "CPUs") }
        givenSockets = givenSockets.map { atLeastOne($0, "Sockets") }
        socketsPerBoard = socketsPerBoard.map { atLeastOne($0, "SocketsPerBoards") }
        notes += countSockets(names)
        notes += countCPUs(names)
        if Int(reservedCores) >= Int(sockets) * Int(coresPerSocket), reservedCores > 0 {
            notes.append("NodeNames=\(names) CoreSpecCount=\(reservedCores) is invalid, reset to 1")
            reservedCores = 1
        }
        if reservedMemoryMiB >= memoryMiB, reservedMemoryMiB > 0 {
            notes.append("NodeNames=\(names) MemSpecLimit=\(reservedMemoryMiB) is invalid, reset to 0")
            reservedMemoryMiB = 0
        }
        return notes
    }

    private mutating func countSockets(_ names: String) -> [String] {
        var notes: [String] = []
        let perSocket = Int(coresPerSocket) * Int(threadsPerCore)
        if let socketsPerBoard {
            if givenSockets != nil {
                notes.append(
                    "NodeNames=\(names) Sockets=# and SocketsPerBoard=# is invalid , using SocketsPerBoard"
                )
            }
            sockets = UInt16(clamping: Int(boards) * Int(socketsPerBoard))
        } else if let givenSockets {
            sockets = givenSockets
        } else if let givenCPUs, Int(givenCPUs) >= perSocket, Int(givenCPUs) % perSocket == 0 {
            sockets = UInt16(clamping: Int(givenCPUs) / perSocket)
        } else {
            sockets = boards
        }
        if sockets < boards {
            notes.append("NodeNames=\(names) Sockets(\(sockets)) < Boards(\(boards)) resetting Boards=1")
            boards = 1
        }
        return notes
    }

    private mutating func countCPUs(_ names: String) -> [String] {
        let cores = Int(sockets) * Int(coresPerSocket)
        let threads = UInt16(clamping: cores * Int(threadsPerCore))
        guard let givenCPUs else {
            cpus = threads
            return []
        }
        guard [Int(sockets), cores, cores * Int(threadsPerCore)].contains(Int(givenCPUs)) else {
            cpus = threads
            return [
                "NodeNames=\(names) CPUs=\(givenCPUs) match no Sockets, Sockets*CoresPerSocket or "
                    + "Sockets*CoresPerSocket*ThreadsPerCore. Resetting CPUs."
            ]
        }
        cpus = givenCPUs
        return []
    }
}
