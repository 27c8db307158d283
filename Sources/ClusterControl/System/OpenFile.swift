#if canImport(Glibc)
    package import Glibc
#elseif canImport(Musl)
    package import Musl
#else
    package import Darwin
#endif

/// An open file, closed when the value goes out of use.
package struct OpenFile: ~Copyable {
    /// The descriptor; other programs that this one starts do not get it.
    package let descriptor: Int32

    /// Takes over an open descriptor.
    package init(owning descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Opens a file; `mode` holds for one that is made.
    package init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(ClusterControlError) {
        descriptor = try retrying("cannot open \(path)") { open(path, flags | O_CLOEXEC, mode) }
    }

    deinit {
        close(descriptor)
    }

    /// Writes all bytes.
    package func write(_ bytes: [UInt8]) throws(ClusterControlError) {
        var start = 0
        while start < bytes.count {
            start += Int(
                try retrying("cannot write") {
                    Int32(clamping: bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0) })
                }
            )
        }
    }

    /// Reads to the end, `limit` bytes at most.
    package func read(limit: Int = 16 << 20) throws(ClusterControlError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16384)
        while bytes.count < limit {
            let count = try retrying("cannot read") {
                Int32(clamping: buffer.withUnsafeMutableBytes { systemRead(descriptor, $0) })
            }
            if count == 0 { break }
            bytes += buffer[..<Int(count)]
        }
        return bytes
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, bytes.baseAddress, bytes.count)
}
