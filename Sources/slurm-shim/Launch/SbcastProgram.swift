import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A run of `sbcast`: a file goes to the nodes of a job, block by block.
struct SbcastProgram {
    private let plan: SbcastPlan
    private let log: LaunchLog
    private var controller: ControllerConnection

    /// How many bytes a block has where another number was asked for and is none.
    private static let usualBlockSize = 512 << 10
    private static let (force, last): (UInt16, UInt16) = (1, 2)

    /// Runs the command to its end and gives the exit status.
    static func run(
        _ plan: SbcastPlan,
        _ invocation: Invocation,
        _ configuration: SlurmConfiguration,
        _ controller: ControllerConnection
    ) -> Int32 {
        let log = LaunchLog(name: Sbcast.name, verbosity: plan.verbosity)
        var program = SbcastProgram(plan: plan, log: log, controller: controller)
        return program.run(invocation, configuration)
    }

    private mutating func run(_ invocation: Invocation, _ configuration: SlurmConfiguration) -> Int32 {
        var status = stat()
        guard let bytes = FileContents.read(plan.source), stat(plan.source, &status) == 0 else {
            log.error("Can't open `\(plan.source)`: \(String(cString: strerror(errno)))")
            return 255
        }
        if bytes.isEmpty { log.error("Warning: file `\(plan.source)` is empty.") }
        guard let step = plan.step else { return 1 }
        let permission: BroadcastPermission
        do throws(ControllerError) {
            permission = try controller.send(Request.JobSbcastCred.self, step.selected)
        } catch {
            log.error("Slurm job \(step.text) lookup error: \(error.code.text)")
            return 255
        }
        log.verbose("jobid      = \(step.text)")
        log.verbose("node_list  = \(permission.nodeList ?? "")")
        var block = FileBlock()
        block.modes = UInt16(truncatingIfNeeded: status.st_mode)
        (block.uid, block.gid) = (status.st_uid, status.st_gid)
        block.userName = invocation.users.name(ofUser: status.st_uid)
        if plan.preserves {
            (block.atime, block.mtime) = (Int64(status.st_atim.tv_sec), Int64(status.st_mtim.tv_sec))
        }
        block.fname = plan.destination
        block.fileSize = UInt64(bytes.count)
        block.cred = permission.cred
        let nodes = addresses(StepDraft.names(permission.nodeList), configuration)
        return send(bytes, block, nodes)
    }

    private func addresses(
        _ names: [String],
        _ configuration: SlurmConfiguration
    ) -> [(name: String, address: String, port: UInt16)] {
        do throws(SlurmConfigurationError) {
            let known = try configuration.nodes()
            return names.map { name in
                let node = known.first { $0.name == name }
                return (name, node?.address ?? name, node?.port ?? configuration.slurmdPort)
            }
        } catch {
            return names.map { ($0, $0, configuration.slurmdPort) }
        }
    }

    private func send(
        _ bytes: [UInt8],
        _ first: FileBlock,
        _ nodes: [(name: String, address: String, port: UInt16)]
    ) -> Int32 {
        var block = first
        let size = plan.blockSize > 0 ? plan.blockSize : Self.usualBlockSize
        var rest = bytes[...]
        repeat {
            block.blockNo += 1
            block.block = Array(rest.prefix(size))
            rest = rest.dropFirst(size)
            (block.blockLen, block.uncompLen) = (UInt32(block.block.count), UInt32(block.block.count))
            block.flags = (plan.isForced ? Self.force : 0) | (rest.isEmpty ? Self.last : 0)
            var failure: SlurmErrno?
            for node in nodes {
                let code: SlurmErrno
                do throws(ControllerError) {
                    let answer = try controller.sendToNode(
                        Request.FileBcast.self,
                        block,
                        address: node.address,
                        port: node.port
                    )
                    if case .code(let result, _) = answer { code = result } else { code = .unexpectedMsgError }
                } catch {
                    code = error.code
                }
                guard code != .success else { continue }
                log.error("REQUEST_FILE_BCAST(\(node.name)): \(code.text)")
                failure = code
            }
            if let failure { return Int32(failure.rawValue & 0xff) }
            block.blockOffset += UInt64(block.block.count)
        } while !rest.isEmpty
        return 0
    }
}
