/// What reading a command line comes to.
enum CommandLineReading<Wanted> {
    /// The command has done what was asked for.
    case done(CommandOutcome)
    /// This is to be done.
    case wanted(Wanted)
}
