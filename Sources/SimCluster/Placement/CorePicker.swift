/// Picks cores of one node for a number of CPUs, as select/cons_tres does: tasks by turns over the sockets, the CPUs of
/// one task on one socket.
struct CorePicker {
    let sockets: Int
    let coresPerSocket: Int
    /// CPUs of one core that the job can use.
    let threads: Int
    /// Which cores may be taken.
    private var free: [Bool]
    /// The first core of each socket that has not been looked at.
    private var next: [Int]
    private var avoided: [Bool]
    private var taken: [Int] = []

    /// Starts with the cores that `used` does not hold, of these only `usable`.
    init(sockets: Int, coresPerSocket: Int, threads: Int, used: UnitSet, usable: Int) {
        self.sockets = sockets
        self.coresPerSocket = coresPerSocket
        self.threads = threads
        free = (0..<(sockets * coresPerSocket)).map { !used.contains($0) }
        next = (0..<sockets).map { $0 * coresPerSocket }
        avoided = Array(repeating: false, count: sockets)
        leaveOut(free.count(where: \.self) - usable)
    }

    /// Leaves out cores, each from the socket that has most left, its highest first.
    private mutating func leaveOut(_ surplus: Int) {
        guard surplus > 0 else { return }
        var counts = (0..<sockets).map { freeCPUs(on: $0) }
        for _ in 0..<surplus {
            guard let most = counts.max(), most > 0, let socket = counts.firstIndex(of: most) else { return }
            let cores = (socket * coresPerSocket)..<((socket + 1) * coresPerSocket)
            guard let core = cores.last(where: { free[$0] }) else { return }
            free[core] = false
            counts[socket] -= threads
        }
    }

    /// All cores that may be taken.
    var all: [Int] {
        free.indices.filter { free[$0] }
    }

    /// Picks cores for `cpus` CPUs, ascending; fewer where there are not enough.
    mutating func pick(cpus: Int, demand: PlacementDemand) -> [Int] {
        var left = cpus
        if demand.fillsSockets {
            return Array(all.prefix((cpus + threads - 1) / threads))
        }
        if demand.tasksPerSocket > 0 {
            avoidSockets(cpus: cpus, cpusPerSocket: demand.tasksPerSocket * demand.cpusPerTask)
        } else if demand.cpusPerTask > 1 {
            packTasks(of: demand.cpusPerTask, &left)
        }
        while left > 0, takeTurn(&left) {}
        return taken.sorted()
    }

    /// Puts whole tasks on one socket after the other.
    private mutating func packTasks(of cpusPerTask: Int, _ left: inout Int) {
        for socket in 0..<sockets {
            var room = freeCPUs(on: socket) / cpusPerTask * cpusPerTask
            while room > 0, left > 0, let core = nextCore(of: socket) {
                taken.append(core)
                room -= threads
                left -= threads
            }
        }
    }

    /// Takes one core of each socket; whether any was found.
    private mutating func takeTurn(_ left: inout Int) -> Bool {
        let before = taken.count
        for socket in 0..<sockets where left > 0 && !avoided[socket] {
            guard let core = nextCore(of: socket) else { continue }
            taken.append(core)
            left -= threads
        }
        return taken.count > before
    }

    private mutating func nextCore(of socket: Int) -> Int? {
        let end = (socket + 1) * coresPerSocket
        while next[socket] < end {
            let core = next[socket]
            next[socket] += 1
            if free[core] { return core }
        }
        return nil
    }

    private func freeCPUs(on socket: Int) -> Int {
        let first = socket * coresPerSocket
        return free[first..<(first + coresPerSocket)].count(where: \.self) * threads
    }

    /// Leaves out the first sockets while the others suffice, where each may take only so many CPUs.
    private mutating func avoidSockets(cpus: Int, cpusPerSocket: Int) {
        var room = (0..<sockets).map { freeCPUs(on: $0) }
        var total = room.reduce(0, +)
        for socket in 0..<sockets where total > cpus && room[socket] > cpusPerSocket {
            total -= room[socket] - cpusPerSocket
            room[socket] = cpusPerSocket
        }
        for socket in 0..<sockets where total > cpus && room[socket] <= cpusPerSocket {
            guard total - room[socket] >= cpus else { continue }
            avoided[socket] = true
            total -= room[socket]
        }
    }
}
