import Testing

@testable import SlurmCommands

@Suite("Process environments") struct ProcessEnvironmentTests {
    @Test("a name that another begins with is another name")
    func beginnings() {
        let environment = ProcessEnvironment(["PATHS": "a", "PATH": "b", "PAT": "c"])
        #expect(environment["PATH"] == "b")
        #expect(environment["PAT"] == "c")
        #expect(environment["PA"] == nil)
        #expect(environment[""] == nil)
        #expect(environment.entry("PATHS") == Array("PATHS=a".utf8))
    }

    @Test("a value is replaced where it stands, a new one comes last")
    func replacing() {
        var environment = ProcessEnvironment(["A": "1", "AB": "2"])
        environment.set("A", "3=4")
        environment.set("B", "")
        environment.set(Array("AB=5".utf8))
        #expect(environment.entries == ["A=3=4", "AB=5", "B="].map { Array($0.utf8) })
        environment.remove("A")
        #expect(environment["A"] == nil)
    }

    @Test("an entry without a value replaces the one of its name")
    func bare() {
        var environment = ProcessEnvironment(["A": "1"])
        environment.set(Array("A".utf8))
        #expect(environment.entries == [Array("A".utf8)])
        environment.set("A", "2")
        #expect(environment.entries == ["A", "A=2"].map { Array($0.utf8) })
    }
}
