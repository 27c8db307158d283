import ClusterControl
import Testing

/// Where a cluster is that was there already.
@Suite struct AddedClusterTests {
    /// An address and what it says.
    struct Example: Sendable, CustomTestStringConvertible {
        var text: String
        var user: String?
        var host: String
        var port: UInt16?
        var testDescription: String { text }
    }

    static let examples = [
        Example(text: "login", host: "login"),
        Example(text: "me@login.example.org", user: "me", host: "login.example.org"),
        Example(text: "login:2222", host: "login", port: 2222),
        Example(text: "me@realm@login:1", user: "me@realm", host: "login", port: 1),
        Example(text: "[::1]:22", host: "::1", port: 22),
        Example(text: "me@[fe80::1]:65535", user: "me", host: "fe80::1", port: 65535),
    ]

    @Test("an address is read and written as it was given", arguments: examples)
    func reads(example: Example) throws {
        let added = try #require(AddedCluster(address: example.text))
        #expect(added.user == example.user && added.host == example.host && added.port == example.port)
        #expect(added.address == example.text)
    }

    @Test("an IPv6 address without a port needs no brackets")
    func plainIPv6() {
        #expect(AddedCluster(address: "me@fe80::1")?.host == "fe80::1")
        #expect(AddedCluster(address: "[fe80::1]")?.host == "fe80::1")
    }

    @Test(
        "what is no address is refused",
        arguments: [
            "", "@login", "me@", "login:", "login:0", "login:65536", "login:x", "-oProxyCommand=x", "a b", "[::1",
        ]
    )
    func refuses(text: String) {
        #expect(AddedCluster(address: text) == nil)
    }
}
