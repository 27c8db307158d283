import Foundation
import Testing

/// Debian's unmodified sacctmgr 22.05.8 changes who may use the simulated cluster.
@Suite(.serialized) struct DebianAccountManagementTests {
    @Test("a new cluster has the account and the user root, and the quality of service normal")
    func initial() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            let name = cluster.name
            #expect(
                try cluster.manage("show", "assoc", "format=cluster,account,user,share,qos,lft,rgt").output
                    == "\(name)|root||1|normal|1|4\n\(name)|root|root|1|normal|2|3\n"
            )
            #expect(try cluster.manage("show", "user").output == "root|root|Administrator\n")
            #expect(try cluster.manage("show", "account").output == "root|default root account|root\n")
            #expect(try cluster.manage("show", "qos", "format=name,priority").output == "normal|0\n")
            #expect(try cluster.manage("show", "cluster", "format=cluster,rpc").output == "\(name)|9728\n")
            let resources = "cpu|\nmem|\nenergy|\nnode|\nbilling|\nfs|disk\nvmem|\npages|\ngres|gpu\n"
            #expect(try cluster.manage("show", "tres", "format=type,name").output == resources)
        }
    }

    @Test("accounts and users are added, changed and deleted, and what is below takes limits over")
    func changes() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            #expect(try cluster.manage("add", "account", "bio", "description=d", "organization=o").status == 0)
            #expect(try cluster.manage("add", "account", "lab,old", "parent=bio").status == 0)
            #expect(try cluster.manage("add", "user", "games", "account=lab", "MaxJobs=3").status == 0)
            #expect(try cluster.manage("add", "user", "nobody", "account=lab,old", "DefaultAccount=old").status == 0)
            #expect(try cluster.manage("add", "qos", "high", "priority=100").status == 0)
            let changed = try cluster.manage(
                "modify",
                "account",
                "bio",
                "set",
                "GrpTRES=cpu=10",
                "MaxJobs=7",
                "qos+=high"
            )
            #expect(
                changed.output.contains("A = bio of root")
                    && changed.output.contains("A = old                  U = nobody")
            )
            let tree = try cluster.manage("show", "assoc", "format=account,user,grptres,maxjobs,qos,parentname", "tree")
            let expected = """
                root||||normal|
                 root|root|||normal|
                 bio||cpu=10|7|high,normal|root
                  lab|||7|high,normal|bio
                   lab|games||3|high,normal|
                   lab|nobody||7|high,normal|
                  old|||7|high,normal|bio
                   old|nobody||7|high,normal|

                """
            #expect(tree.output == expected)
            #expect(try cluster.manage("show", "user", "nobody").output == "nobody|old|None\n")
            #expect(try cluster.manage("delete", "account", "old").status == 1)
            #expect(try cluster.manage("modify", "user", "nobody", "set", "DefaultAccount=lab").status == 0)
            #expect(try cluster.manage("delete", "account", "old").status == 0)
            #expect(try cluster.manage("delete", "user", "name=games,nobody").status == 0)
            #expect(try cluster.manage("show", "account", "format=account").output == "bio\nlab\nroot\n")
        }
    }

    @Test("what is not committed does not count")
    func rollback() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            let refused = try cluster.debian("sacctmgr", ["add", "account", "bio"], input: "n\n")
            #expect(refused.output.contains("Would you like to commit changes?"), "\(refused)")
            #expect(try cluster.manage("show", "account", "format=account").output == "root\n")
        }
    }

    @Test("jobs run under the account and the quality of service that sacctmgr gives their user")
    func membership() throws {
        try SimulatedFixture.with { (cluster: SimulatedFixture) throws in
            #expect(try cluster.manage("add", "account", "bio").status == 0)
            #expect(try cluster.manage("add", "user", "root", "account=bio").status == 0)
            try cluster.submit(["-H", "--wrap", "true"], as: 1)
            try cluster.submit(["-H", "-A", "bio", "--wrap", "true"], as: 2)
            try cluster.submit(["-H", "-A", "nowhere", "--wrap", "true"], as: 3)
            let jobs = try cluster.debian("squeue", ["-h", "-S", "i", "-o", "%i %a %q"])
            #expect(jobs.output == "1 root normal\n2 bio normal\n3 root normal\n")
            let refused = try cluster.manage("delete", "account", "bio")
            #expect(refused.status == 1 && (refused.output + refused.errors).contains("JobID = 2"), "\(refused)")
        }
    }
}

extension SimulatedFixture {
    /// Runs Debian's sacctmgr without questions, headings and columns' widths.
    func manage(_ arguments: String...) throws -> CommandResult {
        try debian("sacctmgr", ["-i", "-n", "-P"] + arguments)
    }
}
