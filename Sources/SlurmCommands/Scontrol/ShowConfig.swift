import SlurmModel
import SlurmWire

/// `scontrol show config`: the controller's configuration, and whether it answers.
enum ShowConfig {
    /// How wide names are printed at least.
    private static let nameWidth = 23

    /// Prints all keys; Slurm takes a key's name, too, and prints them all the same.
    static func run(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard
            let configuration = session.load(
                Request.BuildInfo.self,
                BuildInfoRequest(),
                failing: "slurm_load_ctl_conf error",
                &controller
            )
        else { return }
        session.noteTimeFormat()
        session.output.line("Configuration data as of \(session.time(configuration.lastUpdate))")
        for row in ConfigRow.all {
            for pair in row.pairs(configuration, session.times) { line(pair.name, pair.value, &session) }
        }
        section("\nAccount Gather Configuration:", configuration.acctGatherConf, &session)
        section("\nCgroup Support Configuration:", configuration.cgroupConf, &session)
        section("\nExternal Sensors Configuration:", configuration.extSensorsConf, &session)
        section("\nMPI Plugins Configuration:", configuration.mpiConf, &session)
        plugins("\nNode Features Configuration:", configuration.nodeFeaturesConf, &session)
        plugins("\nSlurmctld Plugstack Plugins Configuration:", configuration.slurmctldPlugstackConf, &session)
        if let pairs = configuration.selectConfKeyPairs, !pairs.isEmpty {
            session.output.write("Select Plugin Configuration")
            for pair in pairs { line(pair.name.orNull, pair.value, &session) }
        }
        session.output.line()
        Ping.run(controllers: configuration.controlMachine.map(\.orNull), &session, &controller)
    }

    private static func line(_ name: String, _ value: String?, _ session: inout ScontrolSession) {
        let blanks = String(repeating: " ", count: max(0, nameWidth - name.utf8.count))
        session.output.line("\(name)\(blanks) = \(value.orNull)")
    }

    private static func section(_ title: String, _ pairs: [ConfigKeyPair]?, _ session: inout ScontrolSession) {
        guard let pairs, !pairs.isEmpty else { return }
        session.output.line(title)
        for pair in pairs { line(pair.name.orNull, pair.value, &session) }
    }

    private static func plugins(
        _ title: String,
        _ plugins: [ConfigPluginParameters]?,
        _ session: inout ScontrolSession
    ) {
        guard let plugins, !plugins.isEmpty else { return }
        session.output.write(title)
        for plugin in plugins {
            session.output.line("\n----- \(plugin.name.orNull) -----")
            for pair in plugin.keyPairs ?? [] { line(pair.name.orNull, pair.value, &session) }
        }
    }
}
