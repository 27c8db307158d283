import Foundation

/// What runs on this machine.
enum LocalProcesses {
    /// The command lines, words joined by blanks; one that ends meanwhile is left out.
    static func commandLines() -> [String] {
        let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
        return numbers.compactMap { number in
            guard let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline"), !line.isEmpty else {
                return nil
            }
            return line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        }
    }
}
