import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

/// Filename patterns, as sbatch(1) describes them.
@Suite struct OutputPathTests {
    static let patterns: [(pattern: String?, path: String)] = [
        (nil, "/tmp/slurm-1.out"),
        ("%j.out", "/tmp/1.out"),
        ("/var/log/%u-%x.log", "/var/log/root-job.log"),
        ("%4j", "/tmp/0001"),
        ("%N.%t", "/tmp/cpu-0.0"),
        ("100%%", "/tmp/100%"),
        ("\\%j", "/tmp/%j"),
        ("a%", "/tmp/a%"),
        ("%q", "/tmp/%q"),
        ("%99j", "/tmp/0000000001"),
    ]

    @Test("patterns are filled in, and relative names lie in the working directory", arguments: patterns)
    func paths(pattern: String?, path: String) throws {
        var test = try TestController()
        var description = TestController.description()
        description.stdOut = pattern
        _ = try test.reply(Request.SubmitBatchJob.self, description)
        let launches = test.controller.takeEffects().compactMap { effect -> BatchLaunch? in
            if case .launch(let launch) = effect { launch } else { nil }
        }
        #expect(launches.map(\.standardOutput) == [path])
        #expect(launches.map(\.standardError) == [path])
    }
}
