#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads whole files, and lines of open ones.
package enum FileContents {
    /// How many bytes are read at a time.
    private static let chunkSize = 16384

    /// The bytes of a file, or nil (and the reason in `errno`).
    package static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return read(descriptor)
    }

    /// The bytes from an open file to its end, or nil (and the reason in `errno`).
    package static func read(_ descriptor: Int32) -> [UInt8]? {
        // Not an array: every command reads a file, and the zeros of one would be written for nothing.
        withUnsafeTemporaryAllocation(byteCount: chunkSize, alignment: 1) { chunk in
            var bytes: [UInt8] = []
            while true {
                let count = fill(chunk, from: descriptor)
                guard count >= 0 else { return nil }
                guard count > 0 else { return bytes }
                bytes += UnsafeRawBufferPointer(rebasing: chunk[..<count])
            }
        }
    }

    /// The next line of an open file with its line end; nil at the end of the file or where it cannot be read.
    ///
    /// Reads byte by byte, so that what follows is left for whoever reads next.
    package static func readLine(_ descriptor: Int32) -> [UInt8]? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.last != UInt8(ascii: "\n"), line.count < chunkSize,
            withUnsafeMutableBytes(of: &byte, { fill($0, from: descriptor) }) == 1
        {
            line.append(byte)
        }
        return line.isEmpty ? nil : line
    }

    /// Reads as many bytes as there is room for, or fewer; gives how many, 0 at the end, -1 for a failure.
    private static func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }
}
