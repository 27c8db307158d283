// The C library, and where its declarations differ between systems.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Differences between C libraries.
enum SystemLibrary {
    /// The kind of socket that TCP uses.
    static var streamSocket: Int32 {
        #if canImport(Glibc)
            Int32(SOCK_STREAM.rawValue)
        #else
            SOCK_STREAM
        #endif
    }

    /// The kind of socket that UDP uses.
    static var datagramSocket: Int32 {
        #if canImport(Glibc)
            Int32(SOCK_DGRAM.rawValue)
        #else
            SOCK_DGRAM
        #endif
    }

    /// The flag of a send that ends no process when the other side is gone.
    static var noSignal: Int32 {
        #if canImport(Darwin)
            0
        #else
            Int32(MSG_NOSIGNAL)
        #endif
    }

    /// Milliseconds of a clock that never goes back.
    static var monotonicMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Why a step of a connection did not succeed, as the C library says it.
    static func text(of failure: StreamConnection.Failure) -> String {
        switch failure {
        case .system(let code): String(cString: strerror(code))
        case .timeout: String(cString: strerror(ETIMEDOUT))
        case .closed: String(cString: strerror(ECONNRESET))
        }
    }

    /// The text of the last error.
    static var errorText: String {
        String(cString: strerror(errno))
    }
}
