import Glibc
import JobSupervisor
import Testing

/// The bytes between daemon and supervisor: they come back as they went, and damaged ones are refused, never trapped
/// on.
@Suite struct LaunchRecordTests {
    static let record = LaunchRecord(
        jobID: 4_000_000_000,
        restartCount: 2,
        userID: 1000,
        groupID: 1001,
        nodeName: "cpu-0",
        workDirectory: "/home/ü",
        standardOutput: "/o",
        standardError: "/e",
        appendsOutput: true,
        script: [0, 255, 10],
        arguments: [[], [1]],
        environment: [Array("A=\u{fe}".utf8), [65, 61, 0xff]],
        variables: [Array("B=".utf8)],
        memoryLimitMiB: 77,
        propagatedLimits: ["CORE"],
        openFileLimit: 9
    )

    @Test("a record is read as it was written")
    func roundTrip() throws {
        #expect(try LaunchRecord(decoding: Self.record.encoded()) == Self.record)
    }

    @Test("every record that is cut short or too long is refused")
    func prefixes() {
        let bytes = Self.record.encoded()
        for length in 0..<bytes.count {
            #expect(throws: SystemError.self) { try LaunchRecord(decoding: Array(bytes[..<length])) }
        }
        #expect(throws: SystemError.self) { try LaunchRecord(decoding: bytes + [0]) }
    }

    @Test("a changed byte gives another record or a refusal, never a trap")
    func mutations() {
        let bytes = Self.record.encoded()
        for index in bytes.indices {
            for value in [0, 1, 127, 128, 255] as [UInt8] where value != bytes[index] {
                var changed = bytes
                changed[index] = value
                do {
                    #expect(try LaunchRecord(decoding: changed) != Self.record)
                } catch {
                    #expect(error.number == EBADMSG)
                }
            }
        }
    }

    @Test(
        "a report is read as it was written",
        arguments: [
            RunReport.started(ProcessIdentity(pid: 12, startTicks: 1 << 40)),
            .ended(waitStatus: 9),
            .endedOutOfMemory(waitStatus: 137 << 8),
            .ended(waitStatus: 0xff00),
            .failed(errorNumber: 2, message: "Could not open output file /x y: No such file or directory"),
            .failed(errorNumber: 2, message: ""),
        ]
    )
    func reports(report: RunReport) {
        #expect(RunReport(line: report.line) == report)
        #expect(report.line.filter { $0 == 10 }.count == 1)
    }

    @Test(
        "a line that is no report is none",
        arguments: ["", "\n", "ended", "ended x", "started 1", "gone 1 2", "ended 1 2"]
    )
    func noReports(line: String) {
        #expect(RunReport(line: Array(line.utf8)) == nil)
    }
}
