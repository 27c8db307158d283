import SlurmWire
import Testing

/// Messages on persistent connections.
struct PersistentFrameTests {
    @Test("a message has its length and its number before its body")
    func message() throws {
        var end = PersistentEnd()
        end.commit = 1
        let frame = PersistentFrame.encode(.dbdFini, end, version: .slurm2205)
        #expect(hexadecimal(frame) == "000000060579" + "00000001")
        let (type, body) = try PersistentFrame.split(frame.dropFirst(4), version: .slurm2205)
        #expect(type == .dbdFini)
        let reply = try AccountingReply<PersistentEnd>(
            type: type,
            expected: .dbdFini,
            body: body,
            version: .slurm2205
        )
        guard case .expected(end) = reply else {
            Issue.record("another message came out: \(reply)")
            return
        }
    }

    @Test("the first frame is an ordinary message behind its number")
    func first() throws {
        var introduction = PersistentInit()
        introduction.clusterName = "c"
        let body = introduction.encoded(version: .slurm2205)
        let bytes = PersistentFrame.encodeInit(body, version: .slurm2205, credential: "MUNGE:x:")
        let frame = try PersistentFrame.message(ofInit: bytes.dropFirst(4))
        #expect(frame.header.flags == PersistentFrame.initFlags)
        #expect(frame.credential == "MUNGE:x:")
        #expect(try PersistentInit(decoding: frame.body, version: frame.header.version) == introduction)
    }

    @Test("a result code may come in place of every answer")
    func result() throws {
        var result = PersistentResult()
        (result.comment, result.rc) = ("no", 2002)
        let reply = try AccountingReply<AccountingList<AccountingJob>>(
            type: .persistRc,
            expected: .dbdGotJobs,
            body: result.encoded(version: .slurm2205)[...],
            version: .slurm2205
        )
        guard case .result(result) = reply else {
            Issue.record("the result code was lost")
            return
        }
    }

    @Test(
        "every message of the accounting daemon has a name",
        arguments: MessageCatalog.accounting.map(\.type.rawValue)
    )
    func numbersAreKnown(number: UInt16) {
        #expect(MessageType(rawValue: number).name != nil)
    }

    @Test("numbers do not occur twice")
    func numbersAreUnique() {
        let numbers = (MessageCatalog.all + MessageCatalog.accounting).map(\.type.rawValue)
        #expect(Set(numbers).count == numbers.count)
    }
}
