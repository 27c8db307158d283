import Foundation

/// Records what one Slurm command and the daemons it talks to send each other.
///
/// The command runs with a configuration whose ports are those of a relay on loopback; the relay passes every byte on
/// unchanged and keeps a copy, and at the end each message is written as a fixture.
@main
struct SlurmCapture {
    static func main() {
        do {
            let options = try CaptureOptions(arguments: Array(CommandLine.arguments.dropFirst()))
            exit(try Self.record(options))
        } catch {
            FileHandle.standardError.write(Data("slurm-capture: error: \(error)\n".utf8))
            exit(error.exitStatus)
        }
    }

    /// Returns the exit status for this process: the command's own.
    private static func record(_ options: CaptureOptions) throws(CaptureError) -> Int32 {
        // A peer that hangs up early must end one connection, not the relay.
        signal(SIGPIPE, SIG_IGN)
        var relay = try Relay(forwardingTo: options.forwards, firstListeningPort: options.listeningPort)
        let configuration = try RelayConfiguration(original: options.configurationPath, ports: relay.portMap)
        defer { configuration.remove() }
        let command = try ChildProcess(options.command, environment: ["SLURM_CONF": configuration.path])
        let status = try relay.run(until: command, timeoutSeconds: options.timeoutSeconds)
        let writer = FixtureWriter(directory: options.outputDirectory, caseName: options.caseName)
        for stream in relay.recordedStreams {
            for frame in try CapturedFrame.split(stream) {
                try writer.writeBody(of: frame)
                if options.wholeFrameNames.contains(MessageNames.name(of: frame.messageType)) {
                    try writer.writeWhole(frame)
                }
            }
        }
        return status
    }
}
