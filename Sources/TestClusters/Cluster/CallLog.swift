internal import Foundation
internal import Synchronization

/// The commands that were called, by the test itself and by other programs with the variables that the log gives.
final class CallLog: Sendable {
    /// The variable by which Slurm's commands of this project know the file to write their calls to.
    static let variable = "SLURM_TEST_CALL_LOG"

    private let directory: String?
    private let state = Mutex(State())

    /// Begins without calls; the file of other programs' calls comes into this directory, by default into that of
    /// temporary files.
    init(directory: String? = nil) {
        self.directory = directory
    }

    private struct State: Sendable {
        var calls: [CommandCall] = []
        var file: String?
        /// Bytes of the file that are in `calls`.
        var bytesRead = 0
    }

    deinit {
        // Where the file cannot be removed, the system's own tidying of temporary files gets it.
        if let file = state.withLock({ $0.file }) { unlink(file) }
    }

    /// Notes a call.
    func add(_ call: CommandCall) {
        state.withLock { state in
            Self.read(&state)
            state.calls.append(call)
        }
    }

    /// The calls, in the order in which they were made.
    var calls: [CommandCall] {
        state.withLock { state in
            Self.read(&state)
            return state.calls
        }
    }

    /// The variables that make commands write their calls to this log.
    var environment: [String: String] {
        get throws {
            try state.withLock { state in
                let file = try state.file ?? makeFile()
                state.file = file
                return [Self.variable: file]
            }
        }
    }

    private func makeFile() throws -> String {
        let file = (directory.map { $0 + "/" } ?? NSTemporaryDirectory()) + "slurm-calls-\(UUID().uuidString)"
        try Data().write(to: URL(fileURLWithPath: file))
        return file
    }

    /// Takes what was added to the file: of each call the number of its words and the words, each ended by a zero byte.
    ///
    /// What is not there in full yet is taken the next time.
    private static func read(_ state: inout State) {
        guard let file = state.file, let content = FileManager.default.contents(atPath: file) else { return }
        var rest = content.dropFirst(state.bytesRead)[...]
        func next() -> String? {
            guard let end = rest.firstIndex(of: 0) else { return nil }
            defer { rest = rest[(end + 1)...] }
            return String(decoding: rest[..<end], as: UTF8.self)
        }
        while let count = next().flatMap({ Int($0) }) {
            let words = (0..<count).compactMap { _ in next() }
            guard words.count == count, let command = words.first else { return }
            state.calls.append(CommandCall(command, Array(words.dropFirst())))
            state.bytesRead = content.count - rest.count
        }
    }
}
