#if canImport(Glibc)
    package import Glibc
#elseif canImport(Musl)
    package import Musl
#else
    package import Darwin
#endif

/// Files and directories by path.
package enum FileTree {
    /// Whether something is there; a symbolic link that leads nowhere counts.
    package static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Whether a directory is there.
    package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes a directory and those above it; one that is there already is left as it is.
    package static func makeDirectory(_ path: String, mode: mode_t = 0o755) throws(ClusterControlError) {
        if mkdir(path, mode) == 0 || (errno == EEXIST && isDirectory(path)) { return }
        let number = errno
        if number == ENOENT, let parent = parent(of: path) {
            try makeDirectory(parent)
            if mkdir(path, mode) == 0 { return }
        }
        throw ClusterControlError(.cannotCreate, "cannot make the directory \(path): \(systemErrorText(number))")
    }

    /// Writes a file in one step: whoever reads it sees the old content or all of the new.
    package static func write(_ text: String, to path: String, mode: mode_t = 0o644) throws(ClusterControlError) {
        try write(Array(text.utf8), to: path, mode: mode)
    }

    /// Writes a file in one step: whoever reads it sees the old content or all of the new.
    package static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(ClusterControlError) {
        let temporary = "\(path).\(getpid()).new"
        unlink(temporary)
        do throws(ClusterControlError) {
            try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode).write(bytes)
            guard rename(temporary, path) == 0 else {
                throw ClusterControlError(.system, "cannot rename it: \(systemErrorText(errno))")
            }
        } catch {
            unlink(temporary)
            throw ClusterControlError(.cannotCreate, "cannot write \(path)", advice: error.message)
        }
    }

    /// A file's bytes; nil where there is no such file.
    package static func read(_ path: String) throws(ClusterControlError) -> [UInt8]? {
        guard exists(path) else { return nil }
        return try OpenFile(path, O_RDONLY).read()
    }

    /// A file's text; nil where there is no such file.
    package static func text(_ path: String) throws(ClusterControlError) -> String? {
        try read(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in a directory, sorted; none where there is no such directory.
    package static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Removes a file, or a directory with all in it; links are not followed, and nothing there is no failure.
    package static func remove(_ path: String) throws(ClusterControlError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            // A directory that its owner has closed is opened for removal.
            if status.st_mode & 0o700 != 0o700 { chmod(path, 0o700) }
            for name in names(in: path) { try remove("\(path)/\(name)") }
            if rmdir(path) == 0 || errno == ENOENT { return }
        } else if unlink(path) == 0 || errno == ENOENT {
            return
        }
        throw ClusterControlError(.system, "cannot remove \(path): \(systemErrorText(errno))")
    }

    /// Lets every user make files in a directory, and remove none but their own.
    package static func allowEverybody(_ path: String) throws(ClusterControlError) {
        try retrying("cannot change \(path)") { chmod(path, 0o1777) }
    }

    /// Removes a directory if nothing is in it.
    package static func removeIfEmpty(_ path: String) {
        rmdir(path)
    }

    /// The path with links resolved; nil where nothing is there.
    package static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Where a symbolic link leads, as it is written in it; nil where there is no link.
    package static func linkTarget(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        return count < 0 ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path from the root, without `.` and `..`; nothing needs to be there.
    package static func absolute(_ path: String, from directory: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : directory + "/" + path).split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
        return String(path[..<slash])
    }
}
