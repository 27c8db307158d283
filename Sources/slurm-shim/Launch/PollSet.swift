#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Descriptors that are waited for together.
struct PollSet {
    private var entries: [pollfd] = []

    /// Adds a descriptor; a negative one is passed over.
    mutating func add(_ descriptor: Int32, reads: Bool = true, writes: Bool = false) {
        guard descriptor >= 0, reads || writes else { return }
        let events = (reads ? Int32(POLLIN) : 0) | (writes ? Int32(POLLOUT) : 0)
        entries.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
    }

    /// Waits until something happens, at most so many milliseconds; for ever if the time is negative.
    mutating func wait(milliseconds: Int32) {
        let count = entries.withUnsafeMutableBufferPointer { poll($0.baseAddress, nfds_t($0.count), milliseconds) }
        if count < 0 { for index in entries.indices { entries[index].revents = 0 } }
    }

    /// Whether a descriptor can be read from, or has come to its end.
    func canRead(_ descriptor: Int32) -> Bool {
        has(descriptor, Int32(POLLIN) | Int32(POLLHUP) | Int32(POLLERR) | Int32(POLLNVAL))
    }

    /// Whether a descriptor can be written to, or never again.
    func canWrite(_ descriptor: Int32) -> Bool {
        has(descriptor, Int32(POLLOUT) | Int32(POLLHUP) | Int32(POLLERR) | Int32(POLLNVAL))
    }

    private func has(_ descriptor: Int32, _ events: Int32) -> Bool {
        entries.contains { $0.fd == descriptor && Int32($0.revents) & events != 0 }
    }
}
