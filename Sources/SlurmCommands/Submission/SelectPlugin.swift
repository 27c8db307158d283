/// The numbers of the plugins that choose nodes, with which a request is marked.
package enum SelectPlugin {
    /// `SELECT_PLUGIN_CONS_TRES`.
    static let consTres: UInt32 = 109

    /// The number of `select/cons_tres`, the default, or of another that slurm.conf names.
    package static func number(_ name: String?) -> UInt32 {
        switch name {
        case "select/cons_res": 101
        case "select/linear": 102
        default: consTres
        }
    }
}
