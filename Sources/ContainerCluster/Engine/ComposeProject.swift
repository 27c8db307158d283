import ClusterControl

/// The compose file of a cluster, and the program that reads it.
struct ComposeProject: Sendable {
    /// The engine.
    var session: EngineSession
    /// The name, with which names of containers begin.
    var name: String
    /// The cluster's directory.
    var directory: ClusterDirectory

    /// The words with which compose begins: the engine's own compose, else the program that stands by itself.
    func tool() throws(ClusterControlError) -> [String] {
        let engine = session.engine
        if engine.kind == .podman, let program = engine.composeProgram {
            try requireAddresses(program)
            return [program]
        }
        let answer = try session.run(["compose", "version"], seconds: EngineSession.questionSeconds)
        if answer.status == 0 { return [engine.program, "compose"] }
        if let program = engine.composeProgram { return [program] }
        throw ClusterControlError(
            .unavailable,
            "\(engine.kind.rawValue) has no compose",
            advice: engine.kind == .docker
                ? "install the package docker-compose-plugin or docker-compose" : "install the package podman-compose"
        )
    }

    /// Throws where podman-compose is one that cannot give machines their addresses, as those before 1.1.
    private func requireAddresses(_ program: String) throws(ClusterControlError) {
        let answer = try ProgramRun([program, "--version"], environment: session.environment)
            .run(Deadline(seconds: EngineSession.questionSeconds))
        let words = (answer.output + answer.errors).split(whereSeparator: \.isWhitespace)
        guard let index = words.firstIndex(of: "version"), index > 0, words[index - 1].hasSuffix("compose"),
            index + 1 < words.count
        else { return }
        let numbers = words[index + 1].split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2, (numbers[0], numbers[1]) < (1, 1) else { return }
        throw ClusterControlError(
            .unavailable,
            "podman-compose \(words[index + 1]) gives machines no addresses; version 1.1 or newer is needed",
            advice: "Debian 13 has one, which runs on Debian 12, too; or: pipx install podman-compose"
        )
    }

    /// The words that run compose with these arguments.
    func words(_ arguments: [String]) throws(ClusterControlError) -> [String] {
        let tool = try tool()
        var words = tool + ["--project-name", name]
        // podman-compose knows no such option; it takes the directory of the file.
        if !tool[0].hasSuffix("podman-compose") { words += ["--project-directory", directory.path] }
        return words + ["--file", directory.composeFile] + arguments
    }

    /// Makes and starts the containers.
    func up() throws(ClusterControlError) -> ProgramRun.Result {
        try ProgramRun(try words(["up", "--detach"]), environment: session.environment)
            .run(Deadline(seconds: EngineSession.changeSeconds))
    }
}
