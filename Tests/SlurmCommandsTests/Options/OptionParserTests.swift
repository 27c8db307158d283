import SlurmCommands
import Testing

/// Reading command lines as the C library does.
struct OptionParserTests {
    private static let table = OptionTable([
        OptionRow("jobs", "j", .optional),
        OptionRow("name", "n", .required),
        OptionRow("node", "w", .required, key: "nodelist"),
        OptionRow("nodelist", nil, .required),
        OptionRow("noheader", "h"),
        OptionRow("long", "l"),
        .refused("json"),
        .refused("yaml", "y"),
    ])

    private static func options(_ words: String...) -> [String] {
        parsed(words).options.map { option in option.value.map { "\(option.key)=\($0)" } ?? option.key }
    }

    private static func parsed(_ words: [String]) -> OptionParser {
        OptionParser(words, table: table)
    }

    @Test("a long option's argument is joined or the next word")
    func longArguments() {
        #expect(Self.options("--name=a", "--name", "b", "--name=") == ["name=a", "name=b", "name="])
    }

    @Test("an optional argument is only joined")
    func optionalArguments() {
        let parser = Self.parsed(["--jobs", "1", "--jobs=2", "-j", "3", "-j4"])
        #expect(parser.options.map(\.value) == [nil, "2", nil, "4"])
        #expect(parser.operands == ["1", "3"])
    }

    @Test("letters stand together, the last one with its argument")
    func letters() {
        #expect(Self.options("-hlnx") == ["noheader", "long", "name=x"])
        #expect(Self.options("-hn", "x") == ["noheader", "name=x"])
    }

    @Test("the beginning of a name is enough where it means one option")
    func abbreviations() {
        #expect(Self.options("--lo", "--nam=x") == ["long", "name=x"])
        #expect(Self.options("--node=a", "--nodel=b") == ["nodelist=a", "nodelist=b"])
    }

    @Test(
        "what is wrong is told as the C library tells it",
        arguments: [
            (["--nosuch"], "unrecognized option '--nosuch'"),
            (["--n"], "option '--n' is ambiguous; possibilities: '--name' '--node' '--nodelist' '--noheader'"),
            (["--long=5"], "option '--long' doesn't allow an argument"),
            (["--name"], "option '--name' requires an argument"),
            (["-n"], "option requires an argument -- 'n'"),
            (["-x"], "invalid option -- 'x'"),
            (["--js"], "option --json is not supported"),
            (["-ly"], "option -y is not supported"),
        ]
    )
    func failures(words: [String], message: String) {
        #expect(Self.parsed(words).failure?.message == message)
    }

    @Test("options may stand after operands, and two dashes end them")
    func operands() {
        let parser = Self.parsed(["a", "-l", "-", "--", "-h", "b"])
        #expect(parser.options.map(\.key) == ["long"])
        #expect(parser.operands == ["a", "-", "-h", "b"])
    }

    @Test("the first operand ends the options where a script's arguments follow it, and with POSIXLY_CORRECT")
    func stopping() {
        var table = Self.table
        #expect(OptionParser(["-l", "a", "-h"], table: table, isPosix: true).operands == ["a", "-h"])
        table.stopsAtFirstOperand = true
        #expect(OptionParser(["-l", "a", "-h"], table: table).operands == ["a", "-h"])
    }

    @Test("what was read before a failure holds")
    func readBeforeFailure() {
        let parser = Self.parsed(["-l", "--name=x", "--nosuch", "-h"])
        #expect(parser.options.map(\.key) == ["long", "name"])
        #expect(parser.failure != nil)
    }
}
