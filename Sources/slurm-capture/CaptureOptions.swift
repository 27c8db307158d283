import Foundation

/// The command line of `slurm-capture`.
struct CaptureOptions {
    static let usage = """
        usage: slurm-capture --listen PORT|0 --forward HOST:PORT [--forward HOST:PORT …] --output DIR --case NAME
                             [--conf FILE] [--frame MESSAGE_NAME …] [--timeout SECONDS] -- COMMAND [ARGUMENT …]
          --listen    port for the first --forward, 0 for a free one; further ones always get a free port
          --forward   a daemon to relay to: slurmctld, then any number of slurmds
          --output    directory for MESSAGE_NAME/NAME.bin, one file for each message body
          --conf      configuration to copy with the relay's ports in it (default: $SLURM_CONF)
          --frame     also write the complete frames of these messages as Frames/NAME-MESSAGE_NAME.bin
          --timeout   seconds after which COMMAND is ended (default 60)
        """

    /// Port of the relay for the first daemon; 0 lets the system choose.
    private(set) var listeningPort: UInt16 = 0
    /// The daemons, slurmctld first.
    private(set) var forwards: [Endpoint] = []
    private(set) var outputDirectory = ""
    private(set) var caseName = ""
    private(set) var configurationPath = ProcessInfo.processInfo.environment["SLURM_CONF"] ?? ""
    /// The names of the messages whose complete frames are kept too.
    private(set) var wholeFrameNames: [String] = []
    private(set) var timeoutSeconds = 60
    /// The command with its arguments.
    private(set) var command: [String] = []

    init(arguments: [String]) throws(CaptureError) {
        var rest = arguments[...]
        while let option = rest.popFirst() {
            if option == "--" {
                command = Array(rest)
                break
            }
            guard let value = rest.popFirst() else {
                throw .usage("\(option) needs a value")
            }
            try set(option, to: value)
        }
        try requireComplete()
    }

    private mutating func set(_ option: String, to value: String) throws(CaptureError) {
        switch option {
        case "--listen":
            listeningPort = try Self.number(value, of: option)
        case "--forward":
            guard let endpoint = Endpoint(value) else {
                throw .usage("--forward takes an IPv4 address and a port, not \(value)")
            }
            forwards.append(endpoint)
        case "--output":
            outputDirectory = value
        case "--case":
            guard !value.contains("/") else {
                throw .usage("--case takes a file name without directory, not \(value)")
            }
            caseName = value
        case "--conf":
            configurationPath = value
        case "--frame":
            wholeFrameNames.append(value)
        case "--timeout":
            timeoutSeconds = try Self.number(value, of: option)
        default:
            throw .usage("unknown option \(option)")
        }
    }

    private func requireComplete() throws(CaptureError) {
        let needed = [
            ("--forward", forwards.isEmpty), ("--output", outputDirectory.isEmpty), ("--case", caseName.isEmpty),
            ("--conf or SLURM_CONF", configurationPath.isEmpty), ("-- COMMAND", command.isEmpty),
        ]
        for (name, isMissing) in needed where isMissing {
            throw .usage("\(name) is missing")
        }
    }

    private static func number<Number: FixedWidthInteger>(
        _ text: String,
        of option: String
    ) throws(CaptureError) -> Number {
        guard let number = Number(text), number >= 0 else {
            throw .usage("\(option) takes a number, not \(text)")
        }
        return number
    }
}
