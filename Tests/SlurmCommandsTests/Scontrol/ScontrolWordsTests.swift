import SlurmModel
import SlurmWire
import Testing

@testable import SlurmCommands

struct ScontrolWordsTests {
    @Test(
        "keywords may be shortened as far as Debian's lets them",
        arguments: [
            ("sho", ScontrolAction.show), ("SHOW", .show), ("sh", nil), ("u", .update), ("d", .details),
            ("del", .delete), ("req", .requeue), ("requeueholdx", .requeueHold), ("holdings", .hold), ("hol", nil),
            ("rel", .hold), ("re", nil), ("su", .suspend), ("res", .suspend), ("s", nil), ("pin", .ping),
            ("pi", nil), ("shutdow", nil), ("shutdown", .shutdown), ("co", .completing), ("cr", .create),
            ("\\quit", .quiet), ("setdebugf", .setDebugFlags), ("se", .setDebug), ("nonsense", nil),
        ]
    )
    func shortened(_ word: String, _ action: ScontrolAction?) {
        #expect(ScontrolCommand.find(word)?.action == action)
    }

    @Test("what is not supported is refused by name, with status 1", arguments: ["gethost", "callerid"])
    func refused(_ word: String) {
        let run = ScontrolRun([word])
        #expect(run.stderr == "scontrol: error: \(word) is not supported\n")
        #expect(run.outcome.status == 1)
        #expect(run.sent.isEmpty)
    }

    @Test("each line of standard input is a command, and exit ends them")
    func commandsFromInput() {
        let run = ScontrolRun([], input: "show hostnames a[1-2]\n!!\nfoo\nexit\nping\n")
        #expect(
            run.stdout == """
                scontrol: show hostnames a[1-2]
                a1
                a2
                scontrol: !!
                a1
                a2
                scontrol: foo
                scontrol: exit

                """
        )
        #expect(run.stderr == "invalid keyword: foo\n")
        #expect(run.outcome.status == 1)
    }

    @Test("a failed request of an array is told for each of its parts")
    func arrayErrors() {
        struct Errors: ControllerClient {
            mutating func sendForAny<R: WireRequest>(
                _ request: R.Type,
                _ body: R.Body
            ) throws(ControllerError) -> AnyReply<R.Reply> {
                var (done, failed) = (JobArrayError(), JobArrayError())
                done.jobArrayID = "2_1-2"
                failed.jobArrayID = "2_3"
                failed.errorCode = 2024
                var errors = JobArrayErrors()
                errors.records = [done, failed]
                return .arrayErrors(errors)
            }
        }
        var controller = Errors()
        let invocation = Invocation(program: "scontrol", arguments: ["requeue", "2"])
        let outcome = CommandCatalog.run(Scontrol.self, invocation, &controller)
        #expect(
            String(decoding: outcome.stderr, as: UTF8.self) == "2_1-2: No error\n2_3: Job is pending execution\n"
        )
        #expect(outcome.status == 1)
    }
}
