import Foundation
import Glibc
import JobSupervisor
import Testing

@Suite struct NodeHostNameTests {
    /// Whether this process may administer the system: bit 21 of its effective capabilities.
    static let mayTakeName: Bool = {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("CapEff:") } ?? ""
        let bits = line.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } ?? 0
        return bits & 1 << 21 != 0
    }()

    @Test("a job's host name is its node's, and the machine keeps its own")
    func hostName() throws {
        let fixture = try SupervisorFixture()
        let own = try String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8)
        let reports = try fixture.run(fixture.record("uname -n; (setsid cat /proc/sys/kernel/hostname)"))
        #expect(reports.last == .ended(waitStatus: 0))
        let expected = Self.mayTakeName ? "cpu-0\n" : own
        #expect(try fixture.content("output") == expected + expected)
        #expect(try String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8) == own)
    }
}
