extension ScontrolCommand {
    /// The first command that a word stands for.
    static func find(_ word: String) -> ScontrolCommand? {
        all.first { $0.matches(word) }
    }

    /// All commands; of two that a shortened word may mean it is the first.
    ///
    /// Source: scontrol(1) 22.05, "SCONTROL COMMANDS"; how far words may be shortened was tried on 22.05.8.
    static let all: [ScontrolCommand] = [
        .init("abort", 5, .abort).taking(1, runsAnyway: true),
        .init("all", 2, .showAll),
        .init("cancel_reboot", 3, .cancelReboot).needing(1, .missing).taking(1),
        .init("completing", 2, .completing).taking(0),
        .init("cluster", 2, .cluster),
        .init("create", 2, .create).needing(1, .plain),
        .init("details", 1, .details).taking(0),
        .init("errnumstr", 2, .errorText).needing(1, .exactlyOne).taking(1),
        .init("errnostr", 2, .errorText).needing(1, .exactlyOne).taking(1),
        .init("exit", 2, .end).taking(0, runsAnyway: true),
        .init("gethost", 7, .refused),
        .init("hash_file", 15, .hashFile).needing(1, .missing).taking(2),
        .init("hash", 9, .hash).needing(1, .missing).taking(2),
        .init("help", 2, .help).taking(0, runsAnyway: true),
        .init("hide", 2, .hide),
        .init("oneliner", 1, .oneLine).taking(0, runsAnyway: true),
        .init("pidinfo", 3, .processInfo).needing(1, .missing).taking(1),
        .init("ping", 3, .ping).taking(0),
        .init("\\q", 2, .quiet).openEnded.taking(0, runsAnyway: true),
        .init("quiet", 4, .quiet).taking(0, runsAnyway: true),
        .init("quit", 4, .end).taking(0, runsAnyway: true),
        .init("reboot_nodes", 3, .reboot),
        .init("reconfigure", 3, .reconfigure).taking(1, runsAnyway: true),
        .init("requeue", 3, .requeue).needing(1).silenced,
        .init("requeuehold", 11, .requeueHold).openEnded.needing(1).silenced,
        .init("hold", 4, .hold).openEnded.needing(1).silenced,
        .init("uhold", 5, .hold).openEnded.needing(1).silenced,
        .init("release", 3, .hold).needing(1).silenced,
        .init("suspend", 2, .suspend).needing(1).silenced,
        .init("resume", 3, .suspend).needing(1).silenced,
        .init("top", 3, .top).needing(1).taking(1).silenced,
        .init("token", 3, .token),
        .init("wait_job", 2, .waitForJob).needing(1).taking(1).silenced,
        .init("setdebugflags", 9, .setDebugFlags).needing(1).taking(1).silenced,
        .init("fsdampeningfactor", 3, .dampening).needing(1).taking(1).silenced,
        .init("fairsharedampeningfactor", 3, .dampening).needing(1).taking(1).silenced,
        .init("setdebug", 2, .setDebug).needing(1).taking(1).silenced,
        .init("schedloglevel", 3, .scheduleLog).needing(1).taking(1).silenced,
        .init("show", 3, .show).needing(1).silenced,
        .init("write", 5, .write).needing(1),
        .init("takeover", 8, .takeover),
        .init("shutdown", 8, .shutdown).taking(1),
        .init("update", 1, .update).needing(1, .plain),
        .init("delete", 1, .delete).needing(1, .plain),
        .init("verbose", 4, .verbose).taking(0, runsAnyway: true).namingLast,
        .init("version", 4, .version).taking(0, runsAnyway: true).namingLast,
        .init("listpids", 1, .processes).taking(2),
        .init("getent", 6, .entries),
        .init("notify", 1, .notify).needing(2),
        .init("callerid", 3, .refused),
    ]
}
