import Glibc
import JobSupervisor
import Logging
import SlurmServer
import Testing

@Suite struct DaemonLogHandlerTests {
    /// What a handler writes.
    private func written(_ log: (Logger) -> Void) throws -> String {
        let folder = try TemporaryFolder()
        let descriptor = open(folder.file("log"), O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        log(Logger(label: "test") { _ in DaemonLogHandler(descriptor: descriptor) })
        return try folder.content("log") ?? ""
    }

    @Test("a line has the time, the level where it is bad, and the text")
    func form() throws {
        let text = try written { log in
            log.info("one")
            log.error("two")
            log.debug("three")
        }
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix("] one") && lines[1].hasSuffix("] error: two"))
        #expect(lines[0].wholeMatch(of: /\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\] one/) != nil)
    }

    @Test("a text from outside cannot make a line of its own")
    func oneLine() throws {
        let text = try written { $0.info("a\n[2026-01-01T00:00:00.000] b\r\u{1b}[2J") }
        #expect(text.filter(\.isNewline).count == 1)
        #expect(!text.contains("\u{1b}"))
    }
}
