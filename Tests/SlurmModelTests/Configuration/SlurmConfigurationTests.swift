import Testing

@testable import SlurmModel

@Suite("slurm.conf is read as Slurm reads it")
struct SlurmConfigurationTests {
    static let minimal = "ClusterName=Test\nSlurmctldHost=head(127.0.0.1)\n"

    static func read(_ lines: String) throws -> SlurmConfiguration {
        try SlurmConfiguration(parsing: minimal + lines)
    }

    static func messages(_ lines: String) -> [String] {
        do {
            _ = try read(lines)
            return []
        } catch let error as SlurmConfigurationError {
            return error.problems.map(\.message)
        } catch {
            return ["\(error)"]
        }
    }

    @Test("silent keys have Slurm's defaults")
    func defaults() throws {
        let configuration = try Self.read("")
        #expect(configuration.clusterName == "test")
        #expect(configuration.controllers == [ControllerAddress(name: "head", address: "127.0.0.1")])
        #expect(configuration.controllerPorts == 6817...6817)
        #expect(configuration.messageTimeoutSeconds == 10)
        #expect(configuration.mungeSocket == nil)
        #expect(configuration.slurmUser == "root")
        #expect(configuration.killWaitSeconds == 30)
        #expect(configuration.minimumJobAgeSeconds == .value(300))
        #expect(configuration.maximumJobID == JobID(67_043_328))
        #expect(configuration.defaultMemory == nil)
        #expect(configuration.text("SelectType") == "select/linear")
        #expect(configuration.accountingTRES.count == 8)
    }

    @Test("keys are read in any case, the last value of a repeated key counts")
    func keysInAnyCase() throws {
        let configuration = try Self.read("killwait=5\nKILLWAIT = 6\nAuthInfo=socket=/run/m,ttl=60\n")
        #expect(configuration.killWaitSeconds == 6)
        #expect(configuration.notes == ["KillWait specified more than once, latest value used"])
        #expect(configuration.mungeSocket == "/run/m")
        #expect(configuration.credentialLifetimeSeconds == 60)
    }

    @Test("comments, continuations, escapes and quotes")
    func lineSyntax() throws {
        let configuration = try Self.read(
            "# comment\n  TmpFS=/a\\#b # rest\nNodeName=n0 \\\n  CPUs=4 \\ \n  Reason=\"not yet\"\r\nMailProg=\"\"\n"
        )
        #expect(configuration["TmpFS"] == "/a#b")
        #expect(configuration["MailProg"] == "")
        let nodes = try configuration.nodes()
        #expect(nodes.map(\.name) == ["n0"])
        #expect(nodes.first?.hardware.cpus == 4)
        #expect(nodes.first?.reason == "not yet")
    }

    @Test(
        "refusals are worded as Slurm words them",
        arguments: [
            ("Bogus=3", ["Parsing error at unrecognized key: Bogus"]),
            ("KillWait=abc", ["KillWait value \"abc\" is not a valid number"]),
            ("KillWait=70000", ["KillWait value (70000) is greater than 65535"]),
            ("KillWait=-1", ["KillWait value (-1) is less than zero"]),
            ("KillWait=7 KillWait=8", ["Parse error in file slurm.conf line 3: \" KillWait=8\""]),
            ("TrackWCKey=maybe", ["\"maybe\" is not a valid option for \"TrackWCKey\""]),
            (
                "NodeName=n CPUs=4 Foo=1",
                [
                    "Parsing error at unrecognized key: Foo",
                    "Parse error in file slurm.conf line 3: \" Foo=1\"",
                ]
            ),
            ("PartitionName=a Nodes=b State=foo", ["Bad value \"foo\" for State"]),
            ("SlurmctldHost=a(b", ["Bad value \"a(b\" for SlurmctldHost"]),
            ("SlurmctldPort=a", ["Invalid SlurmctldPort a"]),
            ("just words", ["Parse error in file slurm.conf line 3: \"just words\""]),
        ]
    )
    func refusals(line: String, messages: [String]) {
        #expect(Self.messages(line) == messages)
    }

    @Test("a file without cluster name or controller is refused")
    func incomplete() {
        #expect(throws: SlurmConfigurationError.self) { try SlurmConfiguration(parsing: "ClusterName=a\n") }
        #expect(throws: SlurmConfigurationError.self) { try SlurmConfiguration(parsing: "SlurmctldHost=a\n") }
        #expect(throws: Never.self) { try SlurmConfiguration(parsing: "ClusterName=a\nControlMachine=b\n") }
    }

