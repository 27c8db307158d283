#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The text of an error number of the C library, such as `No such file or directory`.
package func systemErrorText(_ number: Int32) -> String {
    String(cString: strerror(number))
}

/// Repeats a call while signals interrupt it; throws with what was tried where it fails.
@discardableResult
package func retrying(_ what: @autoclosure () -> String, _ call: () -> Int32) throws(ClusterControlError) -> Int32 {
    while true {
        let result = call()
        if result >= 0 { return result }
        let number = errno
        if number == EINTR { continue }
        throw ClusterControlError(.system, "\(what()): \(systemErrorText(number))")
    }
}
