import ContainerCluster
import Testing

/// Address ranges of clusters.
@Suite struct SubnetTests {
    @Test("two ranges overlap exactly where one holds the other's first address")
    func overlap() throws {
        let narrow = try #require(Subnet("10.77.3.0/24"))
        #expect(narrow.overlaps(try #require(Subnet("10.0.0.0/8"))))
        #expect(narrow.overlaps(try #require(Subnet("10.77.3.128/25"))))
        #expect(narrow.overlaps(try #require(Subnet("0.0.0.0/0"))))
        #expect(!narrow.overlaps(try #require(Subnet("10.77.4.0/24"))))
        #expect(!narrow.overlaps(try #require(Subnet("172.17.0.0/16"))))
    }

    @Test("a text that is no range is refused", arguments: ["", "10.77.3.0", "10.77.3/24", "10.77.3.256/24", "::1/64"])
    func refused(text: String) {
        #expect(Subnet(text) == nil)
    }

    @Test("a free range meets no other network, and there is none where all are taken")
    func free() throws {
        let taken = Subnet.candidates.dropLast() + [try #require(Subnet("172.17.0.0/16"))]
        #expect(Subnet.free(notIn: Array(taken), from: 100) == Subnet.candidates.last)
        #expect(Subnet.free(notIn: [try #require(Subnet("10.0.0.0/8"))], from: 0) == nil)
        #expect(Subnet.free(notIn: [], from: 5)?.firstThreeNumbers == "10.77.5")
    }
}