    @Test("an error names file, line, value and what is allowed")
    func errorText() {
        let error = #expect(throws: SlurmConfigurationError.self) { try Self.read("TreeWidth=x") }
        #expect(
            error?.description
                == "slurm.conf:3: TreeWidth value \"x\" is not a valid number; give a number from 0 to 65535, or INFINITE"
        )
    }

    @Test("includes are read in place, relative to the including file, with %c for the cluster")
    func includes() throws {
        let files = ["etc/nodes-test.conf": "NodeName=n[1-2]\nInclude deep.conf\n", "etc/deep.conf": "KillWait=3"]
        let configuration = try SlurmConfiguration(
            parsing: Self.minimal + "include nodes-%c.conf\n",
            file: "etc/slurm.conf",
            readFile: { path in files[path].map { Array($0.utf8) } }
        )
        #expect(configuration.killWaitSeconds == 3)
        #expect(try configuration.nodes().count == 2)
        #expect(throws: SlurmConfigurationError.self) { try Self.read("Include missing.conf") }
        #expect(throws: SlurmConfigurationError.self) {
            try SlurmConfiguration(parsing: "Include x", readFile: { _ in Array("Include x".utf8) })
        }
    }

    @Test("NodeName=DEFAULT holds for the lines after it")
    func nodeDefaults() throws {
        let nodes = try Self.read(
            """
            NodeName=a
            NodeName=DEFAULT CPUs=8 RealMemory=100 Feature=x
            NodeName=DEFAULT RealMemory=200
            NodeName=b[1-2] NodeAddr=127.0.0.1 Port=7001-7002 Gres=gpu:fake:4
            NodeName=c CPUs=2 Features=y,z State=DRAIN
            DownNodes=a Reason=gone
            """
        ).nodes()
        #expect(nodes.map(\.name) == ["a", "b1", "b2", "c"])
        #expect(nodes.map(\.hardware.cpus) == [1, 8, 8, 2])
        #expect(nodes.map(\.hardware.memoryMiB) == [1, 200, 200, 200])
        #expect(nodes.map(\.port) == [6818, 7001, 7002, 6818])
        #expect(nodes[1].address == "127.0.0.1")
        #expect(nodes[1].gres == "gpu:fake:4")
        #expect(nodes[3].features == ["y", "z"])
        #expect(nodes[3].state == NodeState(.unknown, .drain))
        #expect(nodes[0].state == NodeState(.down))
        #expect(nodes[0].reason == "gone")
    }

    @Test(
        "processors follow from one another",
        arguments: [
            ("CPUs=8", [1, 8, 1, 1, 8]),
            ("CPUs=8 CoresPerSocket=2 ThreadsPerCore=2", [1, 2, 2, 2, 8]),
            ("Sockets=2 CoresPerSocket=4", [1, 2, 4, 1, 8]),
            ("Boards=2 SocketsPerBoard=2 ThreadsPerCore=2", [2, 4, 1, 2, 8]),
            ("CPUs=7 Sockets=2 CoresPerSocket=2", [1, 2, 2, 1, 4]),
            ("CPUs=0", [1, 1, 1, 1, 1]),
        ]
    )
    func processors(line: String, numbers: [UInt16]) throws {
        let hardware = try #require(try Self.read("NodeName=n \(line)").nodes().first?.hardware)
        #expect(
            [hardware.boards, hardware.sockets, hardware.coresPerSocket, hardware.threadsPerCore, hardware.cpus]
                == numbers
        )
    }

    @Test(
        "node lines that slurmctld refuses are refused",
        arguments: [
            "NodeName=n[1-3] Port=7001-7002", "NodeName=n[3-1]", "NodeName=n State=ODD", "NodeName=n Port=70000",
            "NodeName=n\nNodeName=n", "NodeName=n[1-3] NodeAddr=a,b",
        ]
    )
    func badNodes(lines: String) throws {
        let configuration = try Self.read(lines)
        #expect(throws: SlurmConfigurationError.self) { try configuration.nodes() }
    }

    @Test("partitions have Slurm's defaults and those of PartitionName=DEFAULT")
    func partitions() throws {
        let partitions = try Self.read(
            """
            PartitionName=a Nodes=n1,n2 Default=YES
            PartitionName=DEFAULT MaxTime=1:00:00 State=DOWN AllowGroups=ALL ExclusiveUser=YES
            PartitionName=b Nodes=ALL DefaultTime=30 DefMemPerCPU=1k MaxNodes=4 OverSubscribe=FORCE:2 PriorityTier=7
            PartitionName=c Nodes="n1 n2" Priority=3 DefMemPerNode=5 DefMemPerCPU=6 AllowGroups=x,y MaxNodes=INFINITE
            """
        ).partitions
        #expect(partitions.map(\.isDefault) == [true, false, false])
        #expect(partitions.map(\.maximumTimeMinutes) == [.infinite, .value(60), .value(60)])
        #expect(partitions.map(\.state) == [.up, .down, .down])
        #expect(partitions[1].defaultTimeMinutes == .value(30))
        #expect(partitions[1].defaultMemory == .perCPU(mebibytes: 1024))
        #expect(partitions[1].maximumNodes == .value(4))
        #expect(partitions[1].overSubscribe == .force(2))
        #expect(partitions[1].priorityTier == 7)
        #expect(!partitions[1].isExclusiveToUser)
        #expect(partitions[2].nodes == "n1,n2")
        #expect(partitions[2].priorityJobFactor == 3)
        #expect(partitions[2].defaultMemory == .perNode(mebibytes: 5))
        #expect(partitions[2].allowedGroups == ["x", "y"])
        #expect(partitions[2].maximumNodes == .infinite)
    }

    @Test("a command may pass over the lines of nodes and partitions")
    func connectionScope() throws {
        let text = Self.minimal + "NodeName=n Odd=1\nPartitionName=p\nKillWait=4\n"
        let configuration = try SlurmConfiguration(parsing: text, scope: .connection)
        #expect(configuration.killWaitSeconds == 4)
        #expect(configuration.nodeLines.isEmpty && configuration.partitions.isEmpty)
        #expect(throws: SlurmConfigurationError.self) { try SlurmConfiguration(parsing: text) }
        #expect(throws: SlurmConfigurationError.self) {
            try SlurmConfiguration(parsing: Self.minimal + "Odd=1", scope: .connection)
        }
    }

    @Test("every key is found by its name in any case, and its accessors do not stop the program")
    func catalog() throws {
        let configuration = try Self.read("")
        let keys = ConfigurationKeyTable.globalAToL + ConfigurationKeyTable.globalMToZ
        #expect(keys.map { $0.name.lowercased() } == keys.map { $0.name.lowercased() }.sorted())
        for key in keys {
            #expect(ConfigurationKeyTable.global.key(key.name.uppercased()) == key)
            #expect(configuration.text(key.name) == key.defaultText || ["ClusterName"].contains(key.name))
        }
        for table in [ConfigurationKeyTable.node, .partition, .gresLine, .frontEnd] {
            #expect(table.key("nodeName2") == nil)
        }
        #expect(ConfigurationKeyTable.node.key("realmemory")?.name == "RealMemory")
        #expect(ConfigurationKeyTable.partition.key("TRESBILLINGWEIGHTS")?.name == "TRESBillingWeights")
    }

    @Test("gres.conf gives counts, files and flags by node")
    func gres() throws {
        let gres = try GresConfiguration(
            parsing: """
                AutoDetect=off
                NodeName=gpu-[0-1] Name=gpu Type=fake File=/dev/fakegpu[0-3] Flags=no_gpu_env
                Name=shard Count=2k
                """
        )
        #expect(gres.lines.count == 2)
        #expect(gres.lines(forNode: "gpu-1").map(\.name) == ["gpu", "shard"])
        #expect(gres.lines[0].count == 4)
        #expect(gres.lines[0].files.last == "/dev/fakegpu3")
        #expect(gres.lines[0].flags == ["no_gpu_env"])
        #expect(gres.lines[1].count == 2048)
        #expect(gres.lines(forNode: "cpu-0").map(\.name) == ["shard"])
        #expect(throws: SlurmConfigurationError.self) { try GresConfiguration(parsing: "Foo=1") }
        #expect(throws: SlurmConfigurationError.self) { try GresConfiguration(parsing: "Name=gpu Count=many") }
    }

    @Test("an option is found by its whole name, in any case of letters, with its value or without")
    func options() throws {
        let configuration = try Self.read("SchedulerParameters=bf_interval=1,Defer,bf_interval_x=2,empty=,,defer=4")
        #expect(configuration.option("bf_interval", in: "SchedulerParameters") == "1")
        #expect(configuration.option("BF_INTERVAL_X", in: "SchedulerParameters") == "2")
        #expect(configuration.option("defer", in: "SchedulerParameters") == "")
        #expect(configuration.option("empty", in: "SchedulerParameters") == "")
        #expect(configuration.option("bf", in: "SchedulerParameters") == nil)
        #expect(configuration.option("interval", in: "SchedulerParameters") == nil)
        #expect(configuration.option("defer", in: "LaunchParameters") == nil)
    }

    @Test(
        "the controller's ports are one or a range",
        arguments: [
            ("1", 1...1), ("6817-6820", 6817...6820), ("0", nil), ("65536", nil), ("5-5", nil), ("7-5", nil),
            ("-5", nil),
            ("5-", nil), ("1-2-3", nil), ("", nil),
        ] as [(String, ClosedRange<UInt16>?)]
    )
    func ports(text: String, range: ClosedRange<UInt16>?) {
        #expect(SlurmConfiguration.portRange(text) == range)
    }

    @Test(
        "a controller has the address in brackets, or its name",
        arguments: [
            ("head", "head", "head"), ("head(10.0.0.1)", "head", "10.0.0.1"), ("head()", "head", ""),
            ("head(a", nil, nil), ("head)", nil, nil), ("head(a)b", nil, nil), ("head(a))", nil, nil),
        ] as [(String, String?, String?)]
    )
    func controllers(text: String, name: String?, address: String?) {
        let controller = ControllerAddress(parsing: text)
        #expect(controller?.name == name)
        #expect(controller?.address == address)
    }
}
