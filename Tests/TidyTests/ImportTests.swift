import Foundation
import Testing

/// The table of `docs/architecture.md`: who may import whom.
@Suite struct ImportTests {
    /// The files of all targets.
    static let files = SourceFile.sources + SourceFile.all(below: "Benchmarks")

    /// The C library of the system, which the table calls Glibc.
    private static let systemLibraries: Set<String> = ["Glibc", "Darwin", "Musl"]

    /// What each target may import: the third column of the table's rows, by the names in the first.
    private static func table() throws -> [String: Set<String>] {
        let page = try String(contentsOf: SourceFile.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        let sections = page.components(separatedBy: "\n## ")
        let section = try #require(sections.first { $0.hasPrefix("Targets and who may import whom") })
        var allowed: [String: Set<String>] = [:]
        for row in section.components(separatedBy: "\n") where row.hasPrefix("| `") {
            let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 6, "a row has four cells: \(row)")
            var modules = Set(cells[3].components(separatedBy: ", ")).subtracting(["–"])
            if modules.contains("Glibc") { modules.formUnion(systemLibraries) }
            for name in cells[1].components(separatedBy: ", ") {
                allowed[name.trimmingCharacters(in: ["`"])] = modules
            }
        }
        return allowed
    }

    @Test("the table has a row for every target, and for nothing else")
    func targets() throws {
        var folders: Set<String> = []
        for parent in ["Sources", "Benchmarks"] {
            let path = SourceFile.root.appending(path: parent).path
            for name in try FileManager.default.contentsOfDirectory(atPath: path) where !name.hasPrefix(".") {
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder), isFolder.boolValue
                {
                    folders.insert(name)
                }
            }
        }
        #expect(Set(try Self.table().keys) == folders)
    }

    @Test("a file imports only what its target may import")
    func imports() throws {
        let table = try Self.table()
        for file in Self.files {
            let allowed = try #require(table[file.target], "\(file.target) is not in the table")
            let surplus = file.imports.filter { !allowed.contains($0) && $0 != "Swift" }
            #expect(surplus.isEmpty, "\(file.path) may not import \(surplus)")
        }
    }

    @Test("the table allows nothing that no file imports")
    func used() throws {
        let table = try Self.table()
        for (target, allowed) in table {
            let used = Self.files.filter { $0.target == target }.flatMap(\.imports)
            let surplus = allowed.subtracting(used).subtracting(Self.systemLibraries)
            #expect(surplus.isEmpty, "\(target) may import \(surplus), and does not")
        }
    }
}
