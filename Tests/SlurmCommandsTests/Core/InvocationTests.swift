import Testing

@testable import SlurmCommands

@Suite("Invocations") struct InvocationTests {
    @Test(
        "a program's name is the last part of its path",
        arguments: [
            ("squeue", "squeue"), ("/usr/bin/squeue", "squeue"), ("./squeue", "squeue"), ("bin/squeue/", "squeue"),
            ("bin//squeue//", "squeue"), ("", ""), ("/", "/"),
        ]
    )
    func programName(path: String, name: String) {
        #expect(Invocation.name(ofProgram: path) == name)
        #expect(Invocation(program: path, arguments: []).programName == name)
    }
}
