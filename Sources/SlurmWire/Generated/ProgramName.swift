// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// The program of a task.
package struct ProgramName: WireCodable, Hashable {
    /// `name`.
    package var name: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ProgramName {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
    }
}
