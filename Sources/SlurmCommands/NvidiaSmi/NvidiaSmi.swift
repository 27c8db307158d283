import SlurmModel

/// A fake `nvidia-smi`, which shows the fake GPUs that a job was given, and no others.
///
/// It has the forms that scripts read: the table, `-L`, and `--query-gpu` as CSV. No Slurm command: it asks no
/// controller. Texts and exit codes are those of driver 535.
package enum NvidiaSmi {
    /// The name by which it is called.
    package static let name = "nvidia-smi"
    /// The version of the driver that it stands for.
    static let driverVersion = "535.183.01"

    private static let usage = """
        Fake NVIDIA System Management Interface -- v\(driverVersion)

        Shows the fake GPUs that Slurm gave to the job or step in which it runs.

        nvidia-smi [OPTION1 [ARG1]] [OPTION2 [ARG2]] ...

            -h,   --help                Print usage information and exit.
            -L,   --list-gpus           Display a list of the job's GPUs.
            -i,   --id=                 Show only these: indices, UUIDs or bus ids, separated by commas.
                  --query-gpu=          Print fields, separated by commas, of each GPU. Needs --format=csv.
                  --query-compute-apps= Print fields of the processes that use the GPUs: never any.
                  --format=             csv[,noheader][,nounits]
                  --help-query-gpu      List the fields.

        Examples:
            srun --gpus=2 nvidia-smi -L
            nvidia-smi --query-gpu=index,name,memory.total --format=csv,noheader,nounits
        """

    /// The power that a GPU draws when it has nothing to do, in watts.
    static func idleWatts(_ gpu: VisibleGPU) -> Int {
        max(10, gpu.model.powerLimitWatts / 8)
    }

    /// Runs it; reads only the environment and gres.conf.
    package static func run(_ invocation: Invocation) -> CommandOutcome {
        var output = CommandOutput(name: name)
        do throws(CommandFailure) {
            let options = try NvidiaSmiOptions(invocation.arguments, &output)
            switch options.mode {
            case .help:
                output.line(usage)
                return output.outcome()
            case .fields:
                for field in GPUField.all { output.line("\"" + field.names.joined(separator: "\" or \"") + "\"\n") }
                return output.outcome()
            case .table, .list, .query, .applications: break
            }
            let gpus = try visible(invocation, output).filter(options.shows)
            guard !gpus.isEmpty else {
                output.line("No devices were found")
                return output.outcome(status: 6)
            }
            show(gpus, options, invocation, &output)
            return output.outcome()
        } catch {
            return error.outcome
        }
    }

    /// The GPUs of the job or step; without a gres.conf that can be read it ends as without a driver, with status 9.
    private static func visible(
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) -> [VisibleGPU] {
        do throws(FileFailure) {
            return try VisibleGPU.all(invocation)
        } catch {
            throw output.failure(error.text, status: 9)
        }
    }

    private static func show(
        _ gpus: [VisibleGPU],
        _ options: NvidiaSmiOptions,
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) {
        func time(_ format: String) -> String {
            TimeFormat.text(invocation.now, format: format, zone: invocation.timeZone)
        }
        switch options.mode {
        case .list:
            for gpu in gpus { output.line("GPU \(gpu.index): \(gpu.model.name) (UUID: \(gpu.uuid))") }
        case .query(let names):
            let stamp = time("%Y/%m/%d %H:%M:%S.000")
            if options.hasHeader {
                output.line(names.map { GPUField.named($0)?.heading($0) ?? $0 }.joined(separator: ", "))
            }
            for gpu in gpus {
                let values = names.map { name in
                    GPUField.named(name)?.text(gpu, gpus.count, units: options.hasUnits) ?? stamp
                }
                output.line(values.joined(separator: ", "))
            }
        case .applications(let names):
            if options.hasHeader { output.line(names.joined(separator: ", ")) }
        default:
            for line in GPUReport.lines(gpus, date: time("%a %b %e %H:%M:%S %Y")) { output.line(line) }
        }
    }
}
