import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

/// `sacctmgr show` with records made up for the purpose; what it prints was compared with Debian's on a real slurmdbd.
struct SacctmgrTests {
    private static func association(
        _ id: UInt32,
        _ account: String,
        user: String? = nil,
        parent: UInt32,
        of parentAccount: String? = nil
    ) -> AccountingAssociation {
        var association = AccountingAssociation()
        association.id = id
        association.cluster = "c"
        association.acct = account
        association.user = user
        association.parentID = .value(parent)
        association.parentAcct = parentAccount
        association.sharesRaw = 1
        return association
    }

    private static let tree = AccountingList([
        association(5, "a", user: "zoe", parent: 3),
        association(4, "b", parent: 1, of: "root"),
        association(3, "a", parent: 1, of: "root"),
        association(1, "root", parent: 0),
        association(2, "root", user: "root", parent: 1),
    ])

    @Test("users stand below their accounts, before the accounts below these")
    func order() {
        let lines = RecordedAccounting(answers: [Self.tree]).lines(
            Sacctmgr.self,
            "-n",
            "-P",
            "show",
            "assoc",
            "format=account,user"
        )
        #expect(lines == ["root|", "root|root", "a|", "a|zoe", "b|"])
    }

    @Test("a tree has one blank more for each account above")
    func indentation() {
        let lines = RecordedAccounting(answers: [Self.tree]).lines(
            Sacctmgr.self,
            "-n",
            "-P",
            "show",
            "assoc",
            "tree",
            "format=account"
        )
        #expect(lines == ["root", " root", " a", "  a", " b"])
    }

    @Test("a share that is the parent's is told so")
    func parentShare() {
        var association = Self.association(1, "a", parent: 0)
        association.sharesRaw = .value(0x7fff_ffff)
        let accounting = RecordedAccounting(answers: [AccountingList([association])])
        #expect(accounting.lines(Sacctmgr.self, "-n", "-P", "show", "assoc", "format=share") == ["parent"])
    }

    @Test("an unknown column, condition, entity and verb are refused")
    func refusals() {
        func message(_ arguments: String...) -> String {
            String(decoding: RecordedAccounting().run(Sacctmgr.self, arguments).stderr, as: UTF8.self)
        }
        #expect(message("show", "user", "format=bogus") == "Unknown field 'bogus'\n")
        #expect(message("show", "assoc", "bogus=1") == " Unknown condition: bogus=1\n")
        #expect(message("bogus") == "invalid keyword: bogus\n")
        #expect(message("show", "bogus").hasPrefix("No valid entity in list command\n"))
    }

    @Test("what is added is told, and committed only where the answer is yes")
    func adding() {
        var cluster = AccountingCluster()
        cluster.name = "c"
        let accounting = RecordedAccounting(answers: [
            AccountingList([cluster]), AccountingList([AccountingAccount]()),
            AccountingList([Self.association(1, "root", parent: 0)]), AccountingList([AccountingResource]()),
        ])
        #expect(
            accounting.lines(Sacctmgr.self, "-i", "add", "account", "new", "maxjobs=2") == [
                " Adding Account(s)", "  new", " Settings", "  Description     = Account Name",
                "  Organization    = Parent/Account Name", " Associations", "  A = new        C = c         ",
                " Settings", "  MaxJobs       = 2", "  Parent        = root",
            ]
        )
        #expect(
            accounting.lines(Sacctmgr.self, "add", "account", "new").suffix(2) == [
                "(N/y): timeout", " Changes Discarded",
            ]
        )
    }

    @Test("without a name, a condition or something to set nothing is done")
    func incomplete() {
        func message(_ arguments: String...) -> String {
            String(decoding: RecordedAccounting().run(Sacctmgr.self, arguments).stderr, as: UTF8.self)
        }
        #expect(message("-i", "add", "account") == " Need name of account to add.\n")
        #expect(message("-i", "add", "user") == " Need name of user to add.\n")
        #expect(message("-i", "delete", "user") == " No conditions given to remove, not executing.\n")
        #expect(message("-i", "modify", "user", "x") == " You didn't give me anything to set\n")
        #expect(message("-i", "add", "qos") == " Need name of qos to add.\n")
        #expect(message("-i", "modify", "qos", "x") == " You didn't give me anything to set\n")
        #expect(message("-i", "add", "cluster") == " Need name of cluster to add.\n")
        #expect(message("-i", "add", "coordinator", "x") == " You need to specify an account list here.\n")
    }
}
