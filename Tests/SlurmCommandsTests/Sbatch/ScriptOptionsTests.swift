import Testing

@testable import SlurmCommands

/// The options in a script's lines.
struct ScriptOptionsTests {
    private static func words(_ lines: String...) -> [String] {
        ScriptOptions(Array((["#!/bin/sh"] + lines).joined(separator: "\n").utf8), file: "job.sh").words
    }

    @Test("words are split at blanks, quotes group, a backslash escapes, and # begins a comment")
    func quoting() {
        #expect(Self.words("#SBATCH -n 2  -J 'a b'") == ["-n", "2", "-J", "a b"])
        #expect(Self.words("#SBATCH --comment=\"x \\\"y\" # z") == ["--comment=x \"y"])
        #expect(Self.words("#SBATCH -J a\\ b\\#c") == ["-J", "a b#c"])
        #expect(Self.words("#SBATCH -n2#c") == ["-n2"])
    }

    @Test("lines count up to the first command, with comments and empty lines between them")
    func end() {
        #expect(Self.words("# x", "", "#SBATCH -n 1", "  # y", "true", "#SBATCH -n 2") == ["-n", "1"])
    }

    @Test("a line without words is no option, and an empty word ends its line")
    func empty() {
        #expect(Self.words("#SBATCH", "#SBATCH -J \"\" -n 3") == ["-J"])
    }

    @Test("quotes that do not close, and colons, end reading")
    func fatal() {
        #expect(
            ScriptOptions(Array("#SBATCH -J \"abc".utf8), file: "j").fatal == "j: line 1: Unmatched `\"` in [ \"abc]"
        )
        #expect(ScriptOptions(Array("#SBATCH : x".utf8), file: "j").fatal == "j: line 1: Unexpected `:` in [: x]")
    }

    @Test("lines for other systems and components of heterogeneous jobs are noted")
    func others() {
        #expect(
            ScriptOptions(Array("#!/bin/sh\ntrue\n#PBS -l x\n".utf8), file: "j", foreignMark: "#PBS").hasForeignLines
        )
        let script = Array("#!/bin/sh\n#SBATCH -n1\n#SBATCH hetjob -x\n#SBATCH -n2\n".utf8)
        let first = ScriptOptions(script, file: "j")
        let second = ScriptOptions(script, file: "j", component: 1)
        #expect(first.words == ["-n1"] && first.hasMoreComponents)
        #expect(second.words == ["-n2"] && !second.hasMoreComponents)
        #expect(!ScriptOptions(Array("#!/bin/sh\n#SLURM -n 2\n".utf8), file: "j").warnings.isEmpty)
    }
}

/// The arguments of a submission's options.
struct JobOptionValuesTests {
    @Test(
        "amounts of memory",
        arguments: [
            ("500", 500), ("1500K", 2), ("1M", 1), ("2GB", 2048), ("2tb", 2_097_152), ("0", 0), ("x", nil), ("2X", nil),
            ("-1", nil), ("", nil), ("2GBB", nil),
        ] as [(String, UInt64?)]
    )
    func mebibytes(text: String, amount: UInt64?) {
        #expect(JobOptionValues.mebibytes(text) == amount)
    }

    @Test("signals with their time and place")
    func signals() {
        let signal = JobOptionValues.signal("B:USR1@30", hasBatch: true)
        #expect(signal == .init(number: 10, seconds: 30, flags: 1))
        #expect(JobOptionValues.signal("SIGTERM", hasBatch: true) == .init(number: 15, seconds: 60, flags: 0))
        #expect(JobOptionValues.signal("BR:9", hasBatch: true)?.flags == 0x101)
        #expect(JobOptionValues.signal("B:USR1", hasBatch: false) == nil)
        #expect(JobOptionValues.signal("FOO", hasBatch: true) == nil)
        #expect(JobOptionValues.signal("USR1@x", hasBatch: true) == nil)
    }

    @Test("lists whose words are quoted")
    func quotedLists() {
        #expect(QuotedList.parts("A=1,B='x,y',\"C=2\"") == ["A=1", "B='x,y'", "C=2"])
        #expect(QuotedList.parts("").isEmpty)
    }
}
