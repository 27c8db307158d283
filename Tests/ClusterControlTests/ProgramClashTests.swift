import ClusterControl
import Foundation
import Testing

@Suite struct ProgramClashTests {
    let fixture: ClusterFixture

    init() throws {
        fixture = try ClusterFixture()
    }

    /// Whoever is called `bin/slurm` looks for a clash, with these directories on PATH.
    private func clash(_ path: String...) throws -> ProgramClash? {
        var context = fixture.clusters.context
        context.environment["PATH"] = path.map { "\(fixture.root)/\($0)" }.joined(separator: ":")
        return ProgramClash(context)
    }

    private func program(_ directory: String, _ text: String, mode: Int = 0o755) throws {
        let folder = "\(fixture.root)/\(directory)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: folder + "/slurm", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder + "/slurm")
    }

    @Test("the program itself, and what comes after it on PATH, is no clash")
    func own() throws {
        try program("bin", "this one")
        try program("venv", "#!/usr/bin/python3\nfrom slurm.cli import main\n")
        #expect(try clash() == nil)
        #expect(try clash("bin", "venv") == nil)
        try FileManager.default.createSymbolicLink(
            atPath: fixture.root + "/work/slurm",
            withDestinationPath: fixture.root + "/bin/slurm"
        )
        #expect(try clash("work", "venv") == nil)
    }

    @Test("the program of the Python package is known, and what to do is told")
    func pythonPackage() throws {
        try program("venv", "#!/usr/bin/python3\nfrom slurm.cli import main\n")
        let clash = try #require(try clash("none", "venv", "bin"))
        #expect(clash.isPythonPackage)
        #expect(clash.note.contains("\(fixture.root)/venv/slurm, of the Python package slurm-sdk"))
        #expect(clash.note.contains("slurm-cluster"))
    }

    @Test("any other program is told of, too, and one that cannot be run is not")
    func otherProgram() throws {
        try program("other", "#!/bin/sh\n")
        #expect(try clash("other")?.isPythonPackage == false)
        try program("text", "#!/bin/sh\n", mode: 0o644)
        #expect(try clash("text") == nil)
    }
}
