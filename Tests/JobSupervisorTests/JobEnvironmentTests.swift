import JobSupervisor
import Testing

@Suite struct JobEnvironmentTests {
    private func environment(_ variables: String...) -> JobEnvironment {
        JobEnvironment(variables.map { Array($0.utf8) })
    }

    @Test("of a repeated variable the last value counts, in the place of the first")
    func repeated() {
        #expect(environment("A=1", "B=2", "A=3").variables == environment("A=3", "B=2").variables)
    }

    @Test("what has no name is left out, and a value ends at a NUL")
    func malformed() {
        #expect(environment("=x", "novalue", "", "A=1\u{0}B=2").variables == [Array("A=1".utf8)])
    }

    @Test("a value may have an equals sign, or be empty")
    func values() {
        #expect(environment("A=b=c").value(of: "A") == "b=c")
        #expect(environment("A=").value(of: "A") == "")
        #expect(environment("AB=1").value(of: "A") == nil)
    }

    @Test("a removed variable is gone")
    func removal() {
        var environment = environment("A=1", "AB=2")
        #expect(environment.remove("A") == "1")
        #expect(environment.remove("A") == nil)
        #expect(environment.variables == [Array("AB=2".utf8)])
    }
}
