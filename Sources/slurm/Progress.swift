import ClusterControl
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the program says: results to standard output, everything else to standard error.
enum Progress {
    private static let isQuiet = Atomic(false)

    /// From now on only what is asked for and errors are printed.
    static func beQuiet() {
        isQuiet.store(true, ordering: .relaxed)
    }

    /// Prints a line for people, unless the program is to be quiet.
    static func note(_ text: String) {
        if !isQuiet.load(ordering: .relaxed) { say(text) }
    }

    /// Prints a line for people, also where the program is to be quiet.
    static func say(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Prints an error, its advice indented below it.
    static func error(_ error: ClusterControlError) {
        say("slurm: error: \(error.message)")
        if let advice = error.advice { say("  \(advice)") }
    }

    /// Says so if another program is what one gets by typing `slurm`.
    static func noteClash(_ context: ProcessContext) {
        if let clash = ProgramClash(context) { note(clash.note) }
    }

    /// Prints data.
    static func data(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Prints bytes as they are.
    static func data(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) }
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    /// Writes all; a reader that has gone away ends the program, as it does others.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
