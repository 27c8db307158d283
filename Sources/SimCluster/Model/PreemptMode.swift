/// What becomes of a job that another one displaces (`PreemptMode`), as on the wire.
package enum PreemptMode: UInt16, Hashable, Codable, Sendable {
    /// Nothing: it stays.
    case off = 0
    /// It is stopped until the other one has ended.
    case suspend = 1
    /// It waits again; one that may not be requeued is cancelled.
    case requeue = 2
    /// It is cancelled, in state PREEMPTED.
    case cancel = 8

    /// Reads the words of slurm.conf, `GANG` left aside; nil for a word that is none.
    package init?(words: String) {
        var mode = PreemptMode.off
        for word in words.uppercased().split(separator: ",") {
            switch word {
            case "OFF": mode = .off
            case "SUSPEND": mode = .suspend
            case "REQUEUE": mode = .requeue
            case "CANCEL": mode = .cancel
            case "GANG": continue
            default: return nil
            }
        }
        self = mode
    }
}
