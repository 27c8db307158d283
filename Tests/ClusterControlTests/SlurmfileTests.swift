import ClusterControl
import Foundation
import Testing

@Suite struct SlurmfileTests {
    @Test("the file has the keys that slurm-sdk reads")
    func text() {
        let file = Slurmfile(
            variables: [("PATH", "/c/bin:/bin"), ("SLURM_CONF", "/c/config/slurm.conf")],
            jobDirectory: "/work/slurm-jobs",
            partition: "debug"
        )
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        #expect(
            Array(lines) == [
                "", "[default.cluster]", "backend = \"local\"", "job_base_dir = \"/work/slurm-jobs\"", "",
                "[default.cluster.backend_config.env]", "PATH = \"/c/bin:/bin\"",
                "SLURM_CONF = \"/c/config/slurm.conf\"", "", "[default.packaging]", "type = \"none\"", "",
                "[default.submit]", "partition = \"debug\"", "",
            ]
        )
    }

    @Test("a reader of TOML gets back what was written, whatever is in it", .enabled(if: Self.hasReader))
    func anyText() throws {
        let odd = "a \"b\" \\ ü \u{1} 😀 \t 'c' # d\nlast"
        let file = Slurmfile(environmentName: "my env.x", variables: [("N", odd), ("É", "é")], jobDirectory: odd)
        let value = try Self.read(file.text)
        let expected: [String: Any] = [
            "environments": [
                "my env.x": [
                    "cluster": [
                        "backend": "local", "job_base_dir": odd, "backend_config": ["env": ["N": odd, "É": "é"]],
                    ],
                    "packaging": ["type": "none"],
                ]
            ]
        ]
        #expect(NSDictionary(dictionary: value) == NSDictionary(dictionary: expected))
    }

    /// Python's own reader of TOML is there from 3.11 on.
    private static let hasReader = (try? read("a = 1")) != nil

    private static func read(_ text: String) throws -> [String: Any] {
        let script = "import json, sys, tomllib; json.dump(tomllib.load(sys.stdin.buffer), sys.stdout)"
        let (process, input, output) = (Process(), Foundation.Pipe(), Foundation.Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
}
