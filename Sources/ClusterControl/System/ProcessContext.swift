#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a program is told by whoever starts it, taken in one place.
package struct ProcessContext: Sendable {
    /// The environment.
    package var environment: [String: String]
    /// The working directory, from the root.
    package var workingDirectory: String
    /// The program's own file with links resolved.
    package var executable: String
    /// The user as slurm.conf names it.
    package var user: String
    /// The user's home directory.
    package var home: String
    /// The user's number.
    package var userID: UInt32

    /// The running process's own.
    package static func current() -> ProcessContext {
        var environment: [String: String] = [:]
        var entry = environ
        while let text = entry.pointee.map({ String(cString: $0) }) {
            if let split = text.firstIndex(of: "=") {
                environment[String(text[..<split])] = String(text[text.index(after: split)...])
            }
            entry += 1
        }
        let account = getpwuid(getuid())
        let home = environment["HOME"] ?? account.map { String(cString: $0.pointee.pw_dir) }
        return ProcessContext(
            environment: environment,
            workingDirectory: currentDirectory() ?? "/",
            executable: ownExecutable(),
            user: LocalUsers.configurationName(of: getuid()),
            home: home ?? "/",
            userID: getuid()
        )
    }

    /// A variable that is set to something.
    package func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A path that somebody gave, from the root.
    package func absolute(_ path: String) -> String {
        FileTree.absolute(path, from: workingDirectory)
    }

    private static func currentDirectory() -> String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    private static func ownExecutable() -> String {
        #if canImport(Darwin)
            var size = UInt32(PATH_MAX)
            var path = [CChar](repeating: 0, count: Int(size))
            _ = _NSGetExecutablePath(&path, &size)
            let given = path.withUnsafeBufferPointer { buffer in
                String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
            return FileTree.resolved(given) ?? given
        #else
            return FileTree.resolved("/proc/self/exe") ?? "slurm"
        #endif
    }
}
