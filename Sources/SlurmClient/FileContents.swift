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
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        while true {
            let count = fill(&chunk, from: descriptor)
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// The next line of an open file with its line end; nil at the end of the file or where it cannot be read.
    ///
    /// Reads byte by byte, so that what follows is left for whoever reads next.
    package static func readLine(_ descriptor: Int32) -> [UInt8]? {
        var line: [UInt8] = []
        var byte: [UInt8] = [0]
        while line.last != UInt8(ascii: "\n"), line.count < chunkSize, fill(&byte, from: descriptor) == 1 {
            line += byte
        }
        return line.isEmpty ? nil : line
    }

    /// Reads as many bytes as there is room for, or fewer; gives how many, 0 at the end, -1 for a failure.
    private static func fill(_ bytes: inout [UInt8], from descriptor: Int32) -> Int {
        while true {
            let count = bytes.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count >= 0 || errno != EINTR { return count }
        }
    }
}
