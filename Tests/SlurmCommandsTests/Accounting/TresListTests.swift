import Testing

@testable import SlurmCommands

@Suite("Lists of resources") struct TresListTests {
    @Test("a resource is found wherever it stands, in the list and without it")
    func counts() {
        let text = "1=8,2=1024,1001=18446744073709551615"
        for (id, count) in [(1, 8), (2, 1024), (1001, UInt64.max)] as [(UInt32, UInt64)] {
            #expect(TresList(text)[id] == count)
            #expect(TresList.count(of: id, in: text) == count)
        }
        #expect(TresList.count(of: 4, in: text) == nil)
        #expect(TresList.count(of: 1, in: nil) == nil)
        #expect(TresList.count(of: 1, in: "") == nil)
    }

    @Test(
        "parts of another form are left out, the others stay",
        arguments: ["=", "3", "3=", "=3", "3=x", "x=3", "-3=3", "4294967296=3", "3=18446744073709551616", "3==3", ","]
    )
    func malformed(part: String) {
        let list = TresList("1=8,\(part),2=5")
        #expect(list.entries.map(\.id) == [1, 2])
        #expect(TresList.count(of: 2, in: "\(part),2=5") == 5)
    }

    @Test("the first part of a resource counts")
    func twice() {
        #expect(TresList("1=8,1=9")[1] == 8)
        #expect(TresList.count(of: 1, in: "1=8,1=9") == 8)
    }
}
