/// A kind of change of accounting, as `sacctmgr show transactions` names it.
struct AccountingAction: Hashable, Sendable {
    /// The number of the message that asked for the change.
    var number: UInt16
    /// The words.
    var text: String

    /// Every kind.
    private static let all: [AccountingAction] = [
        .init(1402, "Add Accounts"), .init(1403, "Add Account Coord"), .init(1404, "Add Associations"),
        .init(1405, "Add Clusters"), .init(1406, "Add Users"), .init(1428, "Modify Accounts"),
        .init(1429, "Modify Associations"), .init(1430, "Modify Clusters"), .init(1431, "Modify Users"),
        .init(1435, "Remove Accounts"), .init(1436, "Remove Account Coords"), .init(1437, "Remove Associations"),
        .init(1438, "Remove Clusters"), .init(1439, "Remove Users"), .init(1447, "Add QOS"), .init(1450, "Remove QOS"),
        .init(1451, "Modify QOS"), .init(1452, "Add WCKeys"), .init(1455, "Remove WCKeys"),
        .init(1461, "Add Reservation"), .init(1462, "Remove Reservation"), .init(1463, "Modify Reservation"),
        .init(1476, "Modify Job"), .init(1477, "Add Resources"), .init(1480, "Remove Resources"),
        .init(1481, "Modify Resources"), .init(1485, "Add TRES"), .init(1493, "Add Clusters"),
        .init(1496, "Modify Federations"), .init(1497, "Remove Federations"),
    ]

    private init(_ number: UInt16, _ text: String) {
        self.number = number
        self.text = text
    }

    /// The kind of a number.
    static func numbered(_ number: UInt16) -> AccountingAction? {
        all.first { $0.number == number }
    }

    /// The kind of that name, in any case.
    static func named(_ text: String) -> AccountingAction? {
        all.first { $0.text.lowercased() == text.lowercased() }
    }
}
