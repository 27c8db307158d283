import SlurmModel
import SlurmWire

extension ScontrolSession {
    /// Runs a command: a keyword and what follows it.
    mutating func run(_ words: [String], _ controller: inout some ControllerClient) {
        guard let tag = words.first else {
            exitStatus = 1
            if loudness == .verbose { output.stderr += Array("no input".utf8) }
            return
        }
        guard let command = ScontrolCommand.find(tag) else { return complain("invalid keyword: \(tag)") }
        guard command.action != .refused else { return fail("\(command.keyword.word) is not supported") }
        let rest = Array(words.dropFirst())
        guard admits(command, tag, rest.count) else { return }
        switch command.action {
        case .abort, .shutdown, .reconfigure, .setDebug, .setDebugFlags:
            ControlDaemons.run(command.action, rest, &self, &controller)
        case .hold, .suspend, .requeue, .requeueHold, .top, .notify:
            ChangeJobs.run(command.action, tag, rest, &self, &controller)
        case .show: ShowEntity.run(tag, rest, &self, &controller)
        case .completing: ShowCompleting.run(&self, &controller)
        case .ping: Ping.run(controllers: controllerNames, &self, &controller)
        case .create: CreateEntity.run(rest, &self, &controller)
        case .delete: DeleteEntity.run(rest, &self, &controller)
        case .update: UpdateEntity.run(rest, &self, &controller)
        case .write: WriteScript.run(tag, rest, &self, &controller)
        case .reboot, .cancelReboot: RebootNodes.run(command.action, tag, rest, &self, &controller)
        case .token, .takeover, .scheduleLog, .dampening:
            ControlDaemons.run(command.action, tag, rest, &self, &controller)
        case .waitForJob: AwaitNodes.begin(rest[0], &self, &controller)
        default: set(command.action, rest)
        }
    }

    /// The controllers' hosts; Slurm takes `localhost` for this host's name.
    private var controllerNames: [String] {
        (invocation.configuration?.controllers ?? []).map { controller in
            Keyword.equal(controller.name, "localhost") ? invocation.shortHostName : controller.name
        }
    }

    /// Whether the number of words is right, or wrong in a way that does not matter.
    private mutating func admits(_ command: ScontrolCommand, _ tag: String, _ count: Int) -> Bool {
        let isLoud = !command.isSilenced
        if count < command.fewest {
            let text = command.shortage.rawValue
            complain(command.shortage == .plain ? "\(text) \(tag) keyword" : text + tag, evenIfQuiet: isLoud)
            return false
        }
        if let most = command.most, count > most {
            if command.shortage == .exactlyOne {
                complain(command.shortage.rawValue + tag)
            } else if command.namesKeywordLast {
                complain("too many arguments for \(tag) keyword")
            } else {
                complain("too many arguments for keyword:\(tag)", evenIfQuiet: isLoud)
            }
            return command.runsAnyway
        }
        return true
    }

    /// Commands that change how others print, and those that print what needs no controller.
    private mutating func set(_ action: ScontrolAction, _ rest: [String]) {
        switch action {
        case .showAll: showsAll = true
        case .details: showsDetails = true
        case .hide:
            showsAll = false
            showsDetails = false
        case .oneLine: isOneLine = true
        case .quiet: loudness = .quiet
        case .verbose: loudness = .verbose
        case .version: printVersion()
        case .end: isOver = true
        case .help: output.write(ScontrolHelp.text)
        case .errorText: printErrorText(rest.first ?? "")
        case .cluster: choose(rest.first)
        case .processes: ShowAbsent.processes(&self)
        case .processInfo: complain("Failed to locate job for requested pid", evenIfQuiet: false)
        case .hash: HashText.show(rest[0], &self)
        case .hashFile: HashText.showFile(rest[0], &self)
        default: break
        }
    }

    private mutating func printErrorText(_ word: String) {
        let number = LeadingNumber(word)
        guard number.rest.isEmpty else { return complain("numeric arguments required for keyword:errnumstr") }
        output.line(SlurmErrno(rawValue: Int32(truncatingIfNeeded: number.value)).text)
    }

    private mutating func choose(_ cluster: String?) {
        guard let cluster else { return }
        do throws(CommandFailure) {
            try ClusterChoice.check(cluster, invocation, output)
        } catch {
            output.stdout = error.outcome.stdout
            output.stderr = error.outcome.stderr
            exitStatus = error.outcome.status
            isOver = true
        }
    }
}
