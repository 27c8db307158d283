package import SlurmModel

/// Everything that a command may know of the world, apart from what the controller tells it.
package struct Invocation: Sendable {
    /// The program as it was called (`argv[0]`), for example `squeue` or `/usr/bin/squeue`.
    package var program: String
    /// The arguments after the program.
    package var arguments: [String]
    /// The environment.
    package var environment: ProcessEnvironment
    /// The current directory, an absolute path.
    package var workingDirectory: String
    /// Gives all of standard input when it is asked for.
    package var standardInput: @Sendable () -> [UInt8]
    /// Gives the next line of standard input, or nil at its end; for commands that ask and wait for an answer.
    package var standardInputLine: @Sendable () -> [UInt8]?
    /// Whether standard input is a terminal, at which someone would type.
    package var inputIsTerminal: Bool
    /// The file system.
    package var files: any FileAccess
    /// How many columns the terminal has; 80 where there is none.
    package var terminalWidth: Int
    /// Who runs the command, and what the process passes on to its jobs.
    package var process: ProcessAttributes
    /// The names of users and groups.
    package var users: UserTable
    /// The host's name.
    package var hostName: String
    /// The time, in seconds since the Unix epoch.
    package var now: Int64
    /// The rules of the local time zone.
    package var timeZone: TimeZoneRules
    /// What slurm.conf says; nil where there is none, as when the controller is in the same process.
    package var configuration: SlurmConfiguration? {
        get { loaded?.configuration }
        set { loaded = newValue.map(LoadedConfiguration.init) }
    }
    /// Where slurm.conf was read from, which jobs are told; nil where there is none.
    package var configurationPath: String?

    /// The configuration behind a reference: a place for an optional one needs its type, which Swift makes at run time
    /// for some thirty thousand instructions, and most commands never look at it.
    private final class LoadedConfiguration: Sendable {
        let configuration: SlurmConfiguration

        init(_ configuration: SlurmConfiguration) {
            self.configuration = configuration
        }
    }

    private var loaded: LoadedConfiguration?

    /// Makes an invocation in an empty world: no environment, no files, no input, time 0, UTC, user 0.
    package init(program: String, arguments: [String]) {
        self.program = program
        self.arguments = arguments
        environment = ProcessEnvironment()
        workingDirectory = "/"
        standardInput = { [] }
        inputIsTerminal = false
        standardInputLine = { nil }
        files = NoFiles()
        terminalWidth = 80
        process = ProcessAttributes()
        users = UserTable()
        hostName = "localhost"
        now = 0
        timeZone = .utc
    }

    /// Tells what slurm.conf says, and where it was read from.
    package mutating func configure(_ configuration: SlurmConfiguration, path: String) {
        loaded = LoadedConfiguration(configuration)
        configurationPath = path
    }

    /// The program's name without its directory.
    package var programName: String {
        Self.name(ofProgram: program)
    }

    /// The last part of a program's path, or all of it where there is none.
    package static func name(ofProgram program: String) -> String {
        // By bytes: to split by characters takes thirty thousand instructions, a thirtieth of a command.
        let path = program.utf8
        let end = path.lastIndex { $0 != UInt8(ascii: "/") }.map { path.index(after: $0) } ?? path.startIndex
        guard end > path.startIndex else { return program }
        let start = path[..<end].lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
        return String(program[start..<end])
    }

    /// The host's name up to the first dot.
    package var shortHostName: String {
        hostName.split(separator: ".").first.map(String.init) ?? hostName
    }
}
