import Testing

@testable import SlurmClient

/// Finding the addresses of hosts.
struct HostResolverTests {
    private static let hosts = Array(
        """
        127.0.0.1 localhost
        # 10.0.0.9 gone
        10.0.0.1\tctl ctl.example # the controller
        ::1 ctl
        nonsense ctl

        """.utf8
    )

    @Test("a hosts file gives a name its addresses, IPv4 first")
    func hostsFile() {
        let addresses = HostResolver.listed("CTL", in: Self.hosts, port: 6817)
        #expect(addresses.map(\.bytes.count) == [4, 16])
        #expect(addresses.first == SocketAddress(bytes: [10, 0, 0, 1], port: 6817))
        #expect(HostResolver.listed("gone", in: Self.hosts, port: 1).isEmpty)
        #expect(HostResolver.listed("the", in: Self.hosts, port: 1).isEmpty)
    }

    @Test("numeric addresses need no file")
    func numeric() {
        #expect(HostResolver.addresses("10.1.2.3", port: 5, deadline: 0).map(\.bytes) == [[10, 1, 2, 3]])
        #expect(
            SocketAddress(numeric: "::1", port: 5)?.family
                == SocketAddress(bytes: Array(repeating: 0, count: 16), port: 0).family
        )
        #expect(SocketAddress(numeric: "ctl", port: 5) == nil)
    }

    @Test("resolv.conf names servers and the domains to search")
    func configuration() {
        let file = Array("search a.example b.example\nnameserver 10.0.0.2\nnameserver x\noptions ndots:1\n".utf8)
        let (servers, domains) = NameServerQuery.configuration(file)
        #expect(servers == [SocketAddress(bytes: [10, 0, 0, 2], port: 53)])
        #expect(domains == ["a.example", "b.example"])
    }

    @Test("a question holds the labels of the name")
    func question() {
        let question = NameServerQuery.query("ctl.example")
        let labels = "\u{3}ctl\u{7}example"
        #expect(Array(question.dropFirst(12)) == Array(labels.utf8) + [0, 0, 1, 0, 1])
    }

    @Test("addresses are read from an answer, and other records are passed over")
    func answer() {
        var answer = NameServerQuery.query("ctl")
        answer[2] = 0x81
        answer[7] = 2
        // An alias, and then the address under a pointer to the question's name.
        answer += [0xc0, 12, 0, 5, 0, 1, 0, 0, 0, 9, 0, 2, 0xc0, 12]
        answer += [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 10, 0, 0, 7]
        #expect(NameServerQuery.addresses(in: answer) == [[10, 0, 0, 7]])
    }

    @Test("no answer, however it is cut, traps")
    func damagedAnswers() {
        var answer = NameServerQuery.query("ctl")
        answer[2] = 0x81
        answer[7] = 9
        answer += [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 10, 0, 0, 7]
        for count in answer.indices { _ = NameServerQuery.addresses(in: Array(answer[..<count])) }
        for place in answer.indices {
            for value: UInt8 in [0, 1, 0x3f, 0xc0, 0xff] {
                var damaged = answer
                damaged[place] = value
                _ = NameServerQuery.addresses(in: damaged)
            }
        }
    }
}
