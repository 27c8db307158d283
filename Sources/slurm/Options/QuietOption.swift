import ArgumentParser

/// `--quiet`, for verbs that tell what they do.
struct QuietOption: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Print errors only, and what is asked for.")
    var quiet = false

    func validate() {
        if quiet { Progress.beQuiet() }
    }
}
