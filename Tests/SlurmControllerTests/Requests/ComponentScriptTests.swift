import Testing

@testable import SlurmController

@Suite("The scripts of a heterogeneous job's components")
struct ComponentScriptTests {
    private static func text(_ script: String, _ offset: Int) -> String {
        String(decoding: ComponentScript.text(of: Array(script.utf8), offset: offset), as: UTF8.self)
    }

    private static let script = """
        #!/bin/sh
        #SBATCH -n1

        #SBATCH hetjob
        #SBATCH -n2
        #BB create

        srun true
        # the end

        """

    @Test("the first component gets the whole script, without empty lines and directives of burst buffers")
    func first() {
        let expected = """
            #!/bin/sh
            #SBATCH -n1
            #SBATCH hetjob
            #SBATCH -n2
            #EXCLUDED BB create
            srun true
            # the end

            """
        #expect(Self.text(Self.script, 0) == expected)
    }

    @Test("another component gets its own directives and ends at once")
    func second() {
        #expect(Self.text(Self.script, 1) == "#!/bin/sh\n#SBATCH -n2\n#BB create\nexit 0\n")
        #expect(Self.text(Self.script, 2) == "#!/bin/sh\nexit 0\n")
    }

    @Test("a script of one line keeps it")
    func short() {
        #expect(Self.text("#!/bin/sh", 0) == "#!/bin/sh\n")
        #expect(Self.text("", 1) == "")
    }
}
