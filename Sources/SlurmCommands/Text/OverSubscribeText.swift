/// The word for whether a job shares its nodes.
enum OverSubscribeText {
    /// The word; a value that was left open is `OK`.
    static func word(_ raw: UInt16) -> String {
        switch raw {
        case 0: "NO"
        case 1: "YES"
        case 2: "USER"
        case 3: "MCS"
        default: "OK"
        }
    }
}
