#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// C strings that live as long as the value.
package final class CStringArray {
    /// The strings' addresses, with nil at the end.
    package let pointers: [UnsafeMutablePointer<CChar>?]

    /// Copies the texts.
    package init(_ texts: [String]) {
        pointers = texts.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
