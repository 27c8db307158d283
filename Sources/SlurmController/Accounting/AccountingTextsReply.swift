import SimCluster
import SlurmModel
import SlurmWire

extension String {
    /// The text with blanks behind it, at least `width` long.
    func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - utf8.count))
    }
}

extension PlacedAssociation {
    /// How a change of the association is told: `C = dev        A = bio                  U = ada      `.
    func text(accountWidth: Int = 20) -> String {
        let cluster = "C = \(own.cluster.padded(10))"
        if own.user.isEmpty {
            return "\(cluster) A = \(own.account)" + (parentAccount.isEmpty ? "" : " of \(parentAccount)")
        }
        let user = "\(cluster) A = \(own.account.padded(accountWidth)) U = \(own.user.padded(9))"
        return own.partition.isEmpty ? user : "\(user) P = \(own.partition)"
    }
}

extension AccountingTexts {
    /// The answer where nothing is to be removed.
    static let nothingRemoved = AccountingTexts(
        [],
        returnCode: UInt32(bitPattern: SlurmErrno.noChangeInData.rawValue)
    )
    /// The answer where nothing is to be changed.
    static let nothingModified = AccountingTexts([])
}

extension AccountingRefusal {
    /// slurmdbd's words for a user who may not.
    static let noPrivilege = AccountingRefusal(
        .accessDenied,
        "Your user doesn't have privilege to perform this action"
    )

    /// slurmdbd's answer where nothing is to be changed.
    static let nothingChanged = AccountingRefusal(
        .success,
        "Request didn't affect anything or your user doesn't have privilege to perform this action"
    )
}
