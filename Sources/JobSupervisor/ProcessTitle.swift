import Glibc

/// What `ps` shows of this process, which a copy that has another task changes.
enum ProcessTitle {
    /// Puts a text in place of the command line, as far as there is room for it.
    ///
    /// The kernel takes the arguments' memory for one text where its last byte is not 0. `CommandLine` tells nothing of
    /// use after that.
    static func set(_ title: String) {
        let count = Int(CommandLine.argc)
        let arguments = CommandLine.unsafeArgv
        guard count > 0, let first = arguments[0], let last = arguments[count - 1] else { return }
        let end = last + strlen(last)
        let room = end - first
        guard room > 1 else { return }
        memset(first, 0, room)
        for (offset, byte) in title.utf8.prefix(room - 1).enumerated() { first[offset] = CChar(bitPattern: byte) }
        end.pointee = CChar(bitPattern: UInt8(ascii: "."))
    }
}
