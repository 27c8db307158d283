#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives a file's content, and what is added to it later.
package struct LogFollower: ~Copyable {
    private let path: String
    private var file: OpenFile?

    /// Takes a file; it need not be there yet.
    package init(_ path: String) {
        self.path = path
    }

    /// What has been added since the last call, nothing where the file is not there.
    package mutating func next() throws(ClusterControlError) -> [UInt8] {
        if file == nil {
            guard FileTree.exists(path) else { return [] }
            file = try OpenFile(path, O_RDONLY)
        }
        return try file?.read() ?? []
    }

    /// The last `count` lines of what the file holds now; the next call of `next` goes on behind them.
    package mutating func tail(_ count: Int) throws(ClusterControlError) -> [UInt8] {
        let bytes = try next()
        var start = bytes.endIndex
        var lines = 0
        while start > 0 {
            if bytes[start - 1] == 10 && start != bytes.endIndex {
                lines += 1
                if lines == count { break }
            }
            start -= 1
        }
        return count == 0 ? [] : Array(bytes[start...])
    }
}
