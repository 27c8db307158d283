import Foundation
import Testing

@testable import TestClusters

/// Programs that are started with descriptors of this process.
struct SpawnedProcessTests {
    /// A file whose descriptor has at least this number.
    private func file(atLeast number: Int32, _ content: String = "") throws -> Int32 {
        let file = try TemporaryFile(Array(content.utf8))
        let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, number)
        try #require(copy >= number)
        return copy
    }

    @Test("each stream is what was given, whatever numbers the descriptors have and in whatever order")
    func numbers() throws {
        for base: Int32 in [3, 60, 64, 66, 67, 68, 200] {
            // The last made is the first given, so that the numbers fall.
            let (errors, output) = (try file(atLeast: base), try file(atLeast: base))
            let input = try file(atLeast: base, "in")
            defer { for descriptor in [input, output, errors] { close(descriptor) } }
            let process = try SpawnedProcess.start(
                "/bin/sh",
                arguments: ["-c", "cat; echo err >&2"],
                environment: ["PATH=/usr/bin:/bin"],
                descriptors: [input, output, errors],
                inOwnSession: false
            )
            #expect(SpawnedProcess.status(of: process) == 0)
            #expect(text(output) == "in", "descriptors \(input) \(output) \(errors)")
            #expect(text(errors) == "err\n", "descriptors \(input) \(output) \(errors)")
        }
    }

    private func text(_ descriptor: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 100)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
