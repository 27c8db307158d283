import ClusterControl
import Foundation
import Testing

@Suite("Variables as shells read them")
struct EnvironmentFormatTests {
    static let awkward = "/a b/it's \"$HOME\" `x` \\ é\u{1}\t#!*~/end"
    static let variables = [(name: "PATH", value: "/one two/bin:/usr/bin:/bin"), (name: "SLURM_CONF", value: awkward)]

    static func shell(_ name: String) -> String? {
        ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first(where: FileManager.default.isExecutableFile)
    }

    /// Runs a program that reads `text` and gives what it prints.
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test("a shell reads the values back", arguments: [EnvironmentFormat.bash, .zsh, .fish])
    func shells(format: EnvironmentFormat) throws {
        guard let shell = Self.shell(format.rawValue) else { return }
        let text = format.text(Self.variables)
        let print = "/usr/bin/env printf '%s|%s' \"$PATH\" \"$SLURM_CONF\""
        #expect(try Self.run(shell, ["-c", text + print]) == "/one two/bin:/usr/bin:/bin|\(Self.awkward)")
    }

    @Test("JSON is read back")
    func json() throws {
        let text = EnvironmentFormat.json.text(Self.variables)
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String]
        #expect(object == ["PATH": Self.variables[0].value, "SLURM_CONF": Self.awkward])
    }

    @Test("a .env file quotes what has a meaning in it")
    func dotenv() {
        let text = EnvironmentFormat.dotenv.text([(name: "A", value: "x \"$y\" `z` \\ \n")])
        #expect(text == "A=\"x \\\"\\$y\\\" \\`z\\` \\\\ \\n\"\n")
    }

    @Test("GitHub gets plain lines, and a mark around values with line breaks")
    func github() {
        #expect(EnvironmentFormat.github.text([(name: "A", value: "x y")]) == "A=x y\n")
        #expect(
            EnvironmentFormat.github.text([(name: "A", value: "x\nEND_OF_A")])
                == "A<<END_OF_A_\nx\nEND_OF_A\nEND_OF_A_\n"
        )
    }

    @Test("the shell's program gives the format")
    func detection() {
        #expect(EnvironmentFormat.ofShell("/usr/bin/fish") == .fish)
        #expect(EnvironmentFormat.ofShell("/bin/zsh") == .zsh)
        #expect(EnvironmentFormat.ofShell("/bin/dash") == .bash)
        #expect(EnvironmentFormat.ofShell(nil) == .bash)
    }

    @Test("the cluster's commands come first on PATH, once")
    func path() {
        let environment = ClusterEnvironment(name: "dev", directory: ClusterDirectory(path: "/c"))
        #expect(environment.variables(path: "/usr/bin:/c/bin:/bin")[0].value == "/c/bin:/usr/bin:/bin")
        let applied = environment.applied(to: ["PATH": "/bin", "HOME": "/h"])
        #expect(applied["SLURM_CONF"] == "/c/config/slurm.conf")
        #expect(applied["SLURM_TEST_CLUSTER"] == "dev")
        #expect(applied["HOME"] == "/h")
    }
}
