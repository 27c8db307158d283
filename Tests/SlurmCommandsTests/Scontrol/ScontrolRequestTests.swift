import SlurmModel
import SlurmWire
import Testing

struct ScontrolRequestTests {
    @Test(
        "a command line becomes the very request that Debian's sent",
        arguments: RecordedRequest.jobs + RecordedRequest.others
    )
    func sendsTheSame(_ recorded: RecordedRequest) throws {
        let run = ScontrolRun(recorded.arguments)
        let sent = try #require(run.sent.first)
        #expect(sent.name == recorded.message)
        #expect(sent.body == (try recorded.body()))
    }

    @Test("lists of jobs are taken apart, tasks of arrays are not")
    func listsOfJobs() {
        func sent(_ text: String) -> [String?] {
            ScontrolRun(["requeue", text]).sent.map { sent in
                var reader = WireReader(sent.body[...], version: .slurm2205)
                return try? RequeueRequest(from: &reader).jobIDStr
            }
        }
        #expect(sent("1,2 3") == ["1", "2", "3"])
        #expect(sent("7_[1-3,5],8_2") == ["7_1-3,5", "8_2"])
        #expect(sent("[10-12]_4") == ["10_4", "11_4", "12_4"])
        #expect(sent("5+1") == ["5+1"])
        #expect(sent("1-2").isEmpty)
        #expect(sent("1_2_3").isEmpty)
        #expect(sent("1_[2").isEmpty)
    }

    @Test("states and flags before the jobs say how they are put back")
    func requeueFlags() throws {
        let run = ScontrolRun(["requeue", "incomplete", "state=specialexit", "4"])
        let sent = try #require(run.sent.first)
        var reader = WireReader(sent.body[...], version: .slurm2205)
        #expect(try RequeueRequest(from: &reader).flags == 0x1001)
    }
}
